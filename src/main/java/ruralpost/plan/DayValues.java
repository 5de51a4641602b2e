package ruralpost.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What a measure brought day by day; a day that is not named brought nothing. */
public final class DayValues {

    /** By day: the sum of all days up to and with it. */
    private final NavigableMap<LocalDate, BigDecimal> sums = new TreeMap<>();

    /** @param days day to what it brought, in the measure's unit; refunds are negative */
    public DayValues(Map<LocalDate, BigDecimal> days) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : new TreeMap<>(days).entrySet()) {
            sum = sum.add(day.getValue());
            sums.put(day.getKey(), sum);
        }
    }

    /** The first day of which anything is known; empty when nothing is. */
    public Optional<LocalDate> first() {
        return sums.isEmpty() ? Optional.empty() : Optional.of(sums.firstKey());
    }

    /** What the days from one to the other brought together, both included; zero when the last lies before the first. */
    public BigDecimal between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? BigDecimal.ZERO : upTo(to).subtract(upTo(from.minusDays(1)));
    }

    private BigDecimal upTo(LocalDate day) {
        Map.Entry<LocalDate, BigDecimal> at = sums.floorEntry(day);
        return at == null ? BigDecimal.ZERO : at.getValue();
    }
}
