package ruralpost.ui.sales;

import java.math.BigDecimal;
import ruralpost.ui.form.ValueFormat;
import ruralpost.value.Formats;
import ruralpost.value.Parsed;
import ruralpost.value.Quantity;
import ruralpost.value.QuantityText;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/**
 * A quantity as typed: "5,000" whose unit stands in its own cell, or "5000斤".
 *
 * @param number how much
 * @param unit   null when none was typed with it
 */
public record TypedQuantity(BigDecimal number, Unit unit) {

    /** How it is typed. */
    public static final ValueFormat<TypedQuantity> FORMAT = new ValueFormat<>(TypedQuantity::read,
        (q, lang) -> Formats.of(lang).number(q.number()) + (q.unit() == null ? "" : q.unit().name(lang)), true);

    private static Parsed<TypedQuantity> read(String text) {
        Parsed<Quantity> withUnit = QuantityText.parse(text, null);
        if (withUnit.ok()) {
            return withUnit.map(q -> new TypedQuantity(q.number(), q.unit()));
        }
        // read with some unit to see whether only the unit is missing
        Parsed<Quantity> bare = QuantityText.parse(text, Units.PARCEL);
        return bare.map(q -> new TypedQuantity(q.number(), null));
    }
}
