package ruralpost.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import ruralpost.text.Texts;

/** One paper laid out from the top: title, parts, notes, and what is signed. */
final class PdfPaper {

    private final Report report;
    private final PdfFonts fonts;
    private final float width;
    private final Consumer<Element> to;

    /** @param width in points between the margins @param to takes what stands below what it took before */
    PdfPaper(Report report, PdfFonts fonts, float width, Consumer<Element> to) {
        this.report = report;
        this.fonts = fonts;
        this.width = width;
        this.to = to;
    }

    /** @param canvas makes the drawings of charts and codes @param inParts whether a long table may come in parts, each added to the one before */
    void write(PdfContentByte canvas, boolean inParts) throws IOException {
        head();
        PdfBlocks blocks = new PdfBlocks(to, width, canvas, fonts, new PdfTables(fonts, report.lang(), inParts));
        for (Block block : report.blocks()) {
            blocks.add(block);
        }
        notes();
        if (!report.signOff().isEmpty()) {
            to.accept(signOff());
        }
    }

    private void head() {
        Paragraph title = fonts.paragraph(fonts.phrase(report.title(), PdfLook.TITLE, true, PdfLook.TEXT));
        title.setLeading(PdfLook.TITLE * 1.35f);
        title.setAlignment(Element.ALIGN_CENTER);
        title.setSpacingAfter(4);
        to.accept(title);
        for (String line : report.subtitles()) {
            Paragraph below = fonts.paragraph(fonts.phrase(line, PdfLook.BODY, false, PdfLook.MUTED));
            below.setLeading(PdfLook.BODY * 1.5f);
            below.setAlignment(Element.ALIGN_CENTER);
            below.setSpacingAfter(line.equals(report.subtitles().getLast()) ? 5 : 0);
            to.accept(below);
        }
        if (!report.left().isEmpty() || !report.unit().isEmpty()) {
            PdfPTable line = new PdfPTable(new float[] {7, 3});
            line.setWidthPercentage(100);
            line.setSpacingBefore(7);
            line.addCell(edge(report.left(), Align.LEFT));
            line.addCell(edge(report.unit(), Align.RIGHT));
            to.accept(line);
        }
    }

    private PdfPCell edge(String words, Align align) {
        PdfPCell cell = PdfLook.plain(fonts.phrase(words, PdfLook.BODY, false, PdfLook.TEXT), align);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(0);
        cell.setPaddingBottom(3);
        return cell;
    }

    private void notes() {
        List<String> notes = report.notes();
        for (int i = 0; i < notes.size(); i++) {
            String number = notes.size() == 1 ? "" : (i + 1) + ". ";
            String words = i == 0 ? Texts.of(report.lang()).get("report.notes", number + notes.get(i)) : number + notes.get(i);
            Paragraph note = fonts.paragraph(fonts.phrase(words, PdfLook.SMALL, false, PdfLook.MUTED));
            note.setLeading(PdfLook.SMALL * 1.5f);
            to.accept(note);
        }
    }

    /** A line to write on behind each name, all in one row, never torn apart. */
    private PdfPTable signOff() {
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
