package ruralpost.centre;

import static ruralpost.store.tables.Tables.CENTRE;
import static ruralpost.store.tables.Tables.PLACE;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import ruralpost.ledger.PersonalRule;
import ruralpost.ledger.RowRule;
import ruralpost.text.Message;
import ruralpost.value.Money;

/** Rules and conversions that the stores of this area share. */
final class CentreRuleStore {

    private CentreRuleStore() {
    }

    /** None of these numbers may be below zero; the message gets the number. */
    @SafeVarargs
    static RowRule notNegative(Field<? extends Number>... fields) {
        return (row, ctx) -> {
            for (Field<? extends Number> f : fields) {
                Number value = row.get(f);
                if (value != null && value.doubleValue() < 0) {
                    return Message.of("centre.rule.negative", f.getName().toLowerCase(java.util.Locale.ROOT).endsWith("_fen")
                        ? Money.ofFen(value.longValue()).toString() : value.toString());
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

    /** Two centres of one number would be mixed up on every paper. */
    static Message numberTaken(Record centre, DSLContext ctx) {
        String number = ctx.select(PLACE.PLACE_CODE).from(PLACE).where(PLACE.ID.eq(centre.get(CENTRE.PLACE_ID))).fetchOne(PLACE.PLACE_CODE);
        String other = number == null ? null : ctx.select(PLACE.NAME).from(CENTRE).join(PLACE).on(PLACE.ID.eq(CENTRE.PLACE_ID))
            .where(PLACE.PLACE_CODE.eq(number), CENTRE.DELETED_SET.eq(0L), PLACE.DELETED_SET.eq(0L), CENTRE.ID.ne(centre.get(CENTRE.ID)))
            .limit(1).fetchOne(PLACE.NAME);
        return other == null ? null : Message.of("centre.rule.number", number, other);
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
