package ruralpost.ui.campaign.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import ruralpost.value.PersonalText;
import ruralpost.text.Message;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryValues;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Finds what is wrong with a typed row; one problem for each column, the first found. */
final class Checks {

    private static final long MOST = 1_000_000_000L;

    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final EntryValues values;
    private final UiTexts texts;

    Checks(EntryValues values, UiTexts texts) {
        this.values = values;
        this.texts = texts;
    }

    /** A whole number that is not below zero. */
    static ValueFormat<Long> count() {
        return ValueFormat.integer(0, MOST);
    }

    /** No identity-card or telephone number may stand in these columns. */
    @SafeVarargs
    final Checks nothingPersonal(EntryColumn<?, String>... columns) {
        for (EntryColumn<?, String> c : columns) {
            Message found = PersonalText.problem(values.get(c));
            say(c, found);
        }
        return this;
    }

    /** A day must lie within a period. @param key takes the day, then the period */
    Checks within(EntryColumn<?, LocalDate> column, Period period, String key) {
        LocalDate day = values.get(column);
        if (day != null && period != null && !period.contains(Period.day(day))) {
            say(column, Message.of(key, day.toString(), period.label(texts.lang())));
        }
        return this;
    }

    /** Money must not be below zero. */
    Checks notNegative(EntryColumn<?, Money> column) {
        Money money = values.get(column);
        return money != null && money.isNegative() ? say(column, Message.of("campaign.rule.negative", money.toString())) : this;
    }

    /** Says this of a column that has no problem yet; null says nothing. */
    Checks say(EntryColumn<?, ?> column, Message sentence) {
        if (sentence != null) {
            problems.putIfAbsent(column.key(), new Problem(sentence, null));
        }
        return this;
    }

    Map<String, Problem> found() {
        return problems;
    }
}
