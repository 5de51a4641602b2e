package ruralpost.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.layout.TableLayout;

/**
 * A field that the title of a column may mean.
 *
 * @param column from 0
 * @param match  the field, and how sure it is
 */
record ColumnOffer(int column, TitleMatcher.Match match) {

    /** Below this a title is only like a known one. */
    static final double LIKE = 0.85;
    private static final double PAID_FIRST = 0.05;
    private static final Pattern PAID = Pattern.compile("实[收付]|实际");

    /** Surest first; of 总金额 and 实付金额 what was paid is the sale. */
    static Comparator<ColumnOffer> surestFirst(TableLayout layout) {
        return Comparator.comparingDouble((ColumnOffer o) -> -o.match.score() - (PAID.matcher(layout.title(o.column)).find() ? PAID_FIRST : 0))
            .thenComparingInt(ColumnOffer::column).thenComparingInt(o -> o.match.field());
    }

    /** Beside 订单编号 a row is one order, of which 订单数量 says how much was ordered, not how many orders there were. */
    static void leaveGoodsUncounted(List<ColumnOffer> offers, SheetShape shape) {
        List<Integer> goods = offers.stream().filter(o -> o.kind(shape) == FieldKind.QUANTITY).map(ColumnOffer::column).toList();
        if (offers.stream().anyMatch(o -> o.match.score() > LIKE && shape.fields().get(o.match.field()).identifies())) {
            offers.removeIf(o -> o.match.score() <= LIKE && o.kind(shape) == FieldKind.INTEGER && goods.contains(o.column));
        }
    }

    private FieldKind kind(SheetShape shape) {
        return shape.fields().get(match.field()).kind();
    }
}
