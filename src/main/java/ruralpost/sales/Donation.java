package ruralpost.sales;

import java.time.LocalDate;
import java.util.Locale;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * Part of a profit or revenue given to a village's collective economy.
 *
 * @param stamp     where it is stored
 * @param villageId place that receives it
 * @param productId may be null
 * @param campaign  campaign it came from; may be null
 * @param period    what it was earned in
 * @param base      what the percentage is taken of
 * @param baseMoney amount of the base
 * @param percent   share given
 * @param amount    base × percent, rounded to the fen (half up)
 * @param paidOn    null while not paid
 * @param remark    may be null
 */
public record Donation(Stamp stamp, long villageId, Long productId, String campaign, Period period, Base base, Money baseMoney,
                       Percent percent, Money amount, LocalDate paidOn, String remark) {

    /** What a percentage is taken of. */
    public enum Base {
        PROFIT, REVENUE;

        /** As stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The base with that code. */
        public static Base ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Name for the user. */
        public Message label() {
            return Message.of("sales.donation.base." + code());
        }
    }

    /** A donation whose amount is computed from its base and percentage. */
    public static Donation computed(long villageId, Long productId, String campaign, Period period, Base base, Money baseMoney,
                                    Percent percent, LocalDate paidOn, String remark) {
        return new Donation(Stamp.NEW, villageId, productId, campaign, period, base, baseMoney, percent, percent.of(baseMoney), paidOn, remark);
    }
}
