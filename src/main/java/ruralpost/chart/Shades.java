package ruralpost.chart;

import java.awt.Color;
import java.util.List;

/** The shades of a heat map: steps of the accent for amounts above zero, of red below; and the colour of text that is readable on each. */
final class Shades {

    private static final List<Token> LIGHT = List.of(Token.ACCENT_0, Token.ACCENT_1, Token.ACCENT_2, Token.ACCENT_3, Token.ACCENT_4, Token.ACCENT_5, Token.ACCENT_7);
    private static final List<Token> DARK = List.of(Token.ACCENT_9, Token.ACCENT_8, Token.ACCENT_7, Token.ACCENT_6, Token.ACCENT_4, Token.ACCENT_3, Token.ACCENT_1);
    /** How far the cells that are not chosen go towards the background. */
    private static final double DIM = 0.68;

    private final Tokens tokens;
    private final double low;
    private final double high;

    /** @param low lowest amount; @param high highest amount */
    Shades(Tokens tokens, double low, double high) {
        this.tokens = tokens;
        this.low = Math.min(0, low);
        this.high = Math.max(0, high);
    }

    static int count() {
        return LIGHT.size();
    }

    /** The shade of a step, 0 the faintest. */
    Color step(int index) {
        return tokens.color((tokens.theme() == Theme.LIGHT ? LIGHT : DARK).get(index));
    }

    /** The shade of an amount; nothing and zero have that of the card. */
    Color of(double amount, boolean dim) {
        Color color = Double.isNaN(amount) || amount == 0 ? tokens.color(Token.BG_DEFAULT)
            : amount < 0 ? tokens.color(amount < low / 2 ? Token.DANGER_MUTED : Token.DANGER_SUBTLE)
            : step((int) Math.min(count() - 1, Math.floor(Math.sqrt(amount / high) * count())));
        return dim ? mix(color, tokens.color(Token.BG_DEFAULT), DIM) : color;
    }

    /** The text colour with the most contrast on a ground. */
    Color on(Color ground) {
        Color best = tokens.color(Token.FG_DEFAULT);
        for (Token each : new Token[] {Token.FG_EMPHASIS, Token.ON_CHART_4}) {
            Color other = tokens.color(each);
            best = Rgb.contrast(other.getRGB(), ground.getRGB()) > Rgb.contrast(best.getRGB(), ground.getRGB()) ? other : best;
        }
        return best;
    }

    private static Color mix(Color a, Color b, double share) {
        return new Color((int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * share), (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * share),
            (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }
}
