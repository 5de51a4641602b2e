package ruralpost.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.HeaderTitle;

/**
 * A field that the title of a column may mean.
 *
 * @param column from 0
 * @param match  the field, and how sure it is
 */
record ColumnOffer(int column, TitleMatcher.Match match) {

    /** Below this a title is only like a known one. */
    static final double LIKE = 0.85;
    private static final double FIRST = 0.05;
    /** No digit and no letter. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}&&[^一二三四五六七八九十]]{1,8}");
    private static final Pattern PAID = Pattern.compile("实[收付]|实际|已(?:供货?|执行|履行|完成|[交发送]货)");
    private static final Pattern DAY_OF_PAYMENT = Pattern.compile("[付支]");

    /** Surest first; of 总金额 and 实付金额 what was paid is the sale, of 合同金额 and 已供货金额 what was delivered, of 付款时间 and 销售日期 the latter is its day. */
    static Comparator<ColumnOffer> surestFirst(TableLayout layout, SheetShape shape) {
        return Comparator.comparingDouble((ColumnOffer o) -> -o.match.score() - o.advantage(layout.title(o.column), o.kind(shape)))
            .thenComparingInt(ColumnOffer::column).thenComparingInt(o -> o.match.field());
    }

    private double advantage(String title, FieldKind kind) {
        if (kind == FieldKind.PERIOD) {
            return DAY_OF_PAYMENT.matcher(title).find() || DayColumns.isLater(title) ? -FIRST : 0;
        }
        return PAID.matcher(title).find() ? FIRST : 0;
    }

    /** Takes away what the cells deny whatever the title says: hours for days, words for numbers of documents (单据 over 销售 and 退货), running numbers for figures. */
    static void leaveOtherCells(List<ColumnOffer> offers, SheetShape shape, TableLayout layout, ColumnSamples samples) {
        offers.removeIf(o -> {
            SheetField field = shape.fields().get(o.match.field());
            return field.kind() == FieldKind.PERIOD && samples.hours(o.column) || field.isMeasure() && HeaderTitle.isSerial(layout.path(o.column).getLast())
                || field.identifies() && field.kind() == FieldKind.NAME && samples.most(o.column, w -> WORD.matcher(w).matches());
        });
    }

    /** Beside 订单编号 a row is one order, of which 订单数量 says how much was ordered, not how many orders there were, unless another column says how much. */
    static void leaveGoodsUncounted(List<ColumnOffer> offers, SheetShape shape) {
        List<Integer> goods = offers.stream().filter(o -> o.kind(shape) == FieldKind.QUANTITY).map(ColumnOffer::column).toList();
        boolean other = offers.stream().anyMatch(o -> o.match.score() > LIKE && o.kind(shape) == FieldKind.QUANTITY);
        if (!other && offers.stream().anyMatch(o -> o.match.score() > LIKE && shape.fields().get(o.match.field()).identifies())) {
            offers.removeIf(o -> o.match.score() <= LIKE && o.kind(shape) == FieldKind.INTEGER && goods.contains(o.column));
        }
    }

    /**
     * Beside 乡镇 a column 网点 or 服务站 that is filled in each row says more exactly where it was sold: the columns of townships that are left for it, their offers
     * taken away.
     */
    static Set<Integer> leaveAreas(List<ColumnOffer> offers, SheetShape shape, TableLayout layout, ColumnSamples samples) {
        Set<Integer> left = new TreeSet<>();
        for (SheetField field : shape.fields().stream().filter(PlaceWords::isPlaces).toList()) {
            int at = shape.index(field.key());
            List<ColumnOffer> places = offers.stream().filter(o -> o.match.field() == at && o.match.score() > LIKE && !layout.path(o.column).isEmpty()).toList();
            if (places.stream().anyMatch(o -> PlaceWords.isPointOfSale(layout.path(o.column).getLast()) && samples.full(o.column))) {
                places.stream().filter(o -> PlaceWords.isTownships(layout.path(o.column).getLast())).map(ColumnOffer::column).forEach(left::add);
            }
        }
        offers.removeIf(o -> left.contains(o.column));
        return left;
    }

    private FieldKind kind(SheetShape shape) {
        return shape.fields().get(match.field()).kind();
    }
}
