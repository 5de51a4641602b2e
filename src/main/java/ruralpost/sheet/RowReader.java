package ruralpost.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.Region;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Note;
import ruralpost.value.Parsed;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/**
 * Turns the rows of a table into values by a mapping, or into what is wrong with them. Where months, products or channels stand across
 * the columns, a row is read once for each of them.
 */
public final class RowReader {

    private static final Pattern NOTHING = Pattern.compile("0(\\.0+)?|[-–—－/]{1,4}");

    private final SheetShape shape;
    private final FieldIndex index;
    private final List<RowPart> parts = new ArrayList<>();
    private final int unitField;
    private final int[] required;
    /** What a row is about: its amounts and quantities. */
    private final int[] measures;
    /** By part the field of amounts where these are its only figures beside a column of units, -1 elsewhere. */
    private final int[] money;
    /** Of each group of the shape of which one must be filled, the fields. */
    private final int[][] oneOf;
    /** Filled by the rows over groups, and by those over these; -1 for none. */
    private final int groupField;
    private final int overField;
    /** Numbers in cells merged over several rows: column, first row, last row. */
    private final Map<Integer, Map<Integer, Integer>> tall = new HashMap<>();

    /**
     * @param mapping a complete mapping
     * @throws UserException when it is not complete, or a constant cannot be read
     */
    public RowReader(ColumnMapping mapping) {
        mapping.requireComplete();
        shape = mapping.shape();
        index = new FieldIndex(shape);
        List<Spread> spreads = mapping.spreads();
        if (spreads.isEmpty()) {
            parts.add(RowPart.of(mapping, null));
        }
        spreads.forEach(s -> parts.add(RowPart.of(mapping, s)));
        groupField = filledBy(mapping, false);
        overField = filledBy(mapping, true);
        int unit = -1;
        for (int i = shape.fields().size() - 1; i >= 0; i--) {
            unit = shape.fields().get(i).kind() == FieldKind.UNIT ? i : unit;
        }
        unitField = unit;
        money = parts.stream().mapToInt(p -> MoneyUnits.alone(shape, p.columns(), unitField)).toArray();
        measures = IntStream.range(0, shape.fields().size()).filter(i -> RowFigures.isSummed(shape, shape.fields().get(i).key())).toArray();
        required = IntStream.range(0, shape.fields().size()).filter(i -> shape.fields().get(i).required()).toArray();
        oneOf = shape.oneOf().stream().map(g -> g.stream().mapToInt(shape::index).toArray()).toArray(int[][]::new);
        for (Region r : mapping.layout().merged()) {
            if (mapping.columns().stream().anyMatch(c -> c.column() == r.firstColumn() && c.imported() && shape.field(c.field()).isMeasure())) {
                tall.computeIfAbsent(r.firstColumn(), c -> new HashMap<>()).put(r.firstRow(), r.lastRow());
            }
        }
    }

    /** The field that the rows over groups fill, or those over these; -1 for none. */
    private int filledBy(ColumnMapping mapping, boolean over) {
        return mapping.constants().entrySet().stream().filter(c -> GroupRows.isFill(c.getValue()) && c.getValue().equals(GroupRows.FILL_OVER) == over).mapToInt(c -> shape.index(c.getKey())).findFirst().orElse(-1);
    }

    /** How many records a row may hold; 1 unless something stands across the columns. */
    public int parts() {
        return parts.size();
    }

