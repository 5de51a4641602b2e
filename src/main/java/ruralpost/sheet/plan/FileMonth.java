package ruralpost.sheet.plan;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.text.Message;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/**
 * Compares the one month in the name of a file with the period that its title gives all rows: a form that was copied from last month keeps its title more often
 * than its name. Days, spans of months and months in which something was handed in are no such names.
 */
final class FileMonth {

    private static final Pattern MONTH = Pattern.compile("(?<![\\d\\-~～—–至到、.])(?:(20\\d\\d)年)?(1[0-2]|0?[1-9])月(?:份)?(?![\\d\\-~～—–至到、]|底|末|初|[填上申汇]报|报送|更新|修改)");

    private final String field;
    private final Message differs;

    /** @param name of the file */
    FileMonth(ColumnMapping mapping, String name) {
        field = mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.PERIOD && f.required()).map(SheetField::key).filter(mapping.constants()::containsKey).findFirst().orElse(null);
        differs = field == null ? null : differing(name, mapping.constants().get(field));
    }

    private static Message differing(String name, String said) {
        Matcher month = MONTH.matcher(name);
        Parsed<Period> period = PeriodText.parse(said);
        if (!month.find() || !period.ok() || period.value().wholeMonths() != 1 && !period.value().from().equals(period.value().to())) {
            return null;
        }
        String found = month.group();
        YearMonth of = YearMonth.from(period.value().from());
        boolean same = Integer.parseInt(month.group(2)) == of.getMonthValue() && (month.group(1) == null || Integer.parseInt(month.group(1)) == of.getYear());
        return same || month.find() ? null : Message.of("sheet.remark.file.month", of.toString(), found);
    }

    /** Remarks every row, where title and name differ. */
    void check(RowPlanner.Complaints complaints) {
        if (differs != null) {
            complaints.remark(field, differs);
        }
    }
}
