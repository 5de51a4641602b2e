package ruralpost.importing.record;

import java.util.List;
import java.util.stream.Stream;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.PersonalText;

/** Reads the values of one row and says what of them the ledger would refuse, so that a plan never fails when it is carried out. */
public final class Checks {

    private final RowValues values;
    private final Complaints complaints;
    private boolean sound = true;

    /** Of one row. */
    public Checks(RowValues values, Complaints complaints) {
        this.values = values;
        this.complaints = complaints;
    }

    /** Whether nothing was wrong so far. */
    public boolean sound() {
        return sound;
    }

    /** Something is wrong with a value. */
    public void wrong(String field, Message problem, String expected) {
        complaints.at(field, problem, Message.of(expected));
        sound = false;
    }

    /** A value is taken, but somebody should look at it. */
    public void remark(String field, Message why) {
        complaints.remark(field, why);
    }

    /** Notes whether a name is a record or becomes one. */
    public void accepted(boolean accepted) {
        sound &= accepted;
    }

    /** None of these texts may hold something like an identity-card or telephone number. */
    public void nothingPersonal(String... fields) {
        for (String field : fields) {
            Message problem = PersonalText.problem(values.text(field));
            if (problem != null) {
                wrong(field, problem, "import.row.personal.expected");
            }
        }
    }

    /** A count; null when it is not stated. */
    public Long count(String field) {
        Long count = values.integer(field);
        if (count != null && count < 0) {
            wrong(field, Message.of("import.row.negative", count.toString()), "import.row.negative.expected");
        }
        return count;
    }

    /** An exact sum of money that is not below zero; null when it is not stated. */
    public Money money(String field) {
        Amount amount = values.amount(field);
        if (amount == null) {
            return null;
        }
        if (amount.bound() != Bound.EXACT) {
            wrong(field, Message.of("sheet.problem.bound", amount.bound().label()), "sheet.problem.bound.expected");
        } else if (amount.money().isNegative()) {
            wrong(field, Message.of("import.row.negative", amount.money().toString()), "import.row.negative.expected");
        }
        return amount.money();
    }

    /** Days from one field to another's day, where that is stated; null when the end comes first. */
    public Period period(String from, String to) {
        Period period = values.period(from);
        if (period == null || values.date(to) == null) {
            return period;
        }
        if (values.date(to).isBefore(period.from())) {
            wrong(to, Message.of("import.row.period", period.from().toString(), values.date(to).toString()), "import.row.period.expected");
            return null;
        }
        return Period.of(period.from(), values.date(to));
    }

    /** Several words in one cell; empty when it is blank. */
    public static List<String> words(String cell) {
        return cell == null ? List.of() : Stream.of(cell.split("[、,，;；\\n]")).map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
    }

    /** "2024-09-09" or "2024-09-09 ~ 2024-09-20". */
    public static String days(Period period) {
        return period.fromTo();
    }
}
