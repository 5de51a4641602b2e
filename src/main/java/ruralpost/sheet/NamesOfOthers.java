package ruralpost.sheet;

import ruralpost.sheet.words.ColumnUnit;

/**
 * Columns whose titles are like that of a field of names, but whose cells hold names of another kind.
 *
 * @param known names that the ledger knows
 */
record NamesOfOthers(SheetShape shape, ColumnSamples samples, KnownNames known) {

    /** Whether the cells of a column say that its title does not mean the field, unless the title is known word for word: 单位 over 城关小学 and 县民政局 is who buys. */
    boolean in(int column, SheetField field, boolean sure) {
        boolean units = PlaceWords.isPlaces(field) && samples.most(column, w -> ColumnUnit.parse(w).isPresent() && !known.knows(field.key(), w));
        return units || isOthers(column, field) || !sure && PlaceWords.isPlaces(field) && samples.most(column, w -> (CalledLike.isBuyer(w) || w.endsWith("政府")) && !known.knows(field.key(), w));
    }

    /** A title that says product over nothing but names of channels is wrong: what the cells hold tells which names they are. */
    private boolean isOthers(int column, SheetField field) {
        return field.kind() == FieldKind.NAME && shape.named().contains(field.key()) && !samples.holdsAny(column, field, known)
            && shape.named().stream().filter(f -> !f.equals(field.key())).anyMatch(f -> samples.holds(column, shape.field(f), known));
    }
}
