package ruralpost.sales.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ruralpost.calendar.Occasion;
import ruralpost.calendar.Occasions;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.value.Period;

/**
 * Which days are compared with which, and why just those.
 *
 * @param how     by which comparison
 * @param days    the shown days, up to the last covered one
 * @param base    the days they are compared with; null when there are none
 * @param line    the days compared with the whole period, drawn in the trend; null when there are none
 * @param shift   how the days of {@code line} stand on those of the period; null when there are none
 * @param now     the occasion by whose days is counted; null where by the calendar
 * @param earlier its last edition; null where by the calendar
 * @param missing why there is nothing to compare with; null when there is
 */
public record Compared(Comparison how, Period days, Period base, Period line, Shift shift, Occasion now, Occasion earlier, Message missing) {

    /** Finds them. @param days the shown days, up to the last covered one */
    public static Compared of(BoardRequest request, Period days) {
        Period period = request.filter().period();
        return switch (request.comparison()) {
            case LAST_YEAR, JAN_FEB -> shifted(request, days, Shift.months(12), Shift.months(12));
            case PREVIOUS -> shifted(request, days, before(period), before(request.shown()));
            case OCCASION -> counted(request, days, request.occasions().governing(period, request.shown()).orElse(null), "sales.compare.missing.occasion");
            case SPRING_FESTIVAL -> counted(request, days, request.occasions().nearest(Occasion.SPRING_FESTIVAL, request.shown()).orElse(null),
                "sales.compare.missing.spring");
            case NONE -> without(request, days, Message.of("sales.compare.missing.none"));
        };
    }

    private static Shift before(Period period) {
        int months = period.wholeMonths();
        return months > 0 ? Shift.months(months) : Shift.days(period.days());
    }

    private static Compared without(BoardRequest request, Period days, Message why) {
        return new Compared(request.comparison(), days, null, null, null, null, null, why);
    }

    private static Compared shifted(BoardRequest request, Period days, Shift ofPeriod, Shift ofDays) {
        return new Compared(request.comparison(), days, ofDays.back(days), ofPeriod.back(request.filter().period()), ofPeriod, null, null, null);
    }

    /** By the days of an occasion: day n with day n of its last edition. */
    private static Compared counted(BoardRequest request, Period days, Occasion now, String missing) {
        Occasions occasions = request.occasions();
        Occasion earlier = now == null ? null : occasions.before(now).orElse(null);
        if (earlier == null) {
            return without(request, days, Message.of(missing));
        }
        Shift shift = Shift.days(ChronoUnit.DAYS.between(earlier.period().from(), now.period().from()));
        Period base = within(now, earlier, days, shift.back(days));
        Period line = within(now, earlier, request.filter().period(), shift.back(request.filter().period()));
        Message none = base == null ? Message.of("sales.compare.missing.days", earlier.period().days()) : null;
        return new Compared(request.comparison(), days, base, line, shift, now, earlier, none);
    }

    /** Days of a campaign are compared with days of a campaign: what follows a shorter edition is not part of it. Null when nothing is left. */
    private static Period within(Occasion now, Occasion earlier, Period days, Period base) {
        boolean campaign = !now.period().isDay() && now.period().contains(days);
        return campaign ? base.intersect(earlier.period()).orElse(null) : base;
    }

    /** Whether there is anything to compare with. */
    public boolean present() {
        return base != null;
    }

    /** Says exactly what is compared with what: "2018-09-09～09-16（第1–8天）对比 2017-09-09～09-16（第1–8天）". */
    public String sentence(Lang lang) {
        Texts texts = Texts.of(lang);
        if (base == null) {
            return texts.get(missing);
        }
        String told = texts.get("sales.compare.sentence", told(days, now, lang), told(base, earlier, lang)).replace("） ", "）");
        return how == Comparison.JAN_FEB && cutsNewYear(days) ? told + texts.get("sales.compare.jan-feb.cut") : told;
    }

    /** Whether January and February are not both in, so that the moving Spring Festival still weighs. */
    private static boolean cutsNewYear(Period days) {
        for (int year = days.from().getYear(); year <= days.to().getYear(); year++) {
            Period both = Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 1).minusDays(1));
            if (days.overlaps(both) && !days.contains(both)) {
                return true;
            }
        }
        return false;
    }

    private String told(Period stretch, Occasion occasion, Lang lang) {
        Texts texts = Texts.of(lang);
        String written = written(stretch, lang);
        if (occasion == null) {
            return written;
        }
        if (occasion.period().contains(stretch) && !occasion.period().isDay()) {
            long first = occasion.number(stretch.from());
            long last = occasion.number(stretch.to());
            return written + (first == last ? texts.get("sales.compare.day", first) : texts.get("sales.compare.days", first, last));
        }
        if (occasion.period().isDay()) {
            return written + texts.get("sales.compare.around", occasion.label(lang), from(occasion, stretch.from(), texts), from(occasion, stretch.to(), texts));
        }
        return written + texts.get("sales.compare.first", occasion.label(lang), occasion.period().from().toString().substring(5));
    }

    private static String from(Occasion occasion, LocalDate day, Texts texts) {
        long after = occasion.number(day) - 1;
        return after == 0 ? texts.get("sales.compare.around.day") : after < 0 ? texts.get("sales.compare.around.before", -after)
            : texts.get("sales.compare.around.after", after);
    }

    /** A period by its name, or its days with the year once. */
    public static String written(Period p, Lang lang) {
        if (p.isDay() || p.from().getYear() == p.to().getYear() && !p.label(lang).startsWith(p.from().toString())) {
            return p.label(lang);
        }
        String to = p.to().toString();
        return Texts.of(lang).get("sales.compare.range", p.from().toString(), p.from().getYear() == p.to().getYear() ? to.substring(5) : to);
    }
}
