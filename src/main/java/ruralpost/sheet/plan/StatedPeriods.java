package ruralpost.sheet.plan;

import java.util.List;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.RowValues;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** Compares the days of the rows with what the lines above the table say they are of: a row of last year in a sheet of this year is mostly a slip. */
final class StatedPeriods {

    private static final int WRITTEN_WITHIN = 100;

    private final List<Period> stated;
    private final String field;

    StatedPeriods(ColumnMapping mapping) {
        field = mapping.columns().stream().filter(c -> c.imported() && c.spread() == null).map(MappedColumn::field).map(mapping.shape()::field)
            .filter(f -> f.kind() == FieldKind.PERIOD && f.required()).findFirst().map(f -> f.key()).orElse(null);
        stated = field == null || mapping.layout().above().namesMoreThanYear() ? List.of()
            : mapping.layout().above().stated();
    }

    /** A day that stands alone above rows of the weeks before it is the one on which the sheet was written. */
    private static boolean isMadeAfter(Period said, Period own) {
        return said.from().equals(said.to()) && own.to().isBefore(said.from()) && own.to().plusDays(WRITTEN_WITHIN).isAfter(said.from());
    }

    /** Remarks a row whose period lies wholly outside. */
    void check(RowValues values, RowPlanner.Complaints complaints) {
        Period own = stated.isEmpty() ? null : values.period(field);
        if (own == null) {
            return;
        }
        for (int i = 0; i < stated.size(); i++) {
            if (own.overlaps(stated.get(i)) || isMadeAfter(stated.get(i), own)) {
                return;
            }
        }
        complaints.remark(field, Message.of("sheet.remark.outside", own.fromTo(), stated.getFirst().fromTo()));
    }
}
