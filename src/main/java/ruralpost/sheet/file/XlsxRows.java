package ruralpost.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Streams the rows of one sheet of a workbook, whatever its XML looks like. */
final class XlsxRows implements AutoCloseable {

    private final XmlPart xml;
    private final XlsxCells cells;
    private final SheetLimits limits;
    private boolean inData;
    private boolean ended;
    private int lastRow;

    /** @param in the part from its beginning; closed here */
    XlsxRows(InputStream in, XlsxCells cells, SheetLimits limits) throws IOException {
        this.cells = cells;
        this.limits = limits;
        xml = new XmlPart(in, limits);
    }

    /** The next row that holds something; null after the last one. */
    SheetRow next() throws IOException {
        while (!ended && xml.next()) {
            if (xml.isStart() && xml.name().equals("sheetData")) {
                inData = true;
            } else if (inData && xml.isStart() && xml.name().equals("row")) {
                SheetRow row = row();
                if (!row.cells().isEmpty()) {
                    return row;
                }
            } else if (inData && xml.isEnd() && xml.name().equals("sheetData")) {
                xml.drain();
                ended = true;
            }
        }
        ended = true;
        if (!inData) {
            throw new Refused("sheet.file.damaged");
        }
        return null;
    }

    private SheetRow row() throws IOException {
        int number = rowNumber(xml.attribute("r"));
        String hide = xml.attribute("hidden");
        boolean hidden = "1".equals(hide) || "true".equals(hide);
        List<Cell> found = new ArrayList<>();
        int column = -1;
        while (xml.next()) {
            if (xml.isEnd() && xml.name().equals("row")) {
                break;
            }
            if (xml.isStart() && xml.name().equals("c")) {
                String address = xml.attribute("r");
                int at = address == null ? column + 1 : ColumnLetters.index(address);
                if (at <= column) {
                    throw new Refused("sheet.file.damaged");
                }
                if (at >= limits.columns()) {
                    throw new Refused("sheet.file.columns", number, limits.columns());
                }
                column = at;
                Cell cell = cells.read(xml, number, column);
                if (cell.kind() != CellKind.EMPTY) {
                    found.add(cell);
                }
            }
        }
        return new SheetRow(number, hidden, found);
    }

    private int rowNumber(String text) throws IOException {
        int number = lastRow + 1;
        if (text != null) {
            try {
                number = Integer.parseInt(text.strip());
            } catch (NumberFormatException e) {
                throw new Refused("sheet.file.damaged");
            }
        }
        if (number <= lastRow) {
            throw new Refused("sheet.file.damaged");
        }
        if (number > limits.rows()) {
            throw new Refused("sheet.file.rows", limits.rows());
        }
        lastRow = number;
        return number;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
