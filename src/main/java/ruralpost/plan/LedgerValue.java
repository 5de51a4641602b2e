package ruralpost.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** A value that every ledger may set for itself because no rule fixes it for all. */
public enum LedgerValue {
    /** Orders from which a product counts as one of ten thousand orders (万单产品); a whole number. */
    MANY_ORDERS(BigDecimal.valueOf(10_000));

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);

    private final BigDecimal usual;

    LedgerValue(BigDecimal usual) {
        this.usual = usual;
    }

    /** What holds while nobody has set it. */
    public BigDecimal usual() {
        return usual;
    }

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that code; null when this program knows none. */
    static LedgerValue ofCode(String code) {
        return Stream.of(values()).filter(v -> v.code().equals(code)).findFirst().orElse(null);
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("plan.value." + code());
    }

    /** Whether it can be that much. */
    public boolean allows(BigDecimal value) {
        return value != null && value.signum() > 0 && value.compareTo(HIGHEST) <= 0 && value.stripTrailingZeros().scale() <= 0;
    }
}
