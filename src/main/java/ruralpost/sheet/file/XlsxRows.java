package ruralpost.sheet.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ruralpost.text.UserException;

/** Streams the rows of one sheet of a workbook. */
final class XlsxRows implements RowCursor {

    private final XlsxZip zip;
    private final GuardedStream bytes;
    private final XmlPart xml;
    private final XlsxCells cells;
    private final SheetLimits limits;
    private final long total;
    private boolean inData;
    private boolean ended;
    private int lastRow;

    /** Takes over the zip and closes it with the cursor. */
    XlsxRows(XlsxZip zip, XlsxOutline outline, KeptTexts kept, int sheet, SheetLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        String part = outline.parts().get(sheet);
        SharedTexts texts = kept.get(zip, outline.strings(), limits);
        DateFormats formats = DateFormats.read(zip, outline.styles());
        cells = new XlsxCells(texts, formats, outline.date1904());
        total = Math.max(1, zip.claimedSize(part));
        bytes = zip.open(part);
        xml = new XmlPart(bytes, limits);
    }

    @Override
    public SheetRow next() {
        if (ended) {
            return null;
        }
        try {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("sheetData")) {
                    inData = true;
                } else if (inData && xml.isStart() && xml.name().equals("row")) {
                    SheetRow row = row();
                    if (!row.cells().isEmpty()) {
                        return row;
                    }
                } else if (inData && xml.isEnd() && xml.name().equals("sheetData")) {
                    xml.drain();
                    break;
                }
            }
            ended = true;
            if (!inData) {
                throw new Refused("sheet.file.damaged");
            }
            return null;
        } catch (IOException e) {
            ended = true;
            throw SheetFile.asSentence(e);
        } catch (UserException e) {
            ended = true;
            throw e;
        }
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
    public long done() {
        return ended ? total : Math.min(total, bytes.count());
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() {
        try (zip) {
            xml.close();
        } catch (IOException e) {
            // reading is over; there is nothing to save
        }
    }
}
