package ruralpost.chart;

import java.util.Locale;
import ruralpost.text.Lang;

/** How growth and decline are coloured; the sign and the arrow always stand beside the colour. */
public enum GrowthColours {
    /** 红涨绿跌, what a Chinese reader of market screens expects. */
    RED_GREEN(Token.RED_UP, Token.GREEN_DOWN),
    /** Blue up, orange down: neutral, safe for colour-blind readers. */
    BLUE_ORANGE(Token.BLUE_UP, Token.ORANGE_DOWN);

    private final Token up;
    private final Token down;

    GrowthColours(Token up, Token down) {
        this.up = up;
        this.down = down;
    }

    /** The colour of growth. */
    public Token up() {
        return up;
    }

    /** The colour of decline. */
    public Token down() {
        return down;
    }

    /** "red-green" or "blue-orange", as in settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The setting with that code, or the default of the language for anything unknown or null. */
    public static GrowthColours ofCode(String code, Lang lang) {
        for (GrowthColours each : values()) {
            if (each.code().equalsIgnoreCase(code)) {
                return each;
            }
        }
        return lang == Lang.ZH ? RED_GREEN : BLUE_ORANGE;
    }
}
