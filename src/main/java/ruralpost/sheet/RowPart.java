package ruralpost.sheet;

import java.util.List;
import java.util.Objects;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Parsed;

/**
 * One record of a row: how each of its fields is read, by the place of the field in its shape. Its arrays are made once for a sheet and only read.
 *
 * @param readers   reads the cells
 * @param units     of the columns; null for none
 * @param columns   -1 for none
 * @param more      where year and month stand in columns of their own; else null
 * @param constants what stands for the field where its column says nothing; null for nothing
 * @param put       whether such a constant is all that fills the field
 * @param own       whether the column belongs to this record alone
 * @param spread    whether something stands across the columns
 */
record RowPart(CellReader[] readers, ColumnUnit[] units, int[] columns, SplitDate[] more, Object[] constants, boolean[] put, boolean[] own, boolean spread) {

    /**
     * @param spread which of what stands across; null when nothing does
     * @throws UserException a constant cannot be read
     */
    static RowPart of(ColumnMapping mapping, Spread spread) {
        SheetShape shape = mapping.shape();
        int count = shape.fields().size();
        RowPart part = new RowPart(new CellReader[count], new ColumnUnit[count], new int[count], new SplitDate[count], new Object[count], new boolean[count], new boolean[count], spread != null);
        for (int i = 0; i < count; i++) {
            SheetField field = shape.fields().get(i);
            MappedColumn column = mapping.columns().stream()
                .filter(c -> field.key().equals(c.field()) && (c.spread() == null || c.spread().equals(spread))).findFirst().orElse(null);
            part.more[i] = more(mapping, field, column, spread);
            part.readers[i] = new CellReader(field, column == null ? null : column.unit(), column != null && column.round(), dates(mapping, field, spread));
            part.units[i] = column == null ? null : column.unit();
            part.columns[i] = column == null ? -1 : column.column();
            part.own[i] = column != null && column.spread() != null;
        }
        mapping.constants().forEach((field, text) -> {
            if (!GroupRows.isFill(text)) {
                part.constants[shape.index(field)] = constant(shape.field(field), text, mapping.dates());
            }
        });
        for (Spread one : spread == null ? List.<Spread>of() : spread.all()) {
            // 2022年 over months in a column of their own is only their year
            boolean year = part.columns[shape.index(one.field())] >= 0;
            part.constants[shape.index(one.field())] = year ? null : constant(shape.field(one.field()), one.value(), mapping.dates());
        }
        for (int i = 0; i < count; i++) {
            part.put[i] = part.columns[i] < 0 && part.constants[i] != null;
        }
        return part;
    }

    /** A date whose year, month and day stand in columns of their own; null when one column, or none, gives the field. */
    private static SplitDate more(ColumnMapping mapping, SheetField field, MappedColumn first, Spread spread) {
        List<MappedColumn> all = first == null || first.spread() != null ? List.of()
            : mapping.columns().stream().filter(c -> field.key().equals(c.field()) && c.spread() == null).toList();
        return all.size() > 1 || SplitDate.isPart(all) ? SplitDate.of(all) : null;
    }

    /** What is known of the dates below 2022年, the year of the months in a column of their own. */
    private static DateContext dates(ColumnMapping mapping, SheetField field, Spread spread) {
        return spread == null ? mapping.dates()
            : spread.all().stream().filter(s -> s.field().equals(field.key())).map(Spread::year).filter(Objects::nonNull).findFirst().map(mapping.dates()::inYear).orElse(mapping.dates());
    }

    private static Object constant(SheetField field, String text, DateContext dates) {
        Parsed<?> parsed = new CellReader(field, null, false, dates).read(Cell.text(0, 0, text), null);
        if (!parsed.ok()) {
            Message problem = parsed.failed() ? parsed.problem() : Message.of("sheet.problem.required", field.label());
            throw UserException.of("sheet.put.bad", field.label(), RowProblem.shorten(text, 40), problem);
        }
        return parsed.value();
    }
}
