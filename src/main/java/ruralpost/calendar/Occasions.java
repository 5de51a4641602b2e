package ruralpost.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ruralpost.value.Period;

/**
 * All occasions of a ledger as of one moment. Immutable.
 *
 * @param all in order of their first days
 */
public record Occasions(List<Occasion> all) {

    /** No occasion at all. */
    public static final Occasions NONE = new Occasions(List.of());

    /** Sorts a copy. */
    public Occasions {
        all = all.stream().sorted(Comparator.comparing((Occasion o) -> o.period().from()).thenComparing(Occasion::name)).toList();
    }

    /** Those that share a day with a period. */
    public List<Occasion> in(Period period) {
        return all.stream().filter(o -> o.period().overlaps(period)).toList();
    }

    /** The edition of the same series that began last before this one. */
    public Optional<Occasion> before(Occasion occasion) {
        LocalDate from = occasion.period().from();
        return all.stream().filter(o -> o.series().equals(occasion.series()) && o.period().from().isBefore(from)).reduce((earlier, later) -> later);
    }

    /**
     * The occasion by whose days a stretch is counted, among those that have an earlier edition: the one that is just the period shown,
     * else one that holds the stretch, a campaign rather than a festival, else the one that shares most days with it.
     *
     * @param period  the whole period shown
     * @param stretch the part of it that matters
     */
    public Optional<Occasion> governing(Period period, Period stretch) {
        return in(stretch).stream().filter(o -> before(o).isPresent()).min(
            Comparator.comparing((Occasion o) -> !o.period().equals(period)).thenComparing(o -> !o.period().contains(stretch))
                .thenComparing(o -> o.kind() != OccasionKind.CAMPAIGN_DAYS).thenComparing(o -> -shared(o, stretch)).thenComparing(o -> o.period().days()));
    }

    private static long shared(Occasion o, Period stretch) {
        return o.period().intersect(stretch).map(Period::days).orElse(0L);
    }

    /** The edition of a series that is nearest to a period, the later of two at the same distance. */
    public Optional<Occasion> nearest(String series, Period period) {
        return all.reversed().stream().filter(o -> o.series().equals(series)).min(Comparator.comparing(o -> distance(o.period().from(), period)));
    }

    private static long distance(LocalDate day, Period period) {
        if (period.contains(day)) {
            return 0;
        }
        return day.isBefore(period.from()) ? ChronoUnit.DAYS.between(day, period.from()) : ChronoUnit.DAYS.between(period.to(), day);
    }
}
