package ruralpost.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.plan.Pace;
import ruralpost.value.Money;
import ruralpost.value.Percent;

/**
 * How an adoption stands. Every sum here is the sum of the pledges and of nothing else.
 *
 * @param adoption what was given to adopt
 * @param entries  all that was entered, in the order of the days
 */
public record AdoptionProgress(Adoption adoption, List<Pledge> entries) {

    private static final int MEAN_SCALE = 4;

    /** One day: what came in on it, and all up to it. @param number 1 for the first day @param pledges how many entries the day has */
    public record Day(int number, LocalDate on, long units, Money money, long supporters, long unitsSoFar, Money moneySoFar, long supportersSoFar, int pledges) {
    }

    /** Keeps its own list. */
    public AdoptionProgress {
        entries = List.copyOf(entries);
    }

    /** The pledges that count: all but those that a sum of their day holds. */
    public List<Pledge> pledges() {
        if (entries.stream().noneMatch(p -> p.kind() == PledgeKind.PART)) {
            return entries;
        }
        Set<LocalDate> summed = entries.stream().filter(p -> p.kind() == PledgeKind.DAILY).map(Pledge::on).collect(Collectors.toSet());
        return entries.stream().filter(p -> p.kind() != PledgeKind.PART || !summed.contains(p.on())).toList();
    }

    /** The same with the pledges up to a day only. */
    public AdoptionProgress upTo(LocalDate day) {
        return new AdoptionProgress(adoption, entries.stream().filter(p -> !p.on().isAfter(day)).toList());
    }

    /** Money of all pledges. */
    public Money money() {
        return Money.sum(pledges().stream().map(Pledge::money).toList());
    }

    /** Units of all pledges; null when none states any. */
    public Long units() {
        return CampaignFile.sum(pledges().stream().map(Pledge::units).toList());
    }

    /** Adopters of all pledges; null when none is stated. */
    public Long supporters() {
        return CampaignFile.sum(pledges().stream().map(Pledge::adopters).toList());
    }

    /** Every day of the adoption up to a day, in order, also those without a pledge. */
    public List<Day> days(LocalDate upTo) {
        var byDay = pledges().stream().collect(Collectors.groupingBy(Pledge::on));
        List<Day> days = new ArrayList<>();
        long units = 0;
        long supporters = 0;
        Money money = Money.ZERO;
        LocalDate last = adoption.period().upTo(upTo).map(p -> p.to()).orElse(adoption.period().from().minusDays(1));
        for (LocalDate on = adoption.period().from(); !on.isAfter(last); on = on.plusDays(1)) {
            List<Pledge> of = byDay.getOrDefault(on, List.of());
            long u = of.stream().map(Pledge::units).filter(n -> n != null).mapToLong(Long::longValue).sum();
            long s = of.stream().map(Pledge::adopters).filter(n -> n != null).mapToLong(Long::longValue).sum();
            Money m = Money.sum(of.stream().map(Pledge::money).toList());
            units += u;
            supporters += s;
            money = money.plus(m);
            days.add(new Day(days.size() + 1, on, u, m, s, units, money, supporters, of.size()));
        }
        return days;
    }

    /** Days still to come after that day. */
    public long daysLeft(LocalDate today) {
        return new Pace(adoption.period(), today).daysLeft();
    }

    /** Units up to a day, for each day gone by then; empty before the first day and where no units are stated. */
    public Optional<BigDecimal> unitsPerDay(LocalDate today) {
        long gone = new Pace(adoption.period(), today).daysGone();
        Long units = upTo(today).units();
        return gone == 0 || units == null ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(units).divide(BigDecimal.valueOf(gone), MEAN_SCALE, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** Money against its goal; empty without a goal. */
    public Optional<Percent> moneyShare() {
        return adoption.goalMoney() == null ? Optional.empty() : Percent.fulfilment(money(), adoption.goalMoney());
    }

    /** Units against their goal; empty without a goal or units. */
    public Optional<Percent> unitShare() {
        return adoption.goalUnits() == null || units() == null ? Optional.empty()
            : Percent.ratio(BigDecimal.valueOf(units()), BigDecimal.valueOf(adoption.goalUnits()));
    }

    /** The first day on which the money reached its goal; empty while it has not, and without a goal. */
    public Optional<Day> goalReached(LocalDate today) {
        return adoption.goalMoney() == null ? Optional.empty()
            : days(today).stream().filter(d -> d.moneySoFar().compareTo(adoption.goalMoney()) >= 0).findFirst();
    }
}
