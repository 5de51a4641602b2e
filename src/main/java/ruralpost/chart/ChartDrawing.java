package ruralpost.chart;

import java.awt.Graphics2D;
import java.util.List;

/** Draws a chart with title, unit, key, notes and source line on any device: as vectors where the device keeps them. */
public final class ChartDrawing {

    /**
     * Draws into a rectangle of the given size whose top left is the origin of {@code g}, without a margin.
     *
     * @param width  in user units; a label is 12 of them high
     * @param height in user units
     * @return characters that no font on this computer has and that stand as 〓; usually empty
     */
    public List<String> draw(Graphics2D g, ChartSpec spec, double width, double height, Tokens tokens) {
        Pen pen = new Pen(g, tokens, Fonts.system());
        Picture.paint(pen, spec, width, height, 0);
        return pen.missing();
    }
}
