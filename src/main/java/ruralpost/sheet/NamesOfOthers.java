package ruralpost.sheet;

import java.util.regex.Pattern;
import ruralpost.sheet.words.ColumnUnit;

/**
 * Columns whose titles are like that of a field of names, but whose cells hold names of another kind.
 *
 * @param known names that the ledger knows
 */
record NamesOfOthers(SheetShape shape, ColumnSamples samples, KnownNames known) {

    /** 单位 over 城关小学 and 县民政局: who buys for a canteen or a trade union. Sub-branches and offices of the post sell. */
    private static final Pattern BUYERS = Pattern.compile(".*(?:小学|中学|[一二三四五六][小中]|民中|高中|学校|幼儿园|食堂|工会|医院|卫生院|大队|(?<!支|邮政|邮电|分)局|委员?会?|政府|法院|检察院|农商行|信用社)(?:食堂|工会)?");

    /** Whether the cells of a column say that its title does not mean the field, unless the title is known word for word. */
    boolean in(int column, SheetField field, boolean sure) {
        boolean units = PlaceWords.isPlaces(field) && samples.most(column, w -> ColumnUnit.parse(w).isPresent() && !known.knows(field.key(), w));
        return units || isOthers(column, field) || !sure && PlaceWords.isPlaces(field) && samples.most(column, w -> BUYERS.matcher(w).matches() && !known.knows(field.key(), w));
    }

    /** A title that says product over nothing but names of channels is wrong: what the cells hold tells which names they are. */
    private boolean isOthers(int column, SheetField field) {
        return field.kind() == FieldKind.NAME && shape.named().contains(field.key()) && !samples.holdsAny(column, field, known)
            && shape.named().stream().filter(f -> !f.equals(field.key())).anyMatch(f -> samples.holds(column, shape.field(f), known));
    }
}
