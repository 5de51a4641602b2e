package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.value.Bound;
import ruralpost.value.Period;

/** The stored sales read by plain SQL and added up row by row: nothing here knows of columns in memory. */
public final class PlainSales {

    private static final Map<String, BigDecimal> KG = Map.of("jin", new BigDecimal("0.5"), "kg", BigDecimal.ONE, "t", BigDecimal.valueOf(1000));

    /** A stored sale; what is not stated is null. */
    public record Row(LocalDate from, LocalDate to, Map<Dimension, Object> values, BigDecimal yuan, Bound bound, BigDecimal kg, boolean otherUnit, Long orders) {

        /** The measure; null when not stated. */
        public BigDecimal of(Measure measure) {
            return switch (measure) {
                case AMOUNT -> yuan;
                case QUANTITY -> kg;
                case ORDERS -> orders == null ? null : BigDecimal.valueOf(orders);
            };
        }
    }

    private final List<Row> rows;

    public PlainSales(AppContext app) {
        Map<Long, Long> parents = new HashMap<>();
        Map<Long, String> kinds = new HashMap<>();
        app.ledger().read(ctx -> ctx.fetch("select id, parent_id, kind from place where deleted_set = 0")).forEach(r -> {
            parents.put(r.get(0, Long.class), r.get(1, Long.class));
            kinds.put(r.get(0, Long.class), r.get(2, String.class));
        });
        rows = app.ledger().read(ctx -> ctx.fetch("select day_from, day_to, product_id, channel_id, coalesce(seller_place_id, seller_partner_id), buyer_kind, "
            + "contract_id, amount_fen, amount_bound, quantity_milli, unit_code, orders from sale where deleted_set = 0")).map(r -> {
                Map<Dimension, Object> values = new HashMap<>();
                values.put(Dimension.PRODUCT, r.get(2, Long.class));
                values.put(Dimension.CHANNEL, r.get(3, Long.class));
                Long seller = r.get(4, Long.class);
                values.put(Dimension.SELLER, seller);
                values.put(Dimension.TOWNSHIP, above(seller, "township", parents, kinds));
                values.put(Dimension.VILLAGE, above(seller, "village", parents, kinds));
                values.put(Dimension.BUYER_KIND, BuyerKind.ofCode(r.get(5, String.class)));
                values.put(Dimension.CONTRACT, r.get(6, Long.class));
                BigDecimal fen = r.get(7, BigDecimal.class);
                BigDecimal milli = r.get(9, BigDecimal.class);
                BigDecimal factor = KG.get(r.get(10, String.class) == null ? "" : r.get(10, String.class));
                return new Row(r.get(0, LocalDate.class), r.get(1, LocalDate.class), values, fen == null ? null : fen.movePointLeft(2),
                    Bound.ofCode(r.get(8, String.class).replace('_', ' ')).orElseThrow(), milli == null || factor == null ? null : milli.movePointLeft(3).multiply(factor),
                    milli != null && factor == null, r.get(11, Long.class));
            });
    }

    private static Long above(Long place, String kind, Map<Long, Long> parents, Map<Long, String> kinds) {
        Long at = place;
        while (at != null && !kind.equals(kinds.get(at))) {
            at = parents.get(at);
        }
        return at;
    }

    /** Rows that count in a period and pass. */
    public List<Row> in(Period period, Predicate<Row> passing) {
        return rows.stream().filter(r -> !r.to().isBefore(period.from()) && !r.to().isAfter(period.to())).filter(passing).toList();
    }

    /** Rows that a filter means. */
    public List<Row> of(SalesFilter filter) {
        return in(filter.period(), passing(filter, null));
    }

    /** Whether a row passes all filters but that of one dimension. */
    public static Predicate<Row> passing(SalesFilter filter, Dimension but) {
        return row -> filter.chosen().entrySet().stream().allMatch(e -> e.getKey() == but || e.getValue().contains(row.values().get(e.getKey())));
    }

    /** The sum of a measure; null when no row states it. */
    public static BigDecimal sum(List<Row> rows, Measure measure) {
        return rows.stream().map(r -> r.of(measure)).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    /** The bound of the sum of a measure. */
    public static Bound bound(List<Row> rows, Measure measure) {
        Stream<Bound> bounds = rows.stream().filter(r -> measure == Measure.AMOUNT && r.yuan() != null).map(Row::bound);
        return Bound.ofAll(bounds.toList());
    }
}
