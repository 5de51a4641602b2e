package ruralpost.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import ruralpost.text.Lang;

/**
 * Writes every kind of chart in both themes and languages under {@code target/screens/charts}, to be looked at: one sheet of all for
 * each theme and language, and each chart as the picture that a user would save.
 */
public final class ChartGallery {

    private static final int[][] SIZES = {{806, 268}, {650, 300}, {650, 268}, {528, 268}, {356, 226}, {356, 226}, {528, 200}, {528, 300},
        {460, 86}, {300, 86}, {336, 226}, {300, 120}, {300, 120}, {400, 200}, {400, 200}};

    private ChartGallery() {
    }

    /** No arguments. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screens", "charts"));
        ImageIO.write(cards(CrossCharts.all(Lang.ZH), Tokens.PRINT, 400, 240), "png", folder.resolve("cross-print.png").toFile());
        for (Theme theme : Theme.values()) {
            for (Lang lang : Lang.values()) {
                Tokens tokens = new Tokens(theme, GrowthColours.ofCode(null, lang));
                String suffix = "-" + lang.code() + "-" + theme.code() + ".png";
                ImageIO.write(sheet(Charts.all(lang), tokens), "png", folder.resolve("all" + suffix).toFile());
                for (int[] size : new int[][] {{330, 220}, {540, 268}}) {
                    ImageIO.write(cards(CrossCharts.all(lang), tokens, size[0], size[1]), "png", folder.resolve("cross-" + size[0] + suffix).toFile());
                }
                for (ChartSpec spec : CrossCharts.all(lang)) {
                    new PngWriter().write(spec, folder.resolve("slide-" + spec.name() + suffix), PictureSize.suiting(spec), tokens);
                }
                int number = 0;
                for (ChartSpec spec : Charts.all(lang)) {
                    new PngWriter().write(spec, folder.resolve(number++ + "-" + spec.name() + suffix), PictureSize.suiting(spec), tokens);
                }
            }
        }
    }

    /** Charts on cards of one size, the first of them with pointer and keyboard in it. */
    static BufferedImage cards(List<ChartSpec> specs, Tokens tokens, int w, int h) {
        int columns = 1660 / (w + 8);
        int height = (specs.size() + columns - 1) / columns * (h + 8) + 60;
        BufferedImage image = new BufferedImage(1660, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Pen pen = new Pen(g, tokens, Fonts.system());
        pen.rect(new Box(0, 0, 1660, height), tokens.color(Token.BG_SUBTLE));
        for (int i = 0; i < specs.size(); i++) {
            Box card = new Box(6 + i % columns * (w + 8.0), 6 + i / columns * (h + 8.0), w, h);
            pen.roundRect(card, 4, tokens.color(Token.BORDER_MUTED));
            pen.roundRect(card.inset(1, 1, 1, 1), 3, tokens.color(Token.BG_DEFAULT));
            Box title = pen.text(specs.get(i).title(), card.x() + 12, card.y() + 17, Pen.Align.LEFT, Face.BODY_BOLD, tokens.color(Token.FG_DEFAULT));
            pen.text(specs.get(i).unit(), title.right() + 8, card.y() + 17, Pen.Align.LEFT, Face.LABEL, tokens.color(Token.FG_SUBTLE));
            new ChartRenderer().draw(pen, specs.get(i), card.inset(33, 8, 8, 8), ViewState.NONE, false);
        }
        Graphics2D spark = (Graphics2D) g.create(12, height - 44, 90, 28);
        Sparkline.draw(spark, Charts.wan(3, 5, 4, 8, Double.NaN, 9, 7, 12), 90, 28, tokens);
        spark = (Graphics2D) g.create(120, height - 44, 90, 28);
        Sparkline.draw(spark, Charts.wan(3, -5, 4, 8, 2, -3), 90, 28, tokens);
        spark = (Graphics2D) g.create(230, height - 44, 90, 28);
        Sparkline.draw(spark, Charts.wan(0, 0, 0), 90, 28, tokens);
        spark = (Graphics2D) g.create(340, height - 44, 90, 28);
        Sparkline.draw(spark, List.of(Charts.wan(4).partial()), 90, 28, tokens);
        g.dispose();
        return image;
    }

    /** All charts on cards, as they would stand in the window. */
    static BufferedImage sheet(List<ChartSpec> specs, Tokens tokens) {
        BufferedImage image = new BufferedImage(1366, 1560, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Pen pen = new Pen(g, tokens, Fonts.system());
        pen.rect(new Box(0, 0, 1366, 1560), tokens.color(Token.BG_SUBTLE));
        double x = 12;
        double y = 12;
        double high = 0;
        for (int i = 0; i < specs.size(); i++) {
            double w = SIZES[i][0];
            double h = SIZES[i][1];
            if (x + w > 1360) {
                x = 12;
                y += high + 8;
                high = 0;
            }
            Box card = new Box(x, y, w, h);
            pen.roundRect(card, 4, tokens.color(Token.BORDER_MUTED));
            pen.roundRect(card.inset(1, 1, 1, 1), 3, tokens.color(Token.BG_DEFAULT));
            Box title = pen.text(specs.get(i).title(), x + 12, y + 17, Pen.Align.LEFT, Face.BODY_BOLD, tokens.color(Token.FG_DEFAULT));
            pen.text(specs.get(i).unit(), title.right() + 8, y + 17, Pen.Align.LEFT, Face.LABEL, tokens.color(Token.FG_SUBTLE));
            new ChartRenderer().draw(pen, specs.get(i), card.inset(h < 100 ? 26 : 33, 8, 8, 8), ViewState.NONE, false);
            x += w + 8;
            high = Math.max(high, h);
        }
        g.dispose();
        return image;
    }
}
