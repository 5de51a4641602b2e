package ruralpost.sales.dashboard.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesBoard;

/**
 * The products of the chosen sales by their orders, and which of them count as products of ten thousand orders (万单产品).
 *
 * @param products  products that state orders, the most orders first
 * @param threshold orders from which a product counts
 */
public record ManyOrders(List<Entry> products, long threshold) {

    /** A product. */
    public record Entry(Object product, Totals totals) {
    }

    /** Over what a dashboard shows. */
    public static ManyOrders of(SalesBoard board, BoardFacts facts) {
        Set<Object> chosen = board.request().filter().chosen().getOrDefault(Dimension.PRODUCT, Set.of());
        Totals[] groups = board.now().groups().get(Dimension.PRODUCT);
        List<Entry> products = new ArrayList<>();
        for (int code = 1; groups != null && code < groups.length; code++) {
            Object product = board.cube().value(Dimension.PRODUCT, code);
            if (groups[code] != null && groups[code].withOrders > 0 && (chosen.isEmpty() || chosen.contains(product))) {
                products.add(new Entry(product, groups[code]));
            }
        }
        products.sort(Comparator.comparingLong((Entry e) -> e.totals().orders).reversed());
        return new ManyOrders(products, facts.manyOrders().value().longValueExact());
    }

    /** Those that reach the threshold. */
    public List<Entry> over() {
        return products.stream().filter(e -> e.totals().orders >= threshold).toList();
    }

    /** Those that do not. */
    public List<Entry> under() {
        return products.stream().filter(e -> e.totals().orders < threshold).toList();
    }
}
