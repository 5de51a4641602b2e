package ruralpost.chart;

import java.awt.Color;

/**
 * The design tokens as one picture uses them: the colours of a theme, the growth setting, and the sizes in pixels that charts share
 * with the window. Every renderer and exporter takes one.
 *
 * @param theme  light, dark or high contrast, never null
 * @param growth how growth is coloured, never null
 * @param print  for black and white: areas carry patterns, lines are dashed
 */
public record Tokens(Theme theme, GrowthColours growth, boolean print) {

    /** Light, red up. */
    public static final Tokens LIGHT = new Tokens(Theme.LIGHT, GrowthColours.RED_GREEN);
    /** Dark, red up. */
    public static final Tokens DARK = new Tokens(Theme.DARK, GrowthColours.RED_GREEN);

    /** White on black, red up. */
    public static final Tokens HIGH_CONTRAST = new Tokens(Theme.HIGH_CONTRAST, GrowthColours.RED_GREEN);
    /** Light, for a printer without colours. */
    public static final Tokens PRINT = new Tokens(Theme.LIGHT, GrowthColours.BLUE_ORANGE, true);

    /** For the screen and for coloured pictures. */
    public Tokens(Theme theme, GrowthColours growth) {
        this(theme, growth, false);
    }

    /** Whether patterns and dashes tell apart what colours tell apart elsewhere. */
    public boolean patterned() {
        return print || theme == Theme.HIGH_CONTRAST;
    }

    /** Body text, chart labels and axis ticks, in pixels. */
    public static final float BODY = 13, LABEL = 12, TICK = 11;
    /** Thickness of a bar, and in small cards. */
    public static final double BAR = 14, BAR_SMALL = 11;
    /** A value that is not zero is at least this long. */
    public static final double BAR_MIN = 1.5;
    /** Line of the current period, of last year, and of the pace. */
    public static final float LINE = 2.5f, LAST_YEAR_LINE = 1.25f, PACE_LINE = 2f;
    /** Radius of a point, and of the last point. */
    public static final double DOT = 2.5, LAST_DOT = 4;
    /** Background kept free around a label that stands on lines. */
    public static final float HALO = 3;

    /** A colour as 0xAARRGGBB. */
    public int argb(Token token) {
        return token.argb(theme);
    }

    /** A colour for Graphics2D. */
    public Color color(Token token) {
        return new Color(argb(token), true);
    }

    /** The colour of palette number 1 to 8; higher numbers begin again at 1, but 8 stays for 其他. */
    public Color palette(int number) {
        return color(paletteToken(number));
    }

    /** The token of palette number 1 to 8. */
    public static Token paletteToken(int number) {
        int index = number >= 1 && number <= 8 ? number - 1 : Math.floorMod(number - 1, 7);
        return Token.values()[Token.CHART_1.ordinal() + index];
    }

    /** The colour of text that stands on palette number 1 to 8. */
    public Color onPalette(int number) {
        return color(Token.values()[Token.ON_CHART_1.ordinal() + paletteToken(number).ordinal() - Token.CHART_1.ordinal()]);
    }

    /** The colour of a change: growth, decline, or none of both. */
    public Color growth(int sign) {
        return color(sign > 0 ? growth.up() : sign < 0 ? growth.down() : Token.FG_SUBTLE);
    }
}
