package ruralpost.ui.sales;

import java.math.BigDecimal;
import ruralpost.ui.form.ValueFormat;
import ruralpost.value.Formats;
import ruralpost.value.MoneyText;
import ruralpost.value.Parsed;

/** Yuan per unit: typed like money, but with up to four decimals. */
public final class UnitPrice {

    /** How it is typed. */
    public static final ValueFormat<BigDecimal> FORMAT = new ValueFormat<>(UnitPrice::read,
        (v, lang) -> Formats.of(lang).number(v, Math.max(2, v.scale())), true);

    private UnitPrice() {
    }

    private static Parsed<BigDecimal> read(String text) {
        // the reader of money knows fen; a price may have four decimals
        String typed = text == null ? "" : text.strip();
        if (typed.matches("[¥￥]?\\d{1,9}\\.\\d{3,4}元?")) {
            return Parsed.of(new BigDecimal(typed.replaceAll("[¥￥元]", "")));
        }
        return MoneyText.parse(text).map(m -> m.toYuan());
    }
}
