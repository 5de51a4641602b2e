package ruralpost.sheet.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;

/** Turns the cell records of a sheet into cells. */
final class XlsCells {

    static final int FORMULA = 0x0006;
    static final int STRING = 0x0207;
    private static final int NUMBER = 0x0203;
    private static final int LABEL = 0x0204;
    private static final int BOOLERR = 0x0205;
    private static final int RK = 0x027E;
    private static final int MULRK = 0x00BD;
    private static final int LABELSST = 0x00FD;
    private static final int RSTRING = 0x00D6;
    private static final int TO_COMPUTE = 2;
    private static final double LONGEST_WHOLE = 1e15;
    private static final Map<Integer, String> ERRORS = Map.of(0x00, "#NULL!", 0x07, "#DIV/0!", 0x0F, "#VALUE!", 0x17, "#REF!",
        0x1D, "#NAME?", 0x24, "#NUM!", 0x2A, "#N/A");

    /** Where the cells go. */
    interface Sink {
        void add(Cell cell) throws IOException;
    }

    private final XlsOutline outline;
    private final SheetLimits limits;

    XlsCells(XlsOutline outline, SheetLimits limits) {
        this.outline = outline;
        this.limits = limits;
    }

    /** Whether a record holds cells that are not empty. */
    static boolean isCell(int record) {
        return switch (record) {
            case FORMULA, NUMBER, LABEL, BOOLERR, RK, MULRK, LABELSST, RSTRING -> true;
            default -> false;
        };
    }

    /** Last column of a cell record. */
    static int lastColumn(BiffRecords in) throws IOException {
        return in.id() == MULRK ? in.u16(in.length() - 2) : in.u16(2);
    }

    /**
     * The cells of a cell record. A formula whose result is a text gets the kind {@link CellKind#ERROR}: the text stands in the
     * {@link #STRING} record that follows, see {@link #result}.
     */
    void read(BiffRecords in, Sink to) throws IOException {
        int row = in.u16(0) + 1;
        int column = in.u16(2);
        if (row > limits.rows()) {
            throw new Refused("sheet.file.rows", limits.rows());
        }
        if (lastColumn(in) >= limits.columns()) {
            throw new Refused("sheet.file.columns", row, limits.columns());
        }
        if (in.id() == MULRK) {
            if (in.length() != 6 + 6 * (lastColumn(in) - column + 1)) {
                throw new Refused("sheet.file.damaged");
            }
            for (int i = 0; i < (in.length() - 6) / 6; i++) {
                to.add(number(row, column + i, in.u16(4 + 6 * i), packed(in.i32(6 + 6 * i))));
            }
            return;
        }
        int style = in.u16(4);
        to.add(switch (in.id()) {
            case RK -> number(row, column, style, packed(in.i32(6)));
            case NUMBER -> number(row, column, style, in.f64(6));
            case LABELSST -> shared(row, column, in.i32(6));
            case LABEL, RSTRING -> {
                in.readFrom(8);
                yield text(row, column, in.text(in.u16(6)));
            }
            case BOOLERR -> truth(row, column, in.u8(6), in.u8(7) != 0);
            default -> formula(in, row, column, style);
        });
    }

    /** The text that a formula came to. */
    static Cell result(BiffRecords in, Cell formula) throws IOException {
        in.readFrom(2);
        int chars = in.u16(0);
        return text(formula.row(), formula.column(), chars == 0 ? "" : in.text(chars));
    }

    private Cell formula(BiffRecords in, int row, int column, int style) throws IOException {
        if (in.u16(12) == 0xFFFF) {
            return switch (in.u8(6)) {
                case 1 -> truth(row, column, in.u8(8), false);
                case 2 -> truth(row, column, in.u8(8), true);
                case 3 -> Cell.empty(row, column);
                default -> uncomputed(row, column);
            };
        }
        double result = in.f64(6);
        // programs that cannot compute write 0 and ask for computing when the file is opened; such a 0 is no number
        boolean unknown = outline.untrusted() && result == 0 && (in.u16(14) & TO_COMPUTE) != 0;
        return unknown ? uncomputed(row, column) : number(row, column, style, result);
    }

    /** A formula whose result is not in the file. Its text is not read: it is kept in a form only Excel can show. */
    private static Cell uncomputed(int row, int column) {
        return new Cell(row, column, CellKind.ERROR, "=…", null);
    }

    private static Cell truth(int row, int column, int value, boolean error) {
        return error ? new Cell(row, column, CellKind.ERROR, ERRORS.getOrDefault(value, "#N/A"), null)
            : new Cell(row, column, CellKind.BOOLEAN, value == 0 ? "FALSE" : "TRUE", null);
    }

    private Cell shared(int row, int column, int index) throws IOException {
        String text = outline.texts().get(index);
        if (text == null) {
            throw new Refused("sheet.file.damaged");
        }
        return text(row, column, text);
    }

    private static Cell text(int row, int column, String text) {
        Cell cell = Cell.text(row, column, text);
        return cell.isBlank() ? Cell.empty(row, column) : cell;
    }

    /** A number in 30 bits: whole or the upper half of a double, either of them perhaps in hundredths. */
    private static double packed(int bits) {
        boolean hundredths = (bits & 1) != 0;
        double number = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((bits & 0xFFFFFFFCL) << 32);
        return hundredths ? number / 100 : number;
    }

    private Cell number(int row, int column, int style, double value) {
        if (!Double.isFinite(value)) {
            return new Cell(row, column, CellKind.ERROR, "#NUM!", null);
        }
        if (outline.formats().isDateStyle(style)) {
            LocalDateTime date = SerialDate.of(value, outline.date1904());
            if (date != null) {
                return new Cell(row, column, outline.formats().kind(style, date), decimal(value), date);
            }
        }
        NumberLook look = outline.formats().look(style);
        String shown = look == null ? null : look.shown(BinaryNoise.removed(BigDecimal.valueOf(value)), decimal(value));
        return shown == null ? new Cell(row, column, CellKind.NUMBER, decimal(value), null) : Cell.text(row, column, shown);
    }

    /** The shortest decimal number that is this double. */
    static String decimal(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LONGEST_WHOLE) {
            return Long.toString((long) value);
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toString();
    }
}
