package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Scale;

/** Writes the numbers and words of tiles. */
public final class TileWriter {

    private static final BigDecimal ORDERS_IN_FULL = BigDecimal.valueOf(10_000_000);

    private final Lang lang;
    private final Texts texts;
    private final Formats formats;

    /** Writes in a language. */
    public TileWriter(Lang lang) {
        this.lang = lang;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    /** The language. */
    public Lang lang() {
        return lang;
    }

    /** Formats of the language. */
    public Formats formats() {
        return formats;
    }

    /** A text in the language. */
    public String text(String key, Object... args) {
        return texts.get(key, args);
    }

    /** A message in the language. */
    public String text(ruralpost.text.Message message) {
        return texts.get(message);
    }

    /** A number of orders is easier read in full, up to seven digits. */
    public Scale scale(Measure measure, BigDecimal value) {
        return measure == Measure.ORDERS && value.abs().compareTo(ORDERS_IN_FULL) < 0 ? new Scale(0, measure.exactUnit(lang)) : measure.scale(lang, value);
    }

    /** A number of a measure in a scale, without its unit. */
    public String number(Measure measure, BigDecimal value, Scale scale) {
        return formats.number(scale.apply(value), scale.exponent() > 0 ? BoardWriter.decimals(scale) : measure == Measure.AMOUNT ? 2 : measure == Measure.QUANTITY ? 1 : 0);
    }

    /** An amount in the scale that suits it, with unit. */
    public String amount(BigDecimal yuan) {
        Scale scale = scale(Measure.AMOUNT, yuan);
        return number(Measure.AMOUNT, yuan, scale) + (lang == Lang.ZH && scale.exponent() > 0 ? "" : " ") + scale.unit();
    }

    /** A number of a measure with its unit and all its digits. */
    public String exact(Measure measure, BigDecimal value) {
        return formats.number(value, measure.exactDecimals()) + " " + measure.exactUnit(lang);
    }

    /** Sentences that say something, one after the other. */
    public String sentences(String... said) {
        List<String> kept = new ArrayList<>();
        for (String s : said) {
            if (s != null && !s.isEmpty()) {
                kept.add(s);
            }
        }
        return String.join(texts.get("sales.tile.and"), kept);
    }
}
