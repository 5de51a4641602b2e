package ruralpost.sheet.file;

import java.io.IOException;
import ruralpost.text.UserException;

/**
 * The rows of one sheet of a workbook: {@link QuickRows} reads them as long as the sheet looks as spreadsheet programs write it; from the
 * first row that does not, {@link XlsxRows} goes on, having begun anew.
 */
final class XlsxCursor implements RowCursor {

    private final XlsxZip zip;
    private final String part;
    private final XlsxCells cells;
    private final SheetLimits limits;
    private final long total;
    private GuardedStream bytes;
    private QuickRows quick;
    private XlsxRows any;
    private int lastRow;
    private boolean ended;

    /** Takes over the zip and closes it with the cursor. */
    XlsxCursor(XlsxZip zip, XlsxOutline outline, KeptTexts kept, int sheet, SheetLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        part = outline.parts().get(sheet);
        SharedTexts texts = kept.get(zip, outline.strings(), limits);
        cells = new XlsxCells(texts, DateFormats.read(zip, outline.styles()), outline.date1904());
        total = Math.max(1, zip.claimedSize(part));
        bytes = zip.open(part);
        quick = new QuickRows(bytes, cells, texts, limits);
    }

    @Override
    public SheetRow next() {
        if (ended) {
            return null;
        }
        try {
            SheetRow row = quick == null ? null : quick.next();
            if (row == null && (quick == null || quick.isOdd())) {
                row = ofAny();
            }
            ended = row == null;
            lastRow = row == null ? lastRow : row.number();
            return row;
        } catch (IOException e) {
            ended = true;
            throw SheetFile.asSentence(e);
        } catch (UserException e) {
            ended = true;
            throw e;
        }
    }

    private SheetRow ofAny() throws IOException {
        if (any == null) {
            bytes.close();
            quick = null;
            bytes = zip.open(part);
            any = new XlsxRows(bytes, cells, limits);
        }
        SheetRow row = any.next();
        while (row != null && row.number() <= lastRow) {
            row = any.next();
        }
        return row;
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
            if (any != null) {
                any.close();
            }
            bytes.close();
        } catch (IOException e) {
            // reading is over; there is nothing to save
        }
    }
}
