package ruralpost.sheet.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import ruralpost.text.UserException;

/** Streams the rows of one sheet of a workbook of Excel 2003 in XML. */
final class XmlBookRows implements RowCursor {

    private static final int LONGEST_NUMBER = 400;

    private final XmlPart xml;
    private final XmlBook book;
    private final int sheet;
    private final List<Region> merged;
    private final StringBuilder text = new StringBuilder();
    private int sheets = -1;
    private int row;
    private boolean ended;

    /** @param merged where merged cells are added, null when nobody asks for them */
    XmlBookRows(XmlPart xml, XmlBook book, int sheet, List<Region> merged) {
        this.xml = xml;
        this.book = book;
        this.sheet = sheet;
        this.merged = merged;
    }

    /** The next row that holds something, null after the last one. */
    SheetRow read() throws IOException {
        while (!ended && xml.next()) {
            if (xml.isStart() && xml.name().equals("Worksheet")) {
                sheets++;
            } else if (xml.isEnd() && xml.name().equals("Worksheet") && sheets == sheet) {
                break;
            } else if (xml.isStart() && xml.name().equals("Row") && sheets == sheet) {
                SheetRow found = row();
                if (!found.cells().isEmpty()) {
                    return found;
                }
            }
        }
        ended = true;
        return null;
    }

    private SheetRow row() throws IOException {
        int number = number("Index", row + 1);
        if (number <= row) {
            throw new Refused("sheet.file.damaged");
        }
        row = number;
        int span = number("Span", 0);
        if ((long) row + span > book.limits().rows()) {
            throw new Refused("sheet.file.rows", book.limits().rows());
        }
        boolean hidden = "1".equals(xml.attribute("Hidden"));
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("Row"))) {
            if (xml.isStart() && xml.name().equals("Cell")) {
                int at = number("Index", column + 1) - 1;
                int wide = number("MergeAcross", 0);
                int high = number("MergeDown", 0);
                if (at < column) {
                    throw new Refused("sheet.file.damaged");
                }
                if ((long) at + wide >= book.limits().columns()) {
                    throw new Refused("sheet.file.columns", row, book.limits().columns());
                }
                if (merged != null && (wide > 0 || high > 0)) {
                    if (merged.size() >= book.limits().merged()) {
                        throw new Refused("sheet.file.merged", book.limits().merged());
                    }
                    merged.add(new Region(row, Math.min(row + high, book.limits().rows()), at, at + wide));
                }
                column = at + wide + 1;
                Cell cell = cell(at);
                if (!cell.isBlank()) {
                    cells.add(cell);
                }
            }
        }
        SheetRow found = new SheetRow(row, hidden, cells);
        row += span;
        return found;
    }

    private int number(String attribute, int otherwise) throws IOException {
        String value = xml.attribute(attribute);
        try {
            int number = value == null ? otherwise : Integer.parseInt(value.strip());
            if (number < 0 || number > 10_000_000) {
                throw new Refused("sheet.file.damaged");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Refused("sheet.file.damaged");
        }
    }

    private Cell cell(int column) throws IOException {
        int style = book.style(xml.attribute("StyleID"));
        String formula = xml.attribute("Formula");
        String type = null;
        text.setLength(0);
        boolean data = false;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("Cell"))) {
            if (xml.isStart() && xml.name().equals("Data")) {
                type = String.valueOf(xml.attribute("Type"));
                data = true;
            } else if (xml.isEnd() && xml.name().equals("Data")) {
                data = false;
            } else if (data) {
                xml.appendText(text);
            }
        }
        String raw = text.toString();
        if (formula != null && raw.isBlank() && !"String".equals(type)) {
            return new Cell(row, column, CellKind.ERROR, formula, null);
        }
        return type == null ? Cell.empty(row, column) : switch (type) {
            case "Number" -> numeric(column, style, raw.strip());
            case "DateTime" -> date(column, style, raw.strip());
            case "Boolean" -> new Cell(row, column, CellKind.BOOLEAN, raw.strip().equals("1") ? "TRUE" : "FALSE", null);
            case "Error" -> new Cell(row, column, CellKind.ERROR, raw.isBlank() ? "#N/A" : raw.strip(), null);
            default -> XlsxCells.text(row, column, raw);
        };
    }

    private Cell numeric(int column, int style, String raw) {
        BigDecimal exact;
        try {
            exact = new BigDecimal(raw.length() > LONGEST_NUMBER ? "" : raw);
        } catch (NumberFormatException e) {
            return raw.isEmpty() ? Cell.empty(row, column) : new Cell(row, column, CellKind.ERROR, raw, null);
        }
        if (Math.abs((long) exact.precision() - exact.scale()) > LONGEST_NUMBER) {
            return new Cell(row, column, CellKind.ERROR, raw, null);
        }
        NumberLook look = style < 0 ? null : book.formats().look(style);
        String shown = look == null ? null : look.shown(BinaryNoise.removed(exact), raw);
        return shown == null ? new Cell(row, column, CellKind.NUMBER, raw, null) : Cell.text(row, column, shown);
    }

    private Cell date(int column, int style, String raw) {
        try {
            LocalDateTime date = LocalDateTime.parse(raw);
            return new Cell(row, column, book.formats().kind(style, date), raw, date);
        } catch (DateTimeException e) {
            return XlsxCells.text(row, column, raw);
        }
    }

    @Override
    public SheetRow next() {
        try {
            return read();
        } catch (IOException e) {
            ended = true;
            throw SheetFile.asSentence(e);
        } catch (UserException e) {
            ended = true;
            throw e;
        }
    }

    @Override
    public long done() {
        return ended ? 1 : 0;
    }

    @Override
    public long total() {
        return 1;
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException e) {
            // reading is over; there is nothing to save
        }
    }
}
