package ruralpost.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.text.Message;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/**
 * Rows that are the sums of others without saying so: 一季度 and 全年 among months, 全县 among townships. They are known by adding up the first rows of a
 * table; where the sums do not agree they stay records.
 */
public final class WholeRows {

    private static final String WHOLE = "sheet.map.whole";
    private static final Pattern NAME = Pattern.compile("全\\p{IsHan}{1,4}|团队|总[体部]|(?:全部|所有|各)(?:产品|商品|农产品|渠道|平台|乡镇|网点|地区)?|全渠道|全平台|all(?: products| channels)?", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal CENT = new BigDecimal("0.011");

    private final int column;
    /** Longest period of a record in days; 0 where the column holds names. */
    private final long longest;
    private final LocalDate year;

    private WholeRows(int column, long longest, LocalDate year) {
        this.column = column;
        this.longest = longest;
        this.year = year;
    }

    /** Those of a table that was found to have such rows; null for any other. */
    static WholeRows of(ColumnMapping mapping) {
        return mapping.columns().stream().filter(WholeRows::marked).findFirst()
            .map(c -> new WholeRows(c.column(), Long.parseLong(String.valueOf(c.reason().args().get(1))), year(mapping))).orElse(null);
    }

    /** Whether a column was found to name such rows, and nobody said otherwise of it. */
    public static boolean marked(MappedColumn column) {
        return column.reason().key().equals(WHOLE);
    }

    private static LocalDate year(ColumnMapping mapping) {
        return mapping.year() == null ? null : LocalDate.of(mapping.year(), 1, 1);
    }

    /** The mapping with the column marked in which such rows are told. */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        RowJudge judge = new RowJudge(mapping, known);
        MergedCells merged = new MergedCells(mapping);
        CarriedCells carried = new CarriedCells(mapping);
        List<SheetRow> records = new ArrayList<>();
        for (SheetRow raw : body) {
            SheetRow row = merged.fill(raw);
            RowKind kind = judge.judge(row);
            if (kind == RowKind.DATA) {
                records.add(carried.fill(row, kind));
            }
        }
        for (MappedColumn c : mapping.columns()) {
            SheetField field = c.imported() && c.spread() == null ? mapping.shape().field(c.field()) : null;
            // 部门, which fills no field, of which the last is 全公司
            boolean aside = !c.imported() && c.spread() == null && !c.isOurs() && !c.header().isBlank() && mapping.layout().covers(c.column());
            Long longest = aside ? names(mapping, records, c.column()) : field == null ? null : field.kind() == FieldKind.PERIOD ? periods(mapping, records, c.column())
                : mapping.shape().named().contains(c.field()) ? names(mapping, records, c.column()) : null;
            if (longest != null) {
                return mapping.withColumns(mapping.columns().stream().map(o -> o == c ? c.in(c.unit(), Message.of(WHOLE, c.reason(), longest)) : o).toList());
            }
        }
        return mapping;
    }

    /** The days of the longest period of a record when every row of a period that holds those of others is their sum; else null. */
    private static Long periods(ColumnMapping mapping, List<SheetRow> records, int column) {
        List<Period> periods = records.stream().map(r -> period(r.cell(column), year(mapping))).toList();
        List<Period> distinct = periods.stream().filter(java.util.Objects::nonNull).distinct().toList();
        List<Integer> wide = new ArrayList<>();
        List<Integer> narrow = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Period mine = periods.get(i);
            if (mine != null) {
                boolean holds = distinct.stream().anyMatch(o -> !o.equals(mine) && holds(mine, o));
                (holds ? wide : narrow).add(i);
            }
        }
        long longest = narrow.stream().mapToLong(i -> days(periods.get(i))).max().orElse(0);
        boolean shorter = wide.stream().allMatch(w -> days(periods.get(w)) > longest);
        return shorter && sums(mapping, wide.stream().map(records::get).toList(), w -> {
            Period whole = period(w.cell(column), year(mapping));
            return narrow.stream().filter(n -> holds(whole, periods.get(n))).map(records::get).filter(r -> sameNames(mapping, w, r, column)).toList();
        }) ? longest : null;
    }

    private static Long names(ColumnMapping mapping, List<SheetRow> records, int column) {
        List<SheetRow> whole = records.stream().filter(r -> isWhole(r.cell(column))).toList();
        List<SheetRow> parts = records.stream().filter(r -> !isWhole(r.cell(column))).toList();
        return sums(mapping, whole, w -> parts.stream().filter(p -> sameNames(mapping, w, p, column)).toList()) ? 0L : null;
    }

    /** Whether all of these rows are the sums of their parts; one part alone may be equal by chance, so that one of them must have more. */
    private static boolean sums(ColumnMapping mapping, List<SheetRow> whole, Function<SheetRow, List<SheetRow>> parts) {
        boolean several = false;
        for (SheetRow row : whole) {
            List<SheetRow> below = parts.apply(row);
            if (!isSum(mapping, row, below)) {
                return false;
            }
            several |= below.size() > 1;
        }
        return several;
    }

    static boolean isWhole(Cell cell) {
        return cell.kind() == CellKind.TEXT && NAME.matcher(cell.shown().strip()).matches();
    }

    /** Whether two rows say the same in all other columns that are not numbers or remarks. */
    private static boolean sameNames(ColumnMapping mapping, SheetRow one, SheetRow other, int but) {
        return mapping.columns().stream().filter(c -> c.imported() && c.column() != but && (mapping.shape().named().contains(c.field()) || mapping.shape().field(c.field()).kind() == FieldKind.PERIOD))
            .allMatch(c -> one.cell(c.column()).isBlank() || one.cell(c.column()).shown().strip().equals(other.cell(c.column()).shown().strip()));
    }

    private static boolean isSum(ColumnMapping mapping, SheetRow whole, List<SheetRow> parts) {
        boolean any = false;
        for (MappedColumn c : mapping.columns()) {
            BigDecimal stated = c.imported() && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(c.field())) ? GroupTotals.number(whole.cell(c.column())) : null;
            if (stated != null && stated.signum() != 0) {
                BigDecimal sum = parts.stream().map(r -> GroupTotals.number(r.cell(c.column()))).filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
                // with refunds among them any number may come out
                boolean refunds = parts.stream().map(r -> GroupTotals.number(r.cell(c.column()))).anyMatch(n -> n != null && n.signum() < 0);
                if (parts.isEmpty() || refunds || stated.subtract(sum).abs().compareTo(CENT) > 0) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static Period period(Cell cell, LocalDate year) {
        Parsed<Period> parsed = cell.isBlank() ? null : year == null ? PeriodText.parse(cell.shown().strip()) : PeriodText.parse(cell.shown().strip(), year);
        return parsed == null || !parsed.ok() ? null : parsed.value();
    }

    private static boolean holds(Period wide, Period narrow) {
        return !narrow.from().isBefore(wide.from()) && !narrow.to().isAfter(wide.to());
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    }

    /** Whether a record is such a sum. */
    boolean isSum(SheetRow row) {
        Period period = longest == 0 ? null : period(row.cell(column), year);
        return longest == 0 ? isWhole(row.cell(column)) : period != null && days(period) > longest;
    }
}
