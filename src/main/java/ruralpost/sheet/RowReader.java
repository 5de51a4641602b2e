package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Parsed;
import ruralpost.value.Unit;

/** Turns the rows of a sheet into values by a mapping, or into what is wrong with them. */
public final class RowReader {

    private static final List<String> TOTALS = List.of("合计", "总计", "小计", "共计", "总合计", "total", "subtotal", "grandtotal", "sum");

    private final SheetShape shape;
    private final ColumnMapping mapping;
    /** By field of the shape; null and -1 where no column fills it. */
    private final CellReader[] readers;
    private final int[] columns;
    private final Object[] constants;
    private final int unitField;

    /**
     * @param mapping a complete mapping
     * @throws UserException when it is not complete, or a constant cannot be read
     */
    public RowReader(ColumnMapping mapping) {
        mapping.requireComplete();
        this.mapping = mapping;
        shape = mapping.shape();
        int count = shape.fields().size();
        readers = new CellReader[count];
        columns = new int[count];
        constants = new Object[count];
        int unit = -1;
        for (int i = 0; i < count; i++) {
            SheetField field = shape.fields().get(i);
            Optional<MappedColumn> column = mapping.columnOf(field.key());
            readers[i] = new CellReader(field, column.map(MappedColumn::unit).orElse(null), column.map(MappedColumn::round).orElse(false));
            columns[i] = column.map(MappedColumn::column).orElse(-1);
            unit = field.kind() == FieldKind.UNIT && unit < 0 ? i : unit;
        }
        unitField = unit;
        for (Map.Entry<String, String> constant : mapping.constants().entrySet()) {
            constants[shape.index(constant.getKey())] = constant(shape.field(constant.getKey()), constant.getValue());
        }
    }

    private static Object constant(SheetField field, String text) {
        Parsed<?> parsed = new CellReader(field, null, false).read(Cell.text(0, 0, text), null);
        if (!parsed.ok()) {
            Message problem = parsed.failed() ? parsed.problem() : Message.of("sheet.problem.required", field.label());
            throw UserException.of("sheet.put.bad", field.label(), RowProblem.shorten(text, 40), problem);
        }
        return parsed.value();
    }

    /** Whether the row lies above the data. */
    public boolean isHeader(SheetRow row) {
        return row.number() <= mapping.headerRow();
    }

    /** Whether every mapped column of the row is blank: then it is no record. */
    public boolean isBlank(SheetRow row) {
        for (int column : columns) {
            if (column >= 0 && !row.cell(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the row sums up others: one of its texts says so (合计, 上旬小计, Total) and a field that every record needs is blank or
     * holds that very word. Such a row is no record, and its numbers must not be counted twice.
     */
    public boolean isTotal(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == CellKind.TEXT && isTotalWord(cell.raw()) && lacksRequired(row, cell.column())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTotalWord(String text) {
        if (text.length() > 20) {
            return false;
        }
        String word = HeaderTitle.normal(text);
        return TOTALS.stream().anyMatch(t -> word.equals(t) || t.charAt(0) > 0x7F && word.endsWith(t));
    }

    private boolean lacksRequired(SheetRow row, int wordColumn) {
        for (int i = 0; i < columns.length; i++) {
            if (shape.fields().get(i).required() && columns[i] >= 0 && (columns[i] == wordColumn || row.cell(columns[i]).isBlank())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a row.
     *
     * @param problems where what is wrong is added; when something was, the values that could be read are returned nevertheless
     */
    public RowValues read(SheetRow row, List<RowProblem> problems) {
        return read(row, problems, new ArrayList<>());
    }

    /**
     * Reads a row.
     *
     * @param problems see {@link #read(SheetRow, List)}
     * @param remarks  where values are added that were not taken literally
     */
    public RowValues read(SheetRow row, List<RowProblem> problems, List<RowRemark> remarks) {
        Object[] values = new Object[columns.length];
        boolean[] wrong = new boolean[columns.length];
        if (unitField >= 0) {
            readCell(row, unitField, null, values, wrong, problems, remarks);
        }
        Unit rowUnit = unitField >= 0 ? (Unit) values[unitField] : null;
        for (int i = 0; i < columns.length; i++) {
            if (i != unitField) {
                readCell(row, i, rowUnit, values, wrong, problems, remarks);
            }
        }
        checkFilled(row, values, wrong, problems);
        return new RowValues(shape, row.number(), values);
    }

    private void readCell(SheetRow row, int field, Unit rowUnit, Object[] values, boolean[] wrong, List<RowProblem> problems,
                          List<RowRemark> remarks) {
        values[field] = constants[field];
        if (columns[field] < 0) {
            return;
        }
        Cell cell = row.cell(columns[field]);
        if (cell.kind() == CellKind.EMPTY || cell.isBlank()) {
            return;
        }
        Parsed<?> parsed = readers[field].read(cell, rowUnit);
        if (parsed.failed()) {
            wrong[field] = true;
            problems.add(problem(row, field, cell, parsed.problem(), parsed.expected()));
        } else if (parsed.ok()) {
            values[field] = parsed.value();
            if (RowRemark.worthALook(parsed.notes())) {
                remarks.add(new RowRemark(row.number(), ColumnLetters.of(columns[field]), shape.fields().get(field).label(), cell.shown(),
                    RowRemark.made(parsed.value(), parsed.notes())));
            }
        }
    }

    private void checkFilled(SheetRow row, Object[] values, boolean[] wrong, List<RowProblem> problems) {
        for (int i = 0; i < values.length; i++) {
            SheetField field = shape.fields().get(i);
            if (field.required() && values[i] == null && !wrong[i]) {
                Message missing = Message.of("sheet.problem.required", field.label());
                problems.add(problem(row, i, columns[i] < 0 ? Cell.empty(row.number(), 0) : row.cell(columns[i]), missing,
                    Parsed.expected(missing)));
            }
        }
        for (List<String> group : shape.oneOf()) {
            boolean filled = false;
            for (String key : group) {
                int i = shape.index(key);
                filled |= values[i] != null || wrong[i];
            }
            if (!filled) {
                Message names = null;
                for (String key : group) {
                    Message label = shape.field(key).label();
                    names = names == null ? label : Message.of("sheet.or", names, label);
                }
                Message missing = Message.of("sheet.problem.required", names);
                problems.add(new RowProblem(row.number(), "", null, "", missing, Parsed.expected(missing)));
            }
        }
    }

    private RowProblem problem(SheetRow row, int field, Cell cell, Message problem, Message expected) {
        String letters = columns[field] < 0 ? "" : ColumnLetters.of(columns[field]);
        return new RowProblem(row.number(), letters, shape.fields().get(field).label(), cell.shown(), problem, expected);
    }

    /**
     * A problem that the area found in a value, placed at the field's column.
     *
     * @param values   the row
     * @param field    key of the field
     * @param row      the same row as it was read
     * @param problem  what is wrong
     * @param expected what was expected, may be null
     */
    public RowProblem problemAt(RowValues values, String field, SheetRow row, Message problem, Message expected) {
        int index = shape.index(field);
        Cell cell = columns[index] < 0 ? Cell.text(values.row(), 0, values.canonical(index)) : row.cell(columns[index]);
        return problem(row, index, cell, problem, expected);
    }
}
