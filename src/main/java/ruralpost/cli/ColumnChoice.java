package ruralpost.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.UserException;

/**
 * Which column fills a field, as the caller says: what a click on the import screen says in the window.
 *
 * @param field  key, title or synonym of the field; "" when the column is to be left out
 * @param column its title as the sheet has it, or its letters; of a sheet on its side the number of its row
 * @param unit   what one in it stands for; null when nobody said
 * @param some   whether other tables of the sheet have the column, so that one without it is read as it is
 */
record ColumnChoice(String field, String column, ColumnUnit unit, boolean some) {

    private static final int LISTED = 12;

    /** "amount=D", "amount=D:万元", "product=项目", "=F". @throws UserException one is not of this form */
    static List<ColumnChoice> of(List<String> said) {
        List<ColumnChoice> choices = new ArrayList<>();
        for (String each : said) {
            int at = each.indexOf('=');
            String column = each.substring(at + 1).strip();
            int colon = Math.max(column.lastIndexOf(':'), column.lastIndexOf('：'));
            Optional<ColumnUnit> unit = colon < 1 ? Optional.empty() : ColumnUnit.parse(column.substring(colon + 1).strip());
            if (at < 0 || column.isEmpty()) {
                throw UserException.of("cli.column", each);
            }
            choices.add(new ColumnChoice(each.substring(0, at).strip(), unit.isPresent() ? column.substring(0, colon).strip() : column, unit.orElse(null), false));
        }
        return choices;
    }

    /** The same for several tables of one sheet: D of the first that lies there is a title, which in the others may stand elsewhere, or not at all. */
    static List<ColumnChoice> among(List<ColumnMapping> tables, List<ColumnChoice> choices) {
        return tables.size() < 2 ? choices : choices.stream().map(c -> tables.stream().map(c::found).filter(f -> f.size() == 1).map(List::getFirst).findFirst()
            .map(first -> new ColumnChoice(c.field, first.header().isBlank() ? c.column : first.header(), c.unit, true)).orElse(c)).toList();
    }

    /** The mapping with these choices. @throws UserException no such field, or no or several such columns */
    static ColumnMapping apply(List<ColumnChoice> choices, ColumnMapping table) {
        ColumnMapping mapping = table;
        for (ColumnChoice choice : choices) {
            if (choice.some && choice.found(mapping).isEmpty()) {
                continue;
            }
            int column = choice.find(mapping);
            mapping = choice.field.isEmpty() ? mapping.skip(column) : choice.only(mapping.map(column, choice.key(mapping)), mapping, column);
            mapping = choice.unit == null ? mapping : mapping.in(column, choice.unit);
        }
        return mapping;
    }

    /** Of several columns across that filled the field already, only the one that was named. */
    private ColumnMapping only(ColumnMapping mapped, ColumnMapping before, int column) {
        String key = key(before);
        boolean one = before.columns().stream().anyMatch(c -> c.column() == column && c.spread() != null && key.equals(c.field()));
        ColumnMapping only = mapped;
        for (MappedColumn c : one ? before.columns() : List.<MappedColumn>of()) {
            only = c.column() != column && c.spread() != null && key.equals(c.field()) ? only.skip(c.column()) : only;
        }
        return only;
    }

    /** The letters of a column, or the number of its row where the sheet lies on its side. */
    static String letters(ColumnMapping mapping, MappedColumn column) {
        return mapping.turned() == null ? ColumnLetters.of(column.column()) : String.valueOf(column.column() + 1);
    }

    private String key(ColumnMapping mapping) {
        return mapping.shape().find(field).orElseThrow(() -> UserException.of("sheet.put.unknown", field,
            mapping.shape().fields().stream().map(SheetField::key).collect(Collectors.joining(", ")))).key();
    }

    private int find(ColumnMapping mapping) {
        List<MappedColumn> found = found(mapping);
        if (found.size() == 1) {
            return found.getFirst().column();
        }
        throw UserException.of(found.isEmpty() ? "cli.column.none" : "cli.column.several", column, (found.isEmpty() ? mapping.columns() : found).stream().limit(LISTED)
            .map(c -> (letters(mapping, c) + " " + RowProblem.shorten(c.header().strip(), 20)).strip()).collect(Collectors.joining(" · ")));
    }

    private List<MappedColumn> found(ColumnMapping mapping) {
        String wanted = HeaderTitle.normal(column);
        List<MappedColumn> found = titled(mapping, title -> HeaderTitle.normal(title).equals(wanted));
        // 已履约金额 for 已履约金额（元）
        found = found.isEmpty() ? titled(mapping, title -> HeaderTitle.of(title).forms().contains(wanted)) : found;
        return found.isEmpty() ? mapping.columns().stream().filter(c -> mapping.layout().covers(c.column()) && letters(mapping, c).equalsIgnoreCase(column)).toList() : found;
    }

    private static List<MappedColumn> titled(ColumnMapping mapping, Predicate<String> like) {
        return mapping.columns().stream().filter(c -> mapping.layout().covers(c.column()) && like.test(c.header())).toList();
    }
}
