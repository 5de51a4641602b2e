package ruralpost.report;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import ruralpost.chart.Token;
import ruralpost.chart.Tokens;

/** Sizes, colours and cells that all parts of a PDF share. */
final class PdfLook {

    /** Binding edge, and the other edges, in mm. */
    static final double LEFT = 28, RIGHT = 15, TOP = 20, BOTTOM = 18;
    static final float TITLE = 17, HEADING = 11.5f, BODY = 9.5f, SMALL = 8.5f, FIGURE = 18;
    static final float LINE = 0.5f;

    static final Color TEXT = Tokens.LIGHT.color(Token.FG_DEFAULT);
    static final Color MUTED = Tokens.LIGHT.color(Token.FG_MUTED);
    static final Color RULE = Tokens.LIGHT.color(Token.BASE_4);
    static final Color SOFT_RULE = Tokens.LIGHT.color(Token.BORDER_MUTED);
    static final Color HEAD = Tokens.LIGHT.color(Token.ACCENT_SUBTLE);
    static final Color SUM = Tokens.LIGHT.color(Token.BG_SUBTLE);
    static final Color ACCENT = Tokens.LIGHT.color(Token.ACCENT_FG);
    static final Color NEGATIVE = Tokens.LIGHT.color(Token.DANGER_FG);
    static final Color MARK = Tokens.LIGHT.color(Token.MARK_FG);

    private PdfLook() {
    }

    /** A cell with lines around it. */
    static PdfPCell ruled(Phrase words, Align align) {
        PdfPCell cell = plain(words, align);
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(LINE);
        cell.setBorderColor(RULE);
        cell.setPaddingLeft(4);
        cell.setPaddingRight(4);
        cell.setPaddingTop(4);
        cell.setPaddingBottom(5);
        return cell;
    }

    /** A cell without lines. */
    static PdfPCell plain(Phrase words, Align align) {
        PdfPCell cell = new PdfPCell(words);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(switch (align) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTRE -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        });
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setLeading(0, 1.25f);
        return cell;
    }
}
