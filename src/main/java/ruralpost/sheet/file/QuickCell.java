package ruralpost.sheet.file;

import java.io.IOException;
import java.util.Arrays;

/** Reads one cell for {@link QuickRows}: its tag, its value or its own text; what a value means is left to {@link XlsxCells}. */
final class QuickCell {

    private static final byte[] VALUE = SheetBytes.ascii("<v>");
    private static final byte[] VALUE_END = SheetBytes.ascii("</v>");
    private static final byte[][] NO_VALUE = {SheetBytes.ascii("<v/>"), SheetBytes.ascii("<v />")};
    private static final byte[] FORMULA = SheetBytes.ascii("<f");
    private static final byte[] FORMULA_END = SheetBytes.ascii("</f>");
    private static final byte[] INLINE = SheetBytes.ascii("<is><t");
    private static final byte[] INLINE_END = SheetBytes.ascii("</t></is>");
    private static final byte[] PRESERVE = SheetBytes.ascii(" xml:space=\"preserve\"");
    private static final byte[] END = SheetBytes.ascii("</c>");
    private static final byte[][] OF_FORMULAS = {SheetBytes.ascii("ref"), SheetBytes.ascii("si"), SheetBytes.ascii("ca"), SheetBytes.ascii("aca")};
    private static final int LONGEST = 32;
    private static final int LONGEST_PLAIN = 17;
    private static final int STYLES = 256;
    private static final String[] TYPES = {"s", "n", "str", "inlineStr", "b", "e", "d"};
    private static final byte[][] TYPES_WRITTEN = Arrays.stream(TYPES).map(SheetBytes::ascii).toArray(byte[][]::new);

    private final SheetBytes bytes;
    private final XlsxCells cells;
    private final SharedTexts texts;
    private final SheetLimits limits;
    private final SheetText text;
    private final String[] styles = new String[STYLES];
    private int row;
    private int column;
    private String type;
    private String style;
    private Cell cell;

    QuickCell(SheetBytes bytes, XlsxCells cells, SharedTexts texts, SheetLimits limits) {
        this.bytes = bytes;
        this.cells = cells;
        this.texts = texts;
        this.limits = limits;
        this.text = new SheetText(bytes);
    }

    /** The cell that was read last. */
    Cell cell() {
        return cell;
    }

    /** Its column. */
    int column() {
        return column;
    }

    /**
     * Reads a cell from behind {@code <c}: the position behind it, or {@link SheetBytes#SHORT} or {@link SheetBytes#ODD}.
     *
     * @param former column of the cell before it; -1 for none
     */
    int read(int from, int itsRow, int former) throws IOException {
        row = itsRow;
        column = former + 1;
        int at = tag(from);
        if (at < 0) {
            return at;
        }
        if (column <= former) {
            throw new Refused("sheet.file.damaged");
        }
        if (column >= limits.columns()) {
            throw new Refused("sheet.file.columns", row, limits.columns());
        }
        if (bytes.window()[at] == '/') {
            cell = Cell.empty(row, column);
            // without a value a cell of its own kind may still be something
            boolean plain = type == null || type.equals("s") || type.equals("n");
            return !bytes.holds(at, 2) ? SheetBytes.SHORT : bytes.window()[at + 1] == '>' && plain ? at + 2 : SheetBytes.ODD;
        }
        return bytes.window()[at] == '>' ? content(at + 1) : bytes.window()[at] == 0 ? bytes.atZero(at) : SheetBytes.ODD;
    }

    private int tag(int from) {
        int at = from;
        int seen = 0;
        type = null;
        style = null;
        while (bytes.window()[at] == ' ') {
            if (bytes.window()[at + 1] == '/' || bytes.window()[at + 1] == '>') {
                return at + 1;
            }
            int next = bytes.attribute(at + 1);
            if (next < 0) {
                return next;
            }
            int bit = switch (bytes.letter()) {
                case 'r' -> address() ? 1 : 0;
                case 's' -> style() ? 2 : 0;
                case 't' -> type() ? 4 : 0;
                default -> 0;
            };
            if (bit == 0 || (seen & bit) != 0) {
                return SheetBytes.ODD;
            }
            seen |= bit;
            at = next;
        }
        return at;
    }

    private boolean address() {
        byte[] window = bytes.window();
        int letters = 0;
        int at = bytes.valueFrom();
        for (; window[at] >= 'A' && window[at] <= 'Z' && at < bytes.valueFrom() + 3; at++) {
            letters = letters * 26 + window[at] - 'A' + 1;
        }
        column = letters - 1;
        return letters > 0 && bytes.number(at, bytes.valueTo()) >= 0;
    }

    private boolean style() {
        int number = bytes.number(bytes.valueFrom(), bytes.valueTo());
        if (number >= 0 && number < STYLES) {
            style = styles[number] == null ? styles[number] = bytes.value() : styles[number];
        } else {
            style = bytes.value();
        }
        return true;
    }

