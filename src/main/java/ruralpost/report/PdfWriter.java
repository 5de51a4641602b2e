package ruralpost.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;

/** Papers as PDF: A4 with a binding edge, fonts embedded, texts that can be selected, charts as vectors. */
final class PdfWriter {

    /** From the size in which it is read best down to the least that can be read on paper. */
    private static final float[] SCALES = {1, 0.94f, 0.88f, 0.82f, 0.76f, 0.7f};

    private final PdfFonts fonts;
    private final Document document = new Document();
    private final PdfPages pages;
    private final org.openpdf.text.pdf.PdfWriter pdf;

    private PdfWriter(OutputStream out, PdfFonts fonts) {
        this.fonts = fonts;
        pages = new PdfPages(fonts);
        pdf = org.openpdf.text.pdf.PdfWriter.getInstance(document, out);
        pdf.setCloseStream(false);
        pdf.setPageEvent(pages);
    }

    /** Writes; gives back the characters that no font has. */
    static List<String> write(List<Report> reports, OutputStream out) throws IOException {
        return write(reports, out, new PdfFonts(SystemFonts.usual()));
    }

    static List<String> write(List<Report> reports, OutputStream out, PdfFonts fonts) throws IOException {
        new PdfWriter(out, fonts).all(reports);
        return fonts.missing();
    }

    private void all(List<Report> reports) throws IOException {
        document.addTitle(reports.getFirst().title());
        document.addCreator("Rural Post Ledger");
        for (Report report : reports) {
            begin(report);
            if (!report.onePage() || !onOnePage(report)) {
                new PdfPaper(report, fonts, document.right() - document.left(), document::add).write(pdf.getDirectContent(), true);
            }
        }
        document.close();
    }

    /** Begins the first page of a paper. */
    private void begin(Report report) {
        document.setPageSize(report.across() ? PageSize.A4.rotate() : PageSize.A4);
        document.setMargins(Millimetres.points(PdfLook.LEFT), Millimetres.points(PdfLook.RIGHT), Millimetres.points(PdfLook.TOP), Millimetres.points(PdfLook.BOTTOM));
        pages.begin(report);
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
            pdf.getExtraCatalog().put(PdfName.LANG, new PdfString(report.lang().locale().toLanguageTag()));
        }
    }

    /** Puts a paper on one page in the largest size that fits; false when none does, and nothing is written then. */
    private boolean onOnePage(Report report) throws IOException {
        for (float scale : SCALES) {
            PdfWriter trial = new PdfWriter(OutputStream.nullOutputStream(), fonts);
            trial.begin(report);
            if (!ColumnText.hasMoreText(trial.column(report, trial.pdf.getDirectContent(), scale).go(true))) {
                Rectangle page = document.getPageSize();
                PdfTemplate content = pdf.getDirectContent().createTemplate(page.getWidth() / scale, page.getHeight() / scale);
                column(report, content, scale).go();
                pdf.getDirectContent().addTemplate(content, scale, 0, 0, scale, 0, 0);
                return true;
            }
        }
        return false;
    }

    /** The content of a paper between the margins of a page that is larger by the scale. */
    private ColumnText column(Report report, PdfContentByte canvas, float scale) throws IOException {
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(document.left() / scale, document.bottom() / scale, document.right() / scale, document.top() / scale);
        new PdfPaper(report, fonts, (document.right() - document.left()) / scale, column::addElement).write(canvas, false);
        return column;
    }
}
