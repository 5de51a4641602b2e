package ruralpost.ui.importing;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.value.PeriodText;

/**
 * Whether a sheet has dates that name no year (9月9日, 5月 over a column).
 *
 * @param relevant whether there are such dates, so that the year has to be seen
 * @param missing  whether nobody has said which year, so that they cannot be read
 * @param rows     rows that are rejected for lack of it, as far as problems are listed; 0 when a whole column is meant
 */
record YearNeed(boolean relevant, boolean missing, long rows) {

    private static final LocalDate ANY_YEAR = LocalDate.of(2020, 1, 1);
    private static final Set<FieldKind> DATES = Set.of(FieldKind.PERIOD, FieldKind.DATE);

    /** @param plan null while there is none */
    static YearNeed of(ColumnMapping mapping, ImportPlan<?> plan) {
        boolean across = mapping.spreads().stream().anyMatch(s -> isDate(mapping, s.field()) && lacksYear(s.value()));
        Set<String> columns = mapping.columns().stream().filter(c -> c.imported() && isDate(mapping, c.field())).map(MappedColumn::column)
            .map(ColumnLetters::of).collect(Collectors.toSet());
        long rows = plan == null ? 0 : count(plan.problems(), RowProblem::row, p -> columns.contains(p.column()) && lacksYear(p.raw()));
        boolean filled = plan != null && plan.remarks().stream().anyMatch(r -> columns.contains(r.column()) && lacksYear(r.raw()));
        boolean missing = mapping.year() == null && across || rows > 0;
        return new YearNeed(missing || across || filled || plan == null && mapping.year() != null && mapping.missing().isEmpty(), missing, rows);
    }

    private static <T> long count(java.util.List<T> all, Function<T, Integer> row, java.util.function.Predicate<T> wanted) {
        return all.stream().filter(wanted).map(row).distinct().count();
    }

    private static boolean isDate(ColumnMapping mapping, String field) {
        return DATES.contains(mapping.shape().field(field).kind());
    }

    private static boolean lacksYear(String text) {
        return !PeriodText.parse(text).ok() && text.chars().anyMatch(c -> "月季-/.半".indexOf(c) >= 0) && PeriodText.parse(text, ANY_YEAR).ok();
    }
}
