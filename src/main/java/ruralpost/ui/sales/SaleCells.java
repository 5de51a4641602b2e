package ruralpost.ui.sales;

import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.table.Cell;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** What the cells of a stored sale show, in every grid alike. */
public final class SaleCells {

    private SaleCells() {
    }

    /** The number of the quantity; its unit has a column of its own. */
    public static Cell quantity(Sale s, Lang lang) {
        return s.quantity() == null ? Cell.BLANK
            : Cell.number(Formats.of(lang).quantityNumber(s.quantity()), s.quantity().number(), Bound.EXACT, null);
    }

    /** The unit of the quantity. */
    public static Cell unit(Sale s, Lang lang) {
        return s.quantity() == null ? Cell.BLANK : Cell.text(s.quantity().unit().name(lang));
    }

    /** Yuan per unit. */
    public static Cell price(Sale s, Lang lang) {
        return s.unitPrice() == null ? Cell.BLANK
            : Cell.number(Formats.of(lang).number(s.unitPrice(), Math.max(2, s.unitPrice().scale())), s.unitPrice(), Bound.EXACT, null);
    }

    /** The amount with its bound mark, or with a tag where it was computed. */
    public static Cell amount(Sale s, Lang lang) {
        Amount a = s.amount();
        if (a == null) {
            return Cell.BLANK;
        }
        String text = Formats.of(lang).money(a.money());
        return s.amountComputed() ? Cell.tagged(Texts.of(lang).get("sales.entry.computed"), "tag-neutral", text, a.money().toYuan()) : amount(a, text, lang);
    }

    /** An amount with its bound mark. */
    public static Cell amount(Amount a, Lang lang) {
        return amount(a, Formats.of(lang).money(a.money()), lang);
    }

    private static Cell amount(Amount a, String text, Lang lang) {
        return Cell.number(text, a.money().toYuan(), a.bound(), a.bound().isExact() ? null : a.bound().mark(lang));
    }

    /** A tag where it takes back an earlier sale. */
    public static Cell refund(Sale s, Lang lang) {
        return s.refund() ? Cell.tag(Texts.of(lang).get("sales.entry.refund"), "tag-neutral") : Cell.BLANK;
    }
}
