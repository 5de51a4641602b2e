package ruralpost.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import ruralpost.text.UserException;

/** Labels with a QR code and words, as a PDF for a label paper. */
public final class LabelSheet {

    private static final double INSET = 2.5;

    private LabelSheet() {
    }

    /**
     * One label.
     *
     * @param code  what a scanner reads, exactly
     * @param title first line in bold, usually the code as people read it
     * @param lines further lines; those that find no room are left out, long ones shortened
     */
    public record Label(String code, String title, List<String> lines) {
        /** Copies the list. */
        public Label {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Writes the labels.
     *
     * @param first place of the first label on the first page, from 1: a sheet that is used in part can be used up
     * @return characters that no font on this computer has and that stand as 〓
     * @throws UserException when the first place is not on the paper, a code is too long, or the file cannot be written
     */
    public static List<String> write(List<Label> labels, LabelPaper paper, int first, Path file) {
        if (first < 1 || first > paper.count()) {
            throw UserException.of("report.labels.first", paper.count(), first);
        }
        if (labels.isEmpty()) {
            throw UserException.of("report.labels.none");
        }
        return NewFile.write(file, out -> draw(labels, paper, first - 1, out));
    }

    private static List<String> draw(List<Label> labels, LabelPaper paper, int from, OutputStream out) throws IOException {
        PdfFonts fonts = new PdfFonts(SystemFonts.usual());
        Document document = new Document(new Rectangle(Millimetres.points(paper.pageWidth()), Millimetres.points(paper.pageHeight())));
        org.openpdf.text.pdf.PdfWriter pdf = org.openpdf.text.pdf.PdfWriter.getInstance(document, out);
        pdf.setCloseStream(false);
        document.open();
        int place = from;
        for (Label label : labels) {
            if (place == paper.count()) {
                document.newPage();
                place = 0;
            }
            double left = paper.x(place) + INSET;
            double top = paper.pageHeight() - paper.y(place) - INSET;
            one(label, pdf.getDirectContent(), fonts, new Rectangle(Millimetres.points(left), Millimetres.points(top - paper.height() + 2 * INSET),
                Millimetres.points(left + paper.width() - 2 * INSET), Millimetres.points(top)));
            place++;
        }
        document.close();
        return fonts.missing();
    }

    private static void one(Label label, PdfContentByte canvas, PdfFonts fonts, Rectangle box) {
        float side = Math.min(box.getHeight(), box.getWidth() * 0.45f);
        QrCode.of(label.code()).draw(canvas, box.getLeft(), box.getBottom() + (box.getHeight() - side) / 2, side);
        float x = box.getLeft() + side + 2;
        float room = box.getRight() - x;
        float size = Math.clamp(box.getHeight() / 9, 5.5f, 9);
        int fit = (int) Math.max(1, box.getHeight() / (size * 1.4f));
        int count = Math.min(fit, label.lines().size() + 1);
        float y = box.getBottom() + box.getHeight() / 2 + (count * 1.4f / 2 - 1.05f) * size;
        for (int i = 0; i < count; i++) {
            String line = i == 0 ? label.title() : label.lines().get(i - 1);
            boolean heavy = i == 0;
            float wide = fonts.width(line, size, heavy);
            float shown = Math.max(size * 0.75f, Math.min(size, size * room / Math.max(1, wide)));
            Phrase words = fonts.phrase(fitted(line, room, shown, heavy, fonts), shown, heavy, PdfLook.TEXT);
            ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, words, x, y - i * 1.4f * size, 0);
        }
    }

    private static String fitted(String line, float room, float size, boolean heavy, PdfFonts fonts) {
        String shown = line;
        while (fonts.width(shown, size, heavy) > room + 0.1f && shown.codePointCount(0, shown.length()) > 2) {
            int end = shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1);
            shown = shown.substring(0, end) + "…";
        }
        return shown;
    }
}
