package ruralpost.sheet.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** Turns one {@code <c>} element into a cell. */
final class XlsxCells {

    private static final int LONGEST_NUMBER = 400;
    private static final int SHOWN_FORMULA = 60;

    private final SharedTexts texts;
    private final DateFormats formats;
    private final boolean date1904;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private String lastStyle;
    private Cell lastDate;

    XlsxCells(SharedTexts texts, DateFormats formats, boolean date1904) {
        this.texts = texts;
        this.formats = formats;
        this.date1904 = date1904;
    }

    /** Reads from the start tag to the end tag of a cell. */
    Cell read(XmlPart xml, int row, int column) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        value.setLength(0);
        formula.setLength(0);
        boolean hasFormula = false;
        boolean hasValue = false;
        StringBuilder into = null;
        String inline = null;
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "v" -> {
                        into = value;
                        hasValue = true;
                    }
                    case "f" -> {
                        into = formula;
                        hasFormula = true;
                    }
                    case "is" -> inline = SharedTexts.richText(xml, "is");
                    default -> into = null;
                }
            } else if (xml.isEnd()) {
                if (xml.name().equals("c")) {
                    break;
                }
                into = null;
            } else if (into != null) {
                xml.appendText(into);
            }
        }
        boolean number = type == null || type.equals("n");
        if (hasFormula && inline == null && (!hasValue || number && value.toString().isBlank())) {
            return new Cell(row, column, CellKind.ERROR, formulaText(), null);
        }
        return inline != null ? text(row, column, inline) : cell(row, column, type == null ? "n" : type, style, value.toString());
    }

    /** A formula that was never computed: what the cell shows is not in the file, so it must not pass for empty. */
    private String formulaText() {
        return "=" + (formula.length() > SHOWN_FORMULA ? formula.substring(0, SHOWN_FORMULA) + "…" : formula);
    }

    /** The cell of a value that stands in the file. @param type as the file has it, "n" where it says none @param style null for none */
    Cell cell(int row, int column, String type, String style, String raw) throws IOException {
        return switch (type) {
            case "s" -> {
                String shared = raw.isBlank() ? "" : texts.get(index(raw));
                if (shared == null) {
                    throw new Refused("sheet.file.damaged");
                }
                yield text(row, column, shared);
            }
            case "str" -> text(row, column, SharedTexts.unescape(raw));
            case "inlineStr" -> text(row, column, raw);
            case "b" -> raw.isBlank() ? Cell.empty(row, column)
                : new Cell(row, column, CellKind.BOOLEAN, raw.strip().matches("1|true") ? "TRUE" : "FALSE", null);
            case "e" -> new Cell(row, column, CellKind.ERROR, raw.isBlank() ? "#N/A" : raw, null);
            case "d" -> isoDate(row, column, raw.strip());
            default -> number(row, column, style, raw.strip());
        };
    }

    private static int index(String raw) {
        try {
            return Integer.parseInt(raw.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static Cell text(int row, int column, String text) {
        Cell cell = Cell.text(row, column, text);
        return cell.isBlank() ? Cell.empty(row, column) : cell;
    }

    /** The cell of a short number without exponent, which is certainly one. */
    Cell plain(int row, int column, String style, String raw) throws IOException {
        return formats.isPlain(style) ? new Cell(row, column, CellKind.NUMBER, raw, null) : number(row, column, style, raw);
    }

    private Cell number(int row, int column, String style, String raw) throws IOException {
        if (raw.isEmpty()) {
            return Cell.empty(row, column);
        }
        if (lastDate != null && raw.equals(lastDate.raw()) && Objects.equals(style, lastStyle)) {
            // rows of one day mostly stand together
            return new Cell(row, column, lastDate.kind(), lastDate.raw(), lastDate.date());
        }
        if (raw.length() > LONGEST_NUMBER) {
            throw new Refused("sheet.file.damaged");
        }
        BigDecimal exact;
        try {
            exact = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return new Cell(row, column, CellKind.ERROR, raw, null);
        }
        if (Math.abs((long) exact.precision() - exact.scale()) > LONGEST_NUMBER) {
            return new Cell(row, column, CellKind.ERROR, raw, null);
        }
        if (formats.isDateStyle(style)) {
            LocalDateTime date = SerialDate.of(exact.doubleValue(), date1904);
            if (date != null) {
                lastStyle = style;
                lastDate = new Cell(row, column, formats.kind(style, date), raw, date);
                return lastDate;
            }
        }
        NumberLook look = formats.look(style);
        String shown = look == null ? null : look.shown(BinaryNoise.removed(exact), raw);
        return shown == null ? new Cell(row, column, CellKind.NUMBER, raw, null) : Cell.text(row, column, shown);
    }

    private static Cell isoDate(int row, int column, String raw) {
        try {
            String clean = raw.endsWith("Z") ? raw.substring(0, raw.length() - 1) : raw;
            LocalDateTime date = clean.contains("T") ? LocalDateTime.parse(clean) : LocalDate.parse(clean).atStartOfDay();
            return new Cell(row, column, CellKind.DATE, raw, date);
        } catch (DateTimeException e) {
            return text(row, column, raw);
        }
    }
}
