package ruralpost.campaign;

import static ruralpost.store.tables.Tables.REPORTED_FIGURE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.TableRecord;
import ruralpost.ledger.PersonalRule;
import ruralpost.ledger.RowRule;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Message;
import ruralpost.value.Money;

/** Rules and conversions that the stores of this area share. */
final class RuleStore {

    private RuleStore() {
    }

    /** None of these numbers may be below zero; the message gets the number. */
    @SafeVarargs
    static RowRule notNegative(Field<Long>... fields) {
        return (row, ctx) -> {
            for (Field<Long> f : fields) {
                Long value = row.get(f);
                if (value != null && value < 0) {
                    return Message.of("campaign.rule.negative", f.getName().endsWith("_FEN") ? Money.ofFen(value).toString() : value.toString());
                }
            }
            return null;
        };
    }

    /** None of these texts may hold something like an identity-card or telephone number. */
    @SafeVarargs
    static RowRule nothingPersonal(Field<String>... fields) {
        return PersonalRule.nothingPersonal(fields);
    }

    /** Days of a row must lie within those of the row that it belongs to; the message gets its days, then the other's. */
    static <R extends Record> RowRule within(Field<LocalDate> from, Field<LocalDate> to, Field<Long> parent, TableField<R, Long> parentId, TableField<R, LocalDate> parentFrom,
                                             TableField<R, LocalDate> parentTo, String key) {
        return (row, ctx) -> {
            var p = ctx.select(parentFrom, parentTo).from(parentId.getTable()).where(parentId.eq(row.get(parent))).fetchOne();
            boolean outside = p != null && (row.get(from).isBefore(p.value1()) || row.get(to).isAfter(p.value2()));
            return outside ? Message.of(key, days(row.get(from), row.get(to)), days(p.value1(), p.value2())) : null;
        };
    }

    /** Days of a row must hold those of all that belongs to it; the message gets how many lie outside. */
    static <R extends Record> RowRule covers(Field<Long> id, Field<LocalDate> from, Field<LocalDate> to, TableField<R, Long> child, TableField<R, Long> childDeleted,
                                             TableField<R, LocalDate> childFrom, TableField<R, LocalDate> childTo, String key) {
        return (row, ctx) -> {
            int outside = ctx.fetchCount(child.getTable(), child.eq(row.get(id)).and(childDeleted.eq(0L))
                .and(childFrom.lt(row.get(from)).or(childTo.gt(row.get(to)))));
            return outside == 0 ? null : Message.of(key, outside, days(row.get(from), row.get(to)));
        };
    }

    /**
     * Stores a new or changed row with what belongs to it alone. A change of these parts is a change of the row, too, so that who began to edit it before sees a conflict.
     *
     * @param parts stores them under the row's id and says whether any of them changed
     * @return the row's id
     */
    static long save(WriteTx tx, TableRecord<?> row, Field<Long> id, Stamp stamp, LongPredicate parts) {
        if (stamp.isNew()) {
            long fresh = tx.insert(row);
            parts.test(fresh);
            return fresh;
        }
        row.set(id, stamp.id());
        boolean changed = tx.update(row, stamp.changed());
        if (parts.test(stamp.id()) && !changed) {
            tx.touch(row.getTable(), stamp.id(), stamp.changed());
        }
        return stamp.id();
    }

    /** Ids of the live reported figures by their numbers, as they stand inside a change set. */
    static Map<String, Long> figures(WriteTx tx) {
        return tx.ctx().select(REPORTED_FIGURE.FIGURE_CODE, REPORTED_FIGURE.ID).from(REPORTED_FIGURE).where(REPORTED_FIGURE.DELETED_SET.eq(0L))
            .fetchMap(REPORTED_FIGURE.FIGURE_CODE, REPORTED_FIGURE.ID);
    }

    /** The rows that were found, in the order of their ids. */
    static <R> List<R> inOrder(Collection<Long> ids, Map<Long, R> found) {
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + " ~ " + to;
    }

    static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static Long fen(Money money) {
        return money == null ? null : money.fen();
    }

    static Money money(Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }
}
