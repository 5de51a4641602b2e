package ruralpost.ui.sales;

import java.util.Arrays;
import java.util.List;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/**
 * A value that sales can be filtered by.
 *
 * @param name   of a buyer kind: its Chinese name
 * @param search by what it is found
 */
public record SalesPick(Dimension dimension, Object value, String name, Searchable search) {

    /** A kind of buyers, found by its name in either language. */
    public static SalesPick of(BuyerKind kind) {
        String zh = Texts.of(Lang.ZH).get(kind.label());
        return new SalesPick(Dimension.BUYER_KIND, kind, zh, Searchable.of(zh, Texts.of(Lang.EN).get(kind.label())));
    }

    /** Those whose names answer a text, best first; the first of each kind for a blank one. @param most so many, of each kind for a blank text */
    public static List<SalesPick> find(List<SalesPick> all, String text, int most) {
        if (!text.isBlank()) {
            return PinyinMatcher.search(text, all, SalesPick::search, most).stream().map(PinyinMatcher.Hit::item).toList();
        }
        return Arrays.stream(Dimension.values()).flatMap(d -> all.stream().filter(c -> c.dimension() == d).limit(most)).toList();
    }
}
