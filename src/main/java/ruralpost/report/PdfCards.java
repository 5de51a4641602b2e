package ruralpost.report;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Names with values, and large numbers, in a PDF. */
final class PdfCards {

    private final PdfFonts fonts;
    private final PdfTables tables;

    PdfCards(PdfFonts fonts, PdfTables tables) {
        this.fonts = fonts;
        this.tables = tables;
    }

    /** A grid of names and values. @param width in points */
    PdfPTable fields(Block.Fields fields, float width) {
        int pairs = fields.columns();
        float pair = width / pairs;
        float longest = 0;
        for (Block.Field field : fields.fields()) {
            longest = Math.max(longest, fonts.width(field.name(), PdfLook.BODY, false) + 16);
        }
        float name = Math.min(longest, pair * 0.42f);
        float[] widths = new float[pairs * 2];
        for (int i = 0; i < pairs; i++) {
            widths[2 * i] = name;
            widths[2 * i + 1] = pair - name;
        }
        PdfPTable grid = new PdfPTable(widths);
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(2);
        grid.setSpacingAfter(6);
        int at = 0;
        List<Block.Field> all = fields.fields();
        for (int i = 0; i < all.size(); i++) {
            Block.Field field = all.get(i);
            boolean last = field.wide() || i + 1 == all.size() || all.get(i + 1).wide();
            int span = field.wide() ? pairs : last ? pairs - at : 1;
            add(field, span, grid);
            at = (at + span) % pairs;
        }
        return grid;
    }

    private void add(Block.Field field, int span, PdfPTable grid) {
        PdfPCell name = PdfLook.ruled(fonts.phrase(field.name(), PdfLook.BODY, false, PdfLook.MUTED), Align.CENTRE);
        name.setBackgroundColor(PdfLook.HEAD);
        grid.addCell(name);
        PdfPCell value = PdfLook.ruled(tables.value(field.value(), PdfLook.BODY, false), Align.LEFT);
        value.setColspan(span * 2 - 1);
        if (field.height() > 0) {
            value.setMinimumHeight(Millimetres.points(field.height()));
            value.setVerticalAlignment(Element.ALIGN_TOP);
        }
        grid.addCell(value);
    }

    /** Large numbers side by side. @param width in points */
    PdfPTable figures(List<Block.Figure> figures, float width) {
        PdfPTable row = new PdfPTable(Math.max(1, figures.size()));
        row.setWidthPercentage(100);
        row.setSpacingBefore(4);
        row.setSpacingAfter(8);
        float room = width / Math.max(1, figures.size()) - 18;
        for (int i = 0; i < figures.size(); i++) {
            Block.Figure figure = figures.get(i);
            PdfPCell cell = new PdfPCell();
            cell.setVerticalAlignment(Element.ALIGN_TOP);
            cell.setUseAscender(true);
            cell.addElement(line(fonts.phrase(figure.name(), PdfLook.SMALL, false, PdfLook.MUTED), PdfLook.SMALL));
            Paragraph number = line(number(figure, room), PdfLook.FIGURE);
            number.setSpacingAfter(3);
            cell.addElement(number);
            for (String below : figure.below()) {
                cell.addElement(line(fonts.phrase(below, PdfLook.SMALL, false, PdfLook.MUTED), PdfLook.SMALL));
            }
            cell.setPaddingLeft(9);
            cell.setPaddingRight(6);
            cell.setPaddingTop(7);
            cell.setPaddingBottom(9);
            cell.setBorder(Rectangle.TOP | Rectangle.BOTTOM | (i == 0 ? Rectangle.LEFT : 0) | (i == figures.size() - 1 ? Rectangle.RIGHT : 0)
                | (i > 0 ? Rectangle.LEFT : 0));
            cell.setBorderWidth(PdfLook.LINE);
            cell.setBorderColor(PdfLook.SOFT_RULE);
            row.addCell(cell);
        }
        return row;
    }

    /** The number as large as it fits, with its unit. */
    private Phrase number(Block.Figure figure, float room) {
        float unit = fonts.width(" " + figure.unit(), PdfLook.SMALL, false);
        float wide = tables.width(figure.value(), PdfLook.FIGURE);
        float size = wide + unit > room ? Math.max(PdfLook.BODY, PdfLook.FIGURE * (room - unit) / wide) : PdfLook.FIGURE;
        Phrase number = tables.value(figure.value(), size, true);
        if (!figure.unit().isEmpty()) {
            fonts.append(number, " " + figure.unit(), PdfLook.SMALL, false, PdfLook.MUTED);
        }
        return number;
    }

    private static Paragraph line(Phrase words, float size) {
        Paragraph line = new Paragraph(words);
        line.setLeading(size * 1.45f);
        return line;
    }
}
