package ruralpost.report;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import ruralpost.text.Texts;

/** The title on every page but the first of a paper, and 第 X 页 共 Y 页 below, which is known only at the paper's end. */
final class PdfPages extends PdfPageEventHelper {

    private static final float FOOT_HEIGHT = 14;

    private final PdfFonts fonts;
    private final List<PdfTemplate> feet = new ArrayList<>();
    private Report report;
    private Report next;
    private boolean changes;
    private float width;

    PdfPages(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** The paper that begins with the next page. */
    void begin(Report paper) {
        next = paper;
        changes = true;
    }

    @Override
    public void onStartPage(PdfWriter writer, Document document) {
        if (changes) {
            finish();
            report = next;
            changes = false;
        }
        width = document.right() - document.left();
        PdfContentByte canvas = writer.getDirectContent();
        if (!feet.isEmpty()) {
            float y = document.top() + 8;
            ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, fonts.phrase(head(), PdfLook.SMALL, false, PdfLook.MUTED), document.left(), y, 0);
            ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, fonts.phrase(report.unit(), PdfLook.SMALL, false, PdfLook.MUTED), document.right(), y, 0);
        }
    }

    /** The title, and what tells this paper from others of its kind as far as there is room. */
    private String head() {
        int room = (int) (width / PdfLook.SMALL) - report.unit().length();
        String head = report.running().isEmpty() ? report.title() : report.title() + "  " + report.running();
        return head.codePointCount(0, head.length()) <= room ? head : head.substring(0, head.offsetByCodePoints(0, room - 1)) + "…";
    }

    /** Here and not at the start: a page is started after the last one, too. */
    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        PdfTemplate foot = canvas.createTemplate(width, FOOT_HEIGHT);
        feet.add(foot);
        canvas.addTemplate(foot, document.left(), document.bottom() - 24);
    }

    /** Numbers the pages of the paper that has ended. */
    void finish() {
        Texts texts = report == null ? null : Texts.of(report.lang());
        for (int i = 0; i < feet.size(); i++) {
            String words = texts.get("report.page", String.valueOf(i + 1), String.valueOf(feet.size()));
            ColumnText.showTextAligned(feet.get(i), Element.ALIGN_CENTER, fonts.phrase(words, PdfLook.SMALL, false, PdfLook.MUTED), width / 2, 4, 0);
        }
        feet.clear();
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        finish();
    }
}
