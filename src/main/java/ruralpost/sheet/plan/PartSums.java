package ruralpost.sheet.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.SumWords;
import ruralpost.text.Message;

/**
 * Rows that are what the rows next to them add up to, without a word that says so: 线上 below 抖音 and 快手, 腊味 above 腊肉 and 腊肠, 农产品 above 其中：茶油, 大米 and 猕猴桃. Chance makes
 * such sums, too, so that they are only pointed out, and only where chance is no likely reason. What follows 其中：茶油 and may be a further part is pointed out even where they are no sum.
 */
final class PartSums {

    private static final int MOST_ROWS = 400;
    private static final int MOST_PARTS = 12;
    /** Digits of a number that chance seldom makes. */
    private static final int TELLING = 4;
    private static final BigDecimal CENT = new BigDecimal("0.011");

    private final int[] measures;
    private final int[] names;
    private final int period;
    private final Message label;
    private final List<Row> rows = new ArrayList<>();
    private boolean over;

    /** @param part whether it says itself that it is a part: 其中：茶油 */
    private record Row(int number, String[] names, String period, BigDecimal[] numbers, boolean part) {
    }

    PartSums(ColumnMapping mapping) {
        List<MappedColumn> columns = mapping.columns().stream().filter(c -> c.imported() && c.spread() == null).toList();
        List<MappedColumn> named = columns.stream().filter(c -> mapping.shape().named().contains(c.field())).toList();
        measures = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).isMeasure() && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(c.field()))).mapToInt(MappedColumn::column).toArray();
        names = named.stream().mapToInt(MappedColumn::column).toArray();
        label = named.isEmpty() ? null : mapping.shape().field(named.getFirst().field()).label();
        period = columns.stream().filter(c -> mapping.shape().field(c.field()).kind() == FieldKind.PERIOD).mapToInt(MappedColumn::column).findFirst().orElse(-1);
        over = measures.length == 0 || names.length == 0;
    }

    /** A row of a record. @param part whether it is none, as it says itself that it is a part of the row above: 其中：茶油 */
    void row(SheetRow row, boolean part) {
        over |= rows.size() == MOST_ROWS;
        if (over) {
            rows.clear();
            return;
        }
        String[] said = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            said[i] = row.cell(names[i]).shown().strip();
        }
        BigDecimal[] numbers = new BigDecimal[measures.length];
        for (int i = 0; i < measures.length; i++) {
            Cell cell = row.cell(measures[i]);
            numbers[i] = TotalChecks.number(cell);
        }
        rows.add(new Row(row.number(), said, period < 0 ? "" : row.cell(period).shown().strip(), numbers, part));
    }

    /** Points such rows out, after the last row. */
    void tell(RemarkList remarks) {
        for (int at = rows.size() - 1; at >= 0; at--) {
            tellFurther(at, remarks);
            for (int i = 0; i < names.length; i++) {
                String name = rows.get(at).part ? "" : rows.get(at).names[i];
                int parts = name.isEmpty() ? 0 : parts(at, i, -1) > 0 ? parts(at, i, -1) : parts(at, i, 1);
                if (parts > 0 && parts + 1 < rows.size()) {
                    remarks.first(new RowRemark(rows.get(at).number, ColumnLetters.of(names[i]), label, name, Message.of("sheet.remark.parts", parts)));
                    break;
                }
            }
        }
    }

    /** How many rows above or below a row add up to it; 0 when none do. @param but the column of names in which they differ @param step -1 for above, 1 for below */
    private int parts(int at, int but, int step) {
        Row whole = rows.get(at);
        BigDecimal[] sums = new BigDecimal[measures.length];
        for (int next = at + step, count = 1; next >= 0 && next < rows.size() && count <= MOST_PARTS && isBeside(whole, rows.get(next), but); next += step, count++) {
            Row part = rows.get(next);
            if (part.part && step < 0) {
                continue;
            }
            for (int i = 0; i < sums.length; i++) {
                boolean refund = part.numbers[i] != null && part.numbers[i].signum() < 0;
                if (refund) {
                    return 0;
                }
                sums[i] = part.numbers[i] == null ? sums[i] : sums[i] == null ? part.numbers[i] : sums[i].add(part.numbers[i]);
            }
            if (count > 1 && isSum(whole, sums, but, rows.get(at + step).part)) {
                // all say themselves that they are parts, so that none of them is booked
                return step > 0 && rows.subList(at + 1, next + 1).stream().allMatch(Row::part) ? 0 : count;
            }
        }
        return 0;
    }

    private static boolean isBeside(Row whole, Row part, int but) {
        boolean same = whole.period.equals(part.period) && !whole.names[but].equals(part.names[but]);
        for (int i = 0; same && i < whole.names.length; i++) {
            same = i == but || whole.names[i].isEmpty() || whole.names[i].equals(part.names[i]);
        }
        return same;
    }

    /** 大米 below 其中：茶油, of which nothing tells whether it is a part, too: it is smaller than what is left, and the row below does not begin with 其中. */
    private void tellFurther(int at, RemarkList remarks) {
        boolean after = at > 1 && !rows.get(at).part && rows.get(at - 1).part && (at + 1 == rows.size() || !rows.get(at + 1).part);
        int whole = at - 1;
        while (after && whole >= 0 && rows.get(whole).part) {
            whole--;
        }
        if (after && whole >= 0 && label != null && isWithin(whole, at)) {
            remarks.first(new RowRemark(rows.get(at).number, ColumnLetters.of(names[0]), label, rows.get(at).names[0], Message.of("sheet.remark.parts.further", rows.get(whole).names[0])));
        }
    }

    private boolean isWithin(int whole, int last) {
        boolean any = false;
        for (int i = 0; i < measures.length; i++) {
            BigDecimal left = rows.get(whole).numbers[i];
            for (Row part : left == null ? List.<Row>of() : rows.subList(whole + 1, last + 1)) {
                left = part.numbers[i] == null ? left : left.subtract(part.numbers[i]);
            }
            if (left != null && left.signum() < 0) {
                return false;
            }
            any |= left != null && rows.get(last).numbers[i] != null;
        }
        return any;
    }

    /** @param said whether a row says that it is one of the parts */
    private static boolean isSum(Row whole, BigDecimal[] sums, int but, boolean said) {
        int agreeing = 0;
        int digits = 0;
        for (int i = 0; i < sums.length; i++) {
            BigDecimal own = whole.numbers[i];
            if ((own == null || own.signum() == 0) != (sums[i] == null || sums[i].signum() == 0) || own != null && sums[i] != null && own.subtract(sums[i]).abs().compareTo(CENT) > 0) {
                return false;
            }
            if (own != null && own.signum() != 0) {
                agreeing++;
                digits = Math.max(digits, own.stripTrailingZeros().precision());
            }
        }
        return agreeing > 1 || agreeing == 1 && (said || digits >= TELLING || SumWords.isBroad(whole.names[but]));
    }
}
