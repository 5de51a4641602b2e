package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;

/** In what an opened number is written. */
public enum NumberUnit {
    YUAN(2), KILOGRAMS(3), ORDERS(0), PERCENT(1), YUAN_PER_KG(2), PLACES(0), COUNTIES(0), PRODUCTS(0);

    private final int decimals;

    NumberUnit(int decimals) {
        this.decimals = decimals;
    }

    /** The unit of sums of a measure. */
    public static NumberUnit of(Measure measure) {
        return switch (measure) {
            case AMOUNT -> YUAN;
            case QUANTITY -> KILOGRAMS;
            case ORDERS -> ORDERS;
        };
    }

    /** Its name as written after a number. */
    public String name(Lang lang) {
        return Texts.of(lang).get("sales.unit." + name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The number without its unit; "—" for null. */
    public String number(BigDecimal value, Lang lang) {
        return value == null ? Formats.NONE : Formats.of(lang).number(value, decimals);
    }

    /** Number and unit; "—" alone for null. */
    public String written(BigDecimal value, Lang lang) {
        if (value == null) {
            return Formats.NONE;
        }
        return number(value, lang) + (this == PERCENT ? "" : " ") + name(lang);
    }
}
