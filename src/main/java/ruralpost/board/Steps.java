package ruralpost.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ruralpost.value.Period;

/** The steps of a time axis: months, for longer periods quarters or years. */
public final class Steps {

    private static final int MONTHS_AT_MOST = 13;
    private static final int QUARTERS_AT_MOST = 12;

    private final List<Period> all = new ArrayList<>();
    private final int months;

    /** Of the days of a period. */
    public Steps(Period period) {
        int span = (period.to().getYear() - period.from().getYear()) * 12 + period.to().getMonthValue() - period.from().getMonthValue() + 1;
        months = span <= MONTHS_AT_MOST ? 1 : span <= QUARTERS_AT_MOST * 3 ? 3 : 12;
        for (LocalDate at = start(period.from()); !at.isAfter(period.to()); at = at.plusMonths(months)) {
            all.add(Period.of(at, at.plusMonths(months).minusDays(1)));
        }
    }

    private LocalDate start(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    /** All steps, the earliest first. */
    public List<Period> all() {
        return all;
    }

    /** The key of the step that holds a day. */
    public String key(LocalDate day) {
        return start(day).toString();
    }

    /** The step of a key; null when there is none. */
    public Period step(String key) {
        return all.stream().filter(p -> p.from().toString().equals(key)).findFirst().orElse(null);
    }

    /** 2018-07, 2018-Q3, 2018. */
    public String label(Period step) {
        int year = step.from().getYear();
        return months == 1 ? step.from().toString().substring(0, 7) : months == 3 ? year + "-Q" + ((step.from().getMonthValue() + 2) / 3) : Integer.toString(year);
    }
}
