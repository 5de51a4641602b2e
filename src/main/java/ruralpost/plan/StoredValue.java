package ruralpost.plan;

import java.math.BigDecimal;
import ruralpost.ledger.Stamp;

/**
 * What a ledger has set a value to.
 *
 * @param stamp where it is stored; new while the usual value holds
 * @param which the value
 * @param value how much, without trailing zeros
 */
public record StoredValue(Stamp stamp, LedgerValue which, BigDecimal value) {

    /** The usual value, which nobody has changed. */
    public static StoredValue usual(LedgerValue which) {
        return new StoredValue(Stamp.NEW, which, which.usual());
    }

    /** The same value set to something else. */
    public StoredValue with(BigDecimal other) {
        return new StoredValue(stamp, which, other);
    }
}
