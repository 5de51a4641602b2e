package ruralpost.sheet.file;

import java.io.IOException;
import java.lang.ref.SoftReference;

/** The shared texts of a workbook, read once for the look, the plan and the commit as long as the memory allows. */
final class KeptTexts {

    private SoftReference<SharedTexts> kept = new SoftReference<>(null);

    /** The texts of that part; may be null for a workbook without one. */
    synchronized SharedTexts get(XlsxZip zip, String part, SheetLimits limits) throws IOException {
        SharedTexts texts = kept.get();
        if (texts == null) {
            texts = SharedTexts.read(zip, part, limits);
            kept = new SoftReference<>(texts);
        }
        return texts;
    }
}
