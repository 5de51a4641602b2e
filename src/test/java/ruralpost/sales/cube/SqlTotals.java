package ruralpost.sales.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Record;
import ruralpost.ledger.Ledger;
import ruralpost.sales.BuyerKind;
import ruralpost.value.Bound;

/** A second, independent computation of everything that the columns are asked for: SQL over the stored rows. */
final class SqlTotals {

    static final String NOTHING = "0 records, 0 with amount, 0 fen none, 0 with weight, 0 mg, 0 other, priced 0 / 0, 0 orders in 0, 0 reaching back";

    private static final String MG = "cast(s.quantity_milli as numeric(30)) * case s.unit_code when 'jin' then 500 when 'kg' then 1000 when 't' then 1000000 end";
    private static final String JOINS = " from sale s left join place p0 on p0.id = s.seller_place_id left join place p1 on p1.id = p0.parent_id"
        + " left join place p2 on p2.id = p1.parent_id left join place p3 on p3.id = p2.parent_id";

    private SqlTotals() {
    }

    private static String column(Dimension d) {
        return switch (d) {
            case PRODUCT -> "s.product_id";
            case CHANNEL -> "s.channel_id";
            case SELLER -> "coalesce(s.seller_place_id, s.seller_partner_id)";
            case TOWNSHIP, VILLAGE -> "case" + List.of(0, 1, 2, 3).stream()
                .map(n -> " when p" + n + ".kind = '" + d.code() + "' then p" + n + ".id").collect(Collectors.joining()) + " end";
            case BUYER_KIND -> "s.buyer_kind";
            case BUYER -> "s.buyer_name";
            case CAMPAIGN -> "s.campaign_name";
            case CONTRACT -> "s.contract_id";
        };
    }

    private static String where(SalesFilter filter, boolean after) {
        StringBuilder where = new StringBuilder(" where s.deleted_set = 0");
        if (filter.period() != null) {
            String from = "date '" + filter.period().from() + "'";
            String to = "date '" + filter.period().to() + "'";
            where.append(after ? " and s.day_to > " + to + " and s.day_from <= " + to : " and s.day_to between " + from + " and " + to);
        }
        filter.chosen().forEach((d, values) -> {
            String listed = values.stream().filter(v -> v != null).map(v -> v instanceof BuyerKind k ? "'" + k.code() + "'" : v instanceof String ? "'" + v + "'"
                : v.toString()).collect(Collectors.joining(", "));
            where.append(" and (false").append(listed.isEmpty() ? "" : " or " + column(d) + " in (" + listed + ")")
                .append(values.contains(null) ? " or " + column(d) + " is null" : "").append(")");
        });
        return where.toString();
    }

    static long leftOut(Ledger ledger, SalesFilter filter) {
        return filter.period() == null ? 0 : ledger.read(ctx -> ctx.fetchOne("select count(*)" + JOINS + where(filter, true)).get(0, Long.class));
    }

    static Map<List<Object>, String> one(Ledger ledger, SalesFilter filter) {
        return of(ledger, filter, List.of(), null);
    }

    /** By dimensions and, unless null, stretches of time: the totals in words. */
    static Map<List<Object>, String> of(Ledger ledger, SalesFilter filter, List<Dimension> dimensions, TimeUnit unit) {
        List<String> keys = new ArrayList<>(dimensions.stream().map(SqlTotals::column).toList());
        if (unit != null) {
            keys.add(unit == TimeUnit.DAY ? "s.day_to" : unit == TimeUnit.WEEK ? "dateadd(day, 1 - extract(iso_day_of_week from s.day_to), s.day_to)" : "date_trunc('" + unit.code() + "', s.day_to)");
        }
        String from = filter.period() == null ? "false" : "s.day_from < date '" + filter.period().from() + "'";
        String sums = "count(*), count(s.amount_fen), coalesce(sum(s.amount_fen), 0), listagg(distinct s.amount_bound, ',') filter (where s.amount_fen is not null),"
            + " count(" + MG + "), coalesce(sum(" + MG + "), 0), count(s.quantity_milli) - count(" + MG + "),"
            + " coalesce(sum(s.amount_fen) filter (where " + MG + " is not null), 0), coalesce(sum(" + MG + ") filter (where s.amount_fen is not null), 0),"
            + " coalesce(sum(s.orders), 0), count(s.orders), count(*) filter (where " + from + ")";
        String sql = "select " + String.join("", keys.stream().map(k -> k + ", ").toList()) + sums + JOINS + where(filter, false)
            + (keys.isEmpty() ? "" : " group by " + String.join(", ", keys));
        Map<List<Object>, String> found = new HashMap<>();
        for (Record r : ledger.read(ctx -> ctx.fetch(sql))) {
            List<Object> key = new ArrayList<>();
            for (int k = 0; k < keys.size(); k++) {
                key.add(k < dimensions.size() ? value(dimensions.get(k), r.get(k)) : r.get(k, LocalDate.class));
            }
            if (r.get(keys.size(), Long.class) > 0) {
                found.put(key, words(r, keys.size()));
            }
        }
        return found;
    }

    private static Object value(Dimension d, Object stored) {
        return stored != null && d == Dimension.BUYER_KIND ? BuyerKind.ofCode(stored.toString()) : stored;
    }

    private static String words(Record r, int at) {
        Object[] sums = new Object[12];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = i == 3 ? bound(r.get(at + 3, String.class), r.get(at + 1, Long.class)) : r.get(at + i, Long.class);
        }
        return "%d records, %d with amount, %d fen %s, %d with weight, %d mg, %d other, priced %d / %d, %d orders in %d, %d reaching back".formatted(sums);
    }

    /** As the design says: any about, or a lower with an upper limit, is about; else any lower limit is at least. */
    private static String bound(String listed, long count) {
        if (listed == null) {
            return "none";
        }
        List<String> all = Arrays.asList(listed.split(","));
        boolean lower = all.contains(Bound.OVER.code()) || all.contains(Bound.AT_LEAST.code());
        boolean upper = all.contains(Bound.UNDER.code());
        return count == 1 ? all.getFirst() : all.contains(Bound.ABOUT.code()) || lower && upper ? Bound.ABOUT.code()
            : lower ? Bound.AT_LEAST.code() : upper ? Bound.UNDER.code() : Bound.EXACT.code();
    }
}
