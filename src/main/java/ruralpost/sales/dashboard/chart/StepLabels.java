package ruralpost.sales.dashboard.chart;

import java.time.LocalDate;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Period;

/** Short names of stretches of time on an axis; with the year only where the axis goes over more than one. */
final class StepLabels {

    private final TimeUnit unit;
    private final boolean years;
    private final Texts texts;

    StepLabels(TimeUnit unit, Period period, Lang lang) {
        this.unit = unit;
        this.years = period.from().getYear() != period.to().getYear();
        this.texts = Texts.of(lang);
    }

    String of(LocalDate start) {
        return switch (unit) {
            case YEAR -> texts.get("sales.step.year", String.valueOf(start.getYear()));
            case QUARTER -> {
                int quarter = (start.getMonthValue() + 2) / 3;
                yield years ? texts.get("sales.step.quarter.year", shortYear(start), quarter) : texts.get("sales.step.quarter", quarter);
            }
            case MONTH -> month(start, "sales.step.month." + start.getMonthValue());
            case WEEK, DAY -> years ? start.toString() : start.toString().substring(5);
        };
    }

    /** January and February together. */
    String newYear(LocalDate start) {
        return month(start, "sales.step.new.year");
    }

    private String month(LocalDate start, String key) {
        return years ? texts.get("sales.step.month.year", shortYear(start), texts.get(key)) : texts.get(key);
    }

    private static String shortYear(LocalDate start) {
        return String.format(java.util.Locale.ROOT, "%02d", start.getYear() % 100);
    }
}
