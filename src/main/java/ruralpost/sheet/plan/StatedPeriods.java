package ruralpost.sheet.plan;

import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.StatedAbove;
import ruralpost.text.Message;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/** Compares the days of the rows with what the lines above the table say they are of: a row of last year in a sheet of this year is mostly a slip. */
final class StatedPeriods {

    private static final int WRITTEN_WITHIN = 100;
    private static final Pattern TAB = Pattern.compile("(?:1[0-2]|0?[1-9])月份?");

    private final List<Period> stated;
    private final String field;
    /** The month that the name of the sheet is, 4月; null for any other name. */
    private final String tab;
    private final int tabMonth;

    StatedPeriods(ColumnMapping mapping) {
        field = mapping.columns().stream().filter(c -> c.imported() && c.spread() == null).map(MappedColumn::field).map(mapping.shape()::field)
            .filter(f -> f.kind() == FieldKind.PERIOD && f.required()).findFirst().map(f -> f.key()).orElse(null);
        tab = field != null && TAB.matcher(mapping.sheet().name().strip()).matches() ? mapping.sheet().name().strip() : null;
        tabMonth = tab == null ? 0 : Integer.parseInt(tab.replaceAll("\\D", ""));
        stated = field == null || mapping.layout().above().namesMoreThanYear() ? List.of()
            : mapping.layout().above().stated();
    }

    /** A day that stands alone above rows of the weeks before it is the one on which the sheet was written. */
    private static boolean isMadeAfter(Period said, Period own) {
        return said.from().equals(said.to()) && own.to().isBefore(said.from()) && own.to().plusDays(WRITTEN_WITHIN).isAfter(said.from());
    }

    /** Remarks a row whose period lies wholly outside. */
    void check(RowValues values, RowPlanner.Complaints complaints) {
        Period own = stated.isEmpty() && tab == null ? null : values.period(field);
        if (own == null) {
            return;
        }
        if (stated.isEmpty()) {
            boolean otherMonth = own.from().getMonth() == own.to().getMonth() && own.wholeMonths() <= 1 && own.from().getMonthValue() != tabMonth;
            if (otherMonth) {
                complaints.remark(field, Message.of("sheet.remark.tab", own.fromTo(), tab));
            }
            return;
        }
        for (int i = 0; i < stated.size(); i++) {
            if (own.overlaps(stated.get(i)) || isMadeAfter(stated.get(i), own)) {
                return;
            }
        }
        complaints.remark(field, Message.of("sheet.remark.outside", own.fromTo(), stated.getFirst().fromTo()));
    }

    /** Remarks a time that was filled in for all rows although the lines above, or the name of the sheet, say another: one for all months of a workbook. @param row the first that is taken */
    static void tellFilled(ColumnMapping mapping, int row, RemarkList remarks) {
        SheetField field = mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.PERIOD && f.required() && mapping.constants().containsKey(f.key())).findFirst().orElse(null);
        Parsed<Period> filled = field == null ? null : PeriodText.parse(mapping.constants().get(field.key()));
        if (filled == null || !filled.ok()) {
            return;
        }
        String part = StatedAbove.partOfYear(mapping);
        String said = mapping.layout().above().periods().stream().findFirst().orElse(part);
        Parsed<Period> above = said == null ? null : PeriodText.parse(said.equals(part) ? filled.value().to().getYear() + "年" + part : said);
        if (above != null && above.ok() && (filled.value().from().isBefore(above.value().from()) || filled.value().to().isAfter(above.value().to()))) {
            remarks.first(new RowRemark(row, "", field.label(), mapping.constants().get(field.key()), Message.of("sheet.remark.filled", mapping.sheet().name(), said)));
        }
    }
}
