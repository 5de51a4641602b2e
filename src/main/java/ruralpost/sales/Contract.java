package ruralpost.sales;

import java.time.LocalDate;
import java.util.Locale;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;
import ruralpost.value.Amount;

/**
 * An offline contract. What was delivered is the sum of the sales that name it.
 *
 * @param stamp     where it is stored
 * @param number    contract number, unique among live contracts
 * @param buyer     name of the buyer
 * @param buyerKind may be null
 * @param kind      what sort of contract
 * @param productId may be null
 * @param signedOn  day of signing
 * @param dueOn     last day of delivery; may be null
 * @param amount    contract sum; null when not stated
 * @param remark    may be null
 */
public record Contract(Stamp stamp, String number, String buyer, BuyerKind buyerKind, Kind kind, Long productId, LocalDate signedOn,
                       LocalDate dueOn, Amount amount, String remark) {

    /** Sorts of contracts. */
    public enum Kind {
        PURCHASE, FRAMEWORK, GROUP_PURCHASE, OTHER;

        /** As stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with that code. */
        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Name for the user. */
        public Message label() {
            return Message.of("sales.contract.kind." + code());
        }
    }
}