    /**
     * Whether the row holds no such record: every column that is imported is blank, or, where something stands across the columns, those
     * that belong to this part alone hold nothing or zero.
     */
    public boolean isBlank(SheetRow row, int number) {
        RowPart part = parts.get(number);
        for (int i = 0; i < part.columns().length; i++) {
            int column = part.columns()[i];
            // a price beside 0 sells nothing
            boolean tells = !part.spread() || part.own()[i] && !shape.alone().containsKey(shape.fields().get(i).key()) && !isNothing(row.cell(column));
            if (column >= 0 && tells && !row.cell(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNothing(Cell cell) {
        return cell.kind() == CellKind.NUMBER ? cell.number().signum() == 0 : NOTHING.matcher(cell.raw().strip()).matches();
    }

    /**
     * Reads the first record of a row.
     *
     * @param problems where what is wrong is added; when something was, the values that could be read are returned nevertheless
     */
    public RowValues read(SheetRow row, List<RowProblem> problems) {
        return read(row, 0, problems, new ArrayList<>());
    }

    /**
     * Reads a record of a row.
     *
     * @param number   which of its {@link #parts()}
     * @param problems see {@link #read(SheetRow, List)}
     * @param remarks  where values are added that were not taken literally
     */
    public RowValues read(SheetRow row, int number, List<RowProblem> problems, List<RowRemark> remarks) {
        RowPart part = parts.get(number);
        Object[] values = new Object[part.columns().length];
        boolean[] wrong = new boolean[part.columns().length];
        boolean[] scaled = new boolean[part.columns().length];
        if (unitField >= 0) {
            scaled[unitField] = readCell(row, part, unitField, null, values, wrong, problems, remarks);
        }
        Unit rowUnit = unitField >= 0 ? (Unit) values[unitField] : null;
        boolean said = SectionUnits.isSaid(row);
        Unit section = said && rowUnit == null ? SectionUnits.unit(row) : null;
        rowUnit = section == null ? rowUnit : section;
        boolean ofRow = section != null || unitField >= 0 && part.columns()[unitField] >= 0;
        for (int i = 0; i < part.columns().length; i++) {
            if (i != unitField) {
                // a unit that was given to the whole table is for columns that name none
                boolean named = part.units()[i] != null && part.units()[i].unit() != null;
                scaled[i] = readCell(row, part, i, ofRow || !named ? rowUnit : null, values, wrong, problems, remarks);
            }
        }
        if (money[number] >= 0 && values[money[number]] != null && rowUnit != null && !rowUnit.equals(Units.YUAN)) {
            problems.add(problem(row, part, unitField, row.cell(part.columns()[unitField]), Message.of("sheet.problem.unit.no.money", shape.fields().get(money[number]).label()), Message.of("sheet.problem.unit.no.money.expected")));
        }
        for (int i = 0; said && i < measures.length; i++) {
            int column = part.columns()[measures[i]];
            String other = column < 0 ? null : SectionUnits.denied(row, shape.fields().get(measures[i]).kind());
            if (other != null && !row.cell(column).isBlank()) {
                problems.add(problem(row, part, measures[i], row.cell(column), Message.of("sheet.problem.section.unit", other), Message.of("sheet.problem.section.unit.expected")));
            }
        }
        checkFilled(row, part, values, wrong, problems);
        return new RowValues(index, row.number(), values, part.units(), scaled, part.put());
    }

    /** Reads a record of a row. @param number which of its {@link #parts()} */
    public Reading read(SheetRow row, int number) {
        List<RowProblem> problems = new ArrayList<>(0);
        List<RowRemark> remarks = new ArrayList<>(0);
        return new Reading(number, read(row, number, problems, remarks), problems, remarks);
    }

    /** Says whether the unit of the column was multiplied in. */
    private boolean readCell(SheetRow row, RowPart part, int field, Unit rowUnit, Object[] values, boolean[] wrong, List<RowProblem> problems,
                             List<RowRemark> remarks) {
        Cell group = field == groupField || field == overField ? GroupRows.cell(row, field == overField) : null;
        Message unsure = field == groupField ? GroupRows.problem(row, shape.fields().get(field)) : null;
        if (unsure != null) {
            wrong[field] = true;
            problems.add(new RowProblem(row.number(), "", shape.fields().get(field).label(), "", unsure, null));
        }
        if (group != null && !group.isBlank()) {
            Parsed<?> said = part.readers()[field].read(group, null);
            values[field] = said.value();
            if (said.failed()) {
                wrong[field] = true;
                problems.add(new RowProblem(row.number(), "", shape.fields().get(field).label(), group.shown(), said.problem(), said.expected()));
            }
        } else {
            values[field] = part.constants()[field];
        }
        int column = part.columns()[field];
        if (column < 0) {
            return false;
        }
        Cell cell = part.more()[field] == null ? row.cell(column) : part.more()[field].cell(row);
        if (cell.kind() == CellKind.EMPTY || cell.isBlank()) {
            return false;
        }
        cell = group != null && !group.isBlank() && shape.fields().get(field).kind() == FieldKind.PERIOD ? GroupPeriods.inMonth(group, cell) : cell;
        Parsed<?> parsed = part.readers()[field].read(cell, rowUnit);
        if (parsed.failed()) {
            wrong[field] = true;
            problems.add(problem(row, part, field, cell, parsed.problem(), expected(parsed, part.units()[field])));
        } else if (parsed.ok()) {
            values[field] = parsed.value();
            if (!tall.isEmpty() && tall.containsKey(column) && tall.get(column).containsKey(row.number())) {
                remarks.add(new RowRemark(row.number(), ColumnLetters.of(column), shape.fields().get(field).label(), cell.shown(),
                    Message.of("sheet.remark.merged", tall.get(column).get(row.number()))));
            }
            if (RowRemark.worthALook(parsed.notes())) {
                remarks.add(new RowRemark(row.number(), ColumnLetters.of(column), shape.fields().get(field).label(), cell.shown(),
                    RowRemark.made(parsed.value(), parsed.notes())));
            }
        }
        return parsed.ok() && parsed.has(Note.COLUMN_UNIT);
    }

    /** In a column of 万元 not yuan but 万元 are expected. */
    private static Message expected(Parsed<?> parsed, ColumnUnit unit) {
        boolean scaled = unit != null && unit.isScaled() && parsed.problem().key().equals("value.money.not");
        return scaled ? Message.of("sheet.problem.money.expected", unit.text()) : parsed.expected();
    }

    private void checkFilled(SheetRow row, RowPart part, Object[] values, boolean[] wrong, List<RowProblem> problems) {
        for (int i : required) {
            SheetField field = shape.fields().get(i);
            if (values[i] == null && !wrong[i]) {
                Message missing = Message.of("sheet.problem.required", field.label());
                problems.add(problem(row, part, i, part.columns()[i] < 0 ? Cell.empty(row.number(), 0) : row.cell(part.columns()[i]), missing,
                    Parsed.expected(missing)));
            }
        }
        for (int[] group : oneOf) {
            boolean filled = false;
            for (int i : group) {
                filled |= values[i] != null || wrong[i];
            }
            if (!filled) {
                Message names = null;
                for (int i : group) {
                    Message label = shape.fields().get(i).label();
                    names = names == null ? label : Message.of("sheet.or", names, label);
                }
                Message missing = Message.of("sheet.problem.required", names);
                problems.add(new RowProblem(row.number(), "", null, "", missing, Parsed.expected(missing)));
            }
        }
    }

    private RowProblem problem(SheetRow row, RowPart part, int field, Cell cell, Message problem, Message expected) {
        String letters = part.columns()[field] < 0 ? "" : ColumnLetters.of(part.columns()[field]);
        return new RowProblem(row.number(), letters, shape.fields().get(field).label(), cell.shown(), problem, expected);
    }

    /**
     * A problem that the area found in a value, placed at the field's column.
     *
     * @param values   the record
     * @param number   which part of the row it is
     * @param field    key of the field
     * @param row      the same row as it was read
     * @param problem  what is wrong
     * @param expected what was expected, may be null
     */
    public RowProblem problemAt(RowValues values, int number, String field, SheetRow row, Message problem, Message expected) {
        int index = shape.index(field);
        RowPart part = parts.get(number);
        Cell cell = part.columns()[index] < 0 ? Cell.text(values.row(), 0, values.canonical(index)) : row.cell(part.columns()[index]);
        return problem(row, part, index, cell, problem, expected);
    }
}
