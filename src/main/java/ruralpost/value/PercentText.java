package ruralpost.value;

import java.math.BigDecimal;
import java.util.Set;

/** Reads a percentage: 18%, 18 %, 18, 超60%, 170 percent. A bare number is percent, never a fraction: 0.18 is 0.18 %. */
public final class PercentText {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final Set<String> SIGNS = Set.of("%", "percent", "per cent", "个百分点");

    private PercentText() {
    }

    /** Reads a text; null and blank texts are blank. */
    public static Parsed<Percent> parse(String text) {
        NumberLexer.Found found = NumberLexer.read(text, SIGNS::contains);
        if (found.value() == null) {
            boolean notNumber = found.problem() != null && found.problem().key().equals("value.number.not");
            return notNumber ? Parsed.problem("value.percent.not", found.problem().args().toArray()) : found.unread();
        }
        boolean sign = found.unit().isEmpty() || SIGNS.contains(found.unit());
        if (!sign || found.value().abs().compareTo(HIGHEST) > 0) {
            return Parsed.problem("value.percent.not", NumberLexer.shorten(text));
        }
        return found.with(new Percent(found.value()));
    }
}