    private boolean type() {
        for (int i = 0; i < TYPES.length; i++) {
            if (bytes.valued(TYPES_WRITTEN[i])) {
                type = TYPES[i];
                return true;
            }
        }
        return false;
    }

    private int content(int from) throws IOException {
        int at = from;
        if (!bytes.holds(at, LONGEST) && bytes.window()[at] == 0) {
            return bytes.atZero(at);
        }
        if (bytes.is(at, FORMULA)) {
            at = formula(at + FORMULA.length);
            if (at < 0) {
                return at;
            }
        }
        if (bytes.is(at, VALUE)) {
            int end = text.read(at + VALUE.length);
            if (at > from && end >= 0 && text.length() == 0 && isNumber()) {
                return SheetBytes.ODD;
            }
            return end < 0 ? end : closed(end, VALUE_END) ? ended(end + VALUE_END.length, value()) : oddOrShort(end);
        }
        for (byte[] none : NO_VALUE) {
            if (bytes.is(at, none)) {
                if (at > from && isNumber()) {
                    // a formula that was never computed
                    return SheetBytes.ODD;
                }
                text.clear();
                return ended(at + none.length, value());
            }
        }
        if (at == from && bytes.is(at, INLINE)) {
            int in = at + INLINE.length;
            in += bytes.is(in, PRESERVE) ? PRESERVE.length : 0;
            if (bytes.window()[in] != '>') {
                return oddOrShort(in);
            }
            int end = text.read(in + 1);
            return end < 0 ? end : closed(end, INLINE_END) ? ended(end + INLINE_END.length, inline()) : oddOrShort(end);
        }
        return oddOrShort(at);
    }

    private boolean isNumber() {
        return type == null || type.equals("n");
    }

    private boolean closed(int at, byte[] tag) throws IOException {
        if (text.length() > limits.cellChars()) {
            throw new Refused("sheet.file.cell", limits.cellChars());
        }
        return bytes.is(at, tag);
    }

    private int oddOrShort(int at) {
        return bytes.holds(at, LONGEST) ? SheetBytes.ODD : SheetBytes.SHORT;
    }

    private int ended(int at, Cell read) {
        cell = read;
        return bytes.is(at, END) ? at + END.length : oddOrShort(at);
    }

    /** Passes over a formula, whose result is to follow. */
    private int formula(int from) throws IOException {
        int at = from;
        int seen = 0;
        while (bytes.window()[at] == ' ') {
            int next = bytes.attribute(at + 1);
            if (next < 0) {
                return next;
            }
            int bit = bytes.letter() == 't' ? 1 : 0;
            for (int i = 0; i < OF_FORMULAS.length; i++) {
                bit |= bytes.named(OF_FORMULAS[i]) ? 2 << i : 0;
            }
            if (bit == 0 || (seen & bit) != 0) {
                return SheetBytes.ODD;
            }
            seen |= bit;
            at = next;
        }
        if (bytes.window()[at] == '/') {
            return !bytes.holds(at, 2) ? SheetBytes.SHORT : bytes.window()[at + 1] == '>' ? at + 2 : SheetBytes.ODD;
        }
        if (bytes.window()[at] != '>') {
            return bytes.window()[at] == 0 ? bytes.atZero(at) : SheetBytes.ODD;
        }
        int end = text.read(at + 1);
        return end < 0 ? end : closed(end, FORMULA_END) ? end + FORMULA_END.length : oddOrShort(end);
    }

    private Cell inline() {
        return XlsxCells.text(row, column, SharedTexts.unescape(text.toString()));
    }

    private Cell value() throws IOException {
        if ("s".equals(type) && text.isAscii()) {
            int number = bytes.number(text.from(), text.to());
            String shared = number < 0 ? null : texts.get(number);
            if (shared != null) {
                return XlsxCells.text(row, column, shared);
            }
        } else if ((type == null || type.equals("n")) && isPlain()) {
            return cells.plain(row, column, style, text.toString());
        }
        return cells.cell(row, column, type == null ? "n" : type, style, text.toString());
    }

    /** Whether the value is digits with at most one point among them and perhaps a sign before them. */
    private boolean isPlain() {
        int at = text.from();
        if (!text.isAscii() || text.length() == 0 || text.length() > LONGEST_PLAIN) {
            return false;
        }
        byte[] window = bytes.window();
        at += window[at] == '-' ? 1 : 0;
        int points = 0;
        int digits = 0;
        for (; at < text.to(); at++) {
            boolean point = window[at] == '.';
            if (!point && (window[at] < '0' || window[at] > '9')) {
                return false;
            }
            points += point ? 1 : 0;
            digits += point ? 0 : 1;
        }
        return digits > 0 && points <= 1;
    }
}
