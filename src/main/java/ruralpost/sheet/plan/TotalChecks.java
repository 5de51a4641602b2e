package ruralpost.sheet.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.GroupTotals;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.text.Message;

/**
 * Adds up the columns of numbers and compares with the totals of the sheet, wherever these stand: below their rows, above them, at the
 * foot of a page or at the end. What a total is about is found by trying: any stretch of rows that ends or begins at it.
 */
final class TotalChecks {

    private static final int MOST = 300;
    /** Of two records one is easily twice the other. */
    private static final int FEWEST = 4;
    private static final BigDecimal CENT = new BigDecimal("0.011");
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,3}(?:,?[0-9]{3})*(\\.[0-9]+)?|[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern IN_WORDS = Pattern.compile("[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟点元圆块角毛分整正斤两]{1,20}");
    /** Totals over more than this sheet, and what is no sum. */
    private static final Pattern OTHER = Pattern.compile(".*(?:累计|平均|承前|承上|average|cumulative).*", Pattern.CASE_INSENSITIVE);

    private final int[] columns;
    private final Message label;
    private final WordedNumber[] readers;
    private final BigDecimal[] sums;
    /** How many of the numbers of each column so far are not exact. */
    private final int[] inexact;
    /** Columns with numbers in words that nobody can read, and that are no part of the sums: a difference means nothing there. */
    private final boolean[] unread;
    private final List<Stated> totals = new ArrayList<>();
    /** The first and the last record, and how many there are. */
    private SheetRow first;
    private SheetRow last;
    private int records;

    /** A total (null for a place where a group ends) with the sums of the rows above it, and how many of their numbers are not exact. */
    private record Stated(SheetRow row, BigDecimal[] before, int[] inexact) {
    }

    TotalChecks(ColumnMapping mapping) {
        List<MappedColumn> all = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).kind() != FieldKind.INTEGER
            && mapping.shape().field(c.field()).isMeasure() && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(c.field()))).toList();
        columns = all.stream().mapToInt(MappedColumn::column).toArray();
        label = all.isEmpty() ? null : mapping.shape().field(all.getFirst().field()).label();
        readers = all.stream().map(c -> WordedNumber.of(mapping, c)).toArray(WordedNumber[]::new);
        sums = new BigDecimal[columns.length];
        inexact = new int[columns.length];
        unread = new boolean[columns.length];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    void row(SheetRow row, RowKind kind) {
        boolean alone = kind == RowKind.DATA && GroupTotals.isAlone(row);
        if (alone && totals.size() < MOST) {
            totals.add(new Stated(null, sums.clone(), inexact.clone()));
        }
        if (kind == RowKind.DATA) {
            first = first == null ? row : first;
            last = row;
            records++;
            for (int i = 0; i < columns.length; i++) {
                Cell cell = row.cell(columns[i]);
                BigDecimal number = number(cell);
                if (number == null && hasDigits(cell)) {
                    WordedNumber.Read read = readers[i].read(cell.raw());
                    unread[i] |= read == null;
                    inexact[i] += read == null || read.exact() ? 0 : 1;
                    number = read == null ? null : read.number();
                }
                sums[i] = number == null ? sums[i] : sums[i].add(number);
            }
        } else if (kind == RowKind.TOTAL && totals.size() < MOST
            && row.cells().stream().noneMatch(c -> c.kind() == CellKind.TEXT && c.raw().length() < 30 && OTHER.matcher(c.raw()).matches())) {
            totals.add(new Stated(row, sums.clone(), inexact.clone()));
        }
    }

    /** Whether a text may say a number: 约1.2万, 三十. */
    static boolean hasDigits(Cell cell) {
        return cell.kind() == CellKind.TEXT && (cell.raw().chars().anyMatch(Character::isDigit) || IN_WORDS.matcher(cell.raw().strip()).matches());
    }

    /** The number of a cell that is nothing but one; texts that say more are left to the reader of the field. */
    static BigDecimal number(Cell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return cell.number();
        }
        String text = cell.kind() == CellKind.TEXT && cell.raw().length() < 30 ? cell.raw().strip() : "";
        return PLAIN.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }

    /** All comparisons, after the last row. */
    List<TotalCheck> checks() {
        List<TotalCheck> checks = new ArrayList<>();
        for (int t = 0; t < totals.size(); t++) {
            Stated total = totals.get(t);
            for (int i = 0; total.row() != null && i < columns.length; i++) {
                Cell cell = total.row().cell(columns[i]);
                BigDecimal plain = number(cell);
                WordedNumber.Read stated = plain != null ? new WordedNumber.Read(plain, true) : hasDigits(cell) ? readers[i].read(cell.raw()) : null;
                TotalCheck check = stated == null ? null : check(total, t, i, stated);
                if (check != null && (check.agrees() || !unread[i])) {
                    checks.add(check);
                }
            }
        }
        return checks;
    }

    /** The first or last record where it is the sum of all others in every column, and nothing says that it is a total; null when there is none. */
    RowRemark sum() {
        SheetRow row = records < FEWEST ? null : isSum(last) ? last : isSum(first) ? first : null;
        return row == null ? null : new RowRemark(row.number(), ColumnLetters.of(columns[0]), label, row.cell(columns[0]).shown(), Message.of("sheet.remark.sum"));
    }

    private boolean isSum(SheetRow row) {
        boolean any = false;
        for (int i = 0; i < columns.length; i++) {
            BigDecimal own = number(row.cell(columns[i]));
            if (own != null && own.signum() != 0 && !unread[i]) {
                if (own.add(own).subtract(sums[i]).abs().compareTo(CENT) > 0) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private TotalCheck check(Stated total, int place, int i, WordedNumber.Read stated) {
        List<Stated> marks = new ArrayList<>(List.of(nothing()));
        marks.addAll(totals);
        marks.add(new Stated(null, sums, inexact));
        for (int m = 0; m < marks.size(); m++) {
            // marks from the total itself on lie below it
            TotalCheck check = m > place ? between(total, marks.get(m), i, total, stated) : between(marks.get(m), total, i, total, stated);
            if (check.agrees() && (check.summed().signum() != 0 || check.stated().signum() == 0)) {
                return check;
            }
        }
        // none is right: shown is the sum that comes nearest, of the rows above it, of those below it, or of all
        return Stream.of(between(place == 0 ? nothing() : totals.get(place - 1), total, i, total, stated), between(total, marks.get(place + 2), i, total, stated),
            between(nothing(), marks.getLast(), i, total, stated))
            .min(Comparator.comparing((TotalCheck c) -> c.summed().signum() == 0).thenComparing(c -> c.summed().subtract(c.stated()).abs())).orElseThrow();
    }

    private Stated nothing() {
        BigDecimal[] none = new BigDecimal[columns.length];
        Arrays.fill(none, BigDecimal.ZERO);
        return new Stated(null, none, new int[columns.length]);
    }

    /** The total beside the sum of the rows between two places. */
    private TotalCheck between(Stated from, Stated to, int i, Stated total, WordedNumber.Read stated) {
        return new TotalCheck(total.row().number(), ColumnLetters.of(columns[i]), stated.number(), to.before()[i].subtract(from.before()[i]),
            !stated.exact() || to.inexact()[i] > from.inexact()[i]);
    }
}
