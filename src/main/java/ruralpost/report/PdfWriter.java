package ruralpost.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import ruralpost.text.Texts;

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
            float scale = report.onePage() ? fitting(report, fonts) : 1;
            if (scale < 1) {
                shrunk(report, scale);
            } else {
                begin(report, 1);
                one(report);
            }
        }
        document.close();
    }

    /** Begins the first page of a paper. @param scale below 1: a larger page, to be made smaller afterwards */
    private void begin(Report report, float scale) {
        Rectangle size = report.across() ? PageSize.A4.rotate() : PageSize.A4;
        document.setPageSize(new Rectangle(size.getWidth() / scale, size.getHeight() / scale));
        document.setMargins(Millimetres.points(PdfLook.LEFT) / scale, Millimetres.points(PdfLook.RIGHT) / scale, Millimetres.points(PdfLook.TOP) / scale,
            Millimetres.points(PdfLook.BOTTOM) / scale);
        pages.begin(report);
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
            pdf.getExtraCatalog().put(PdfName.LANG, new PdfString(report.lang().locale().toLanguageTag()));
        }
    }

    /** The scale at which a paper fits on one page; 1 also where it never does: it then runs on as it is. */
    private static float fitting(Report report, PdfFonts fonts) throws IOException {
        for (float scale : SCALES) {
            // laid out and thrown away before any font is embedded, which is what takes time
            PdfWriter trial = new PdfWriter(OutputStream.nullOutputStream(), fonts);
            trial.begin(report, scale);
            trial.one(report);
            if (trial.pages.count() == 1) {
                return scale;
            }
        }
        return 1;
    }

    private static byte[] alone(Report report, float scale, PdfFonts fonts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfWriter writer = new PdfWriter(bytes, fonts);
        writer.begin(report, scale);
        writer.one(report);
        writer.document.close();
        return bytes.toByteArray();
    }

    /** Puts the larger page, made smaller, on one of the right size; its texts and lines stay what they are. */
    private void shrunk(Report report, float scale) throws IOException {
        PdfReader reader = new PdfReader(alone(report, scale, fonts));
        pages.begin(null);
        document.setPageSize(report.across() ? PageSize.A4.rotate() : PageSize.A4);
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
            pdf.getExtraCatalog().put(PdfName.LANG, new PdfString(report.lang().locale().toLanguageTag()));
        }
        pdf.getDirectContent().addTemplate(pdf.getImportedPage(reader, 1), scale, 0, 0, scale, 0, 0);
    }

    private void one(Report report) throws IOException {
        head(report);
        PdfBlocks blocks = new PdfBlocks(document, pdf.getDirectContent(), fonts, report.lang());
        for (Block block : report.blocks()) {
            blocks.add(block);
        }
        notes(report);
        if (!report.signOff().isEmpty()) {
            document.add(signOff(report, blocks.width()));
        }
    }

    private void head(Report report) {
        Paragraph title = fonts.paragraph(fonts.phrase(report.title(), PdfLook.TITLE, true, PdfLook.TEXT));
        title.setLeading(PdfLook.TITLE * 1.35f);
        title.setAlignment(Element.ALIGN_CENTER);
        title.setSpacingAfter(4);
        document.add(title);
        for (String line : report.subtitles()) {
            Paragraph below = fonts.paragraph(fonts.phrase(line, PdfLook.BODY, false, PdfLook.MUTED));
            below.setLeading(PdfLook.BODY * 1.5f);
            below.setAlignment(Element.ALIGN_CENTER);
            document.add(below);
        }
        if (!report.left().isEmpty() || !report.unit().isEmpty()) {
            PdfPTable line = new PdfPTable(new float[] {7, 3});
            line.setWidthPercentage(100);
            line.setSpacingBefore(7);
            line.addCell(edge(report.left(), Align.LEFT));
            line.addCell(edge(report.unit(), Align.RIGHT));
            document.add(line);
        }
    }

    private PdfPCell edge(String words, Align align) {
        PdfPCell cell = PdfLook.plain(fonts.phrase(words, PdfLook.BODY, false, PdfLook.TEXT), align);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(0);
        cell.setPaddingBottom(3);
        return cell;
    }

    private void notes(Report report) {
        List<String> notes = report.notes();
        for (int i = 0; i < notes.size(); i++) {
            String number = notes.size() == 1 ? "" : (i + 1) + ". ";
            String words = i == 0 ? Texts.of(report.lang()).get("report.notes", number + notes.get(i)) : number + notes.get(i);
            Paragraph note = fonts.paragraph(fonts.phrase(words, PdfLook.SMALL, false, PdfLook.MUTED));
            note.setLeading(PdfLook.SMALL * 1.5f);
            document.add(note);
        }
    }

    /** A line to write on behind each name, all in one row, never torn apart. */
    private PdfPTable signOff(Report report, float width) {
        List<Report.SignField> fields = report.signOff();
        float[] widths = new float[fields.size() * 2];
        float names = 0;
        for (int i = 0; i < fields.size(); i++) {
            widths[2 * i] = fonts.width(SheetTexts.signed(fields.get(i), report.lang()), PdfLook.BODY, false) + 8;
            names += widths[2 * i];
        }
        for (int i = 0; i < fields.size(); i++) {
            widths[2 * i + 1] = Math.max(24, (width - names) / fields.size());
        }
        PdfPTable row = new PdfPTable(widths);
        row.setWidthPercentage(100);
        row.setSpacingBefore(12);
        row.setKeepTogether(true);
        for (Report.SignField field : fields) {
            PdfPCell name = edge(SheetTexts.signed(field, report.lang()), Align.RIGHT);
            name.setPaddingRight(2);
            name.setMinimumHeight(Millimetres.points(8));
            name.setVerticalAlignment(Element.ALIGN_BOTTOM);
            row.addCell(name);
            PdfPCell value = edge(field.value(), Align.LEFT);
            value.setVerticalAlignment(Element.ALIGN_BOTTOM);
            if (field.value().isEmpty()) {
                value.setBorder(Rectangle.BOTTOM);
                value.setBorderWidth(PdfLook.LINE);
                value.setBorderColor(PdfLook.RULE);
            }
            row.addCell(value);
        }
        return row;
    }
}
