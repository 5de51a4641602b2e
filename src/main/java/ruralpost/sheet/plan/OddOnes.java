package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.text.Lang;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** The few rows that stand far apart from all others: a year that was mistyped, yuan in a column of 万元. */
final class OddOnes {

    /** Years without any row, and powers of ten without any number, that set rows apart. */
    private static final int APART = 3;

    private final ColumnMapping mapping;
    private final SheetField period;
    private final SheetField money;
    private final Map<Integer, RowGroup> years = new TreeMap<>();
    private final Map<Integer, RowGroup> sizes = new TreeMap<>();
    private RowGroup last;
    private int lastYear;

    /** @param period of the rows @param money what they came to; null where no column says it */
    OddOnes(ColumnMapping mapping, SheetField period, SheetField money) {
        this.mapping = mapping;
        this.period = period;
        this.money = money;
    }

    void row(RowValues values) {
        Period own = period == null ? null : values.period(period.key());
        if (own != null) {
            int year = own.to().getYear();
            if (last == null || year != lastYear) {
                last = years.computeIfAbsent(year, y -> new RowGroup());
                lastYear = year;
            }
            last.add(values.row(), own::fromTo);
        }
        Amount amount = money == null || !values.inColumnUnit(money.key()) ? null : values.amount(money.key());
        if (amount != null && !amount.money().isZero()) {
            sizes.computeIfAbsent(digits(Math.abs(amount.money().fen())), d -> new RowGroup()).add(values.row(), () -> Formats.of(Lang.EN).money(amount.money()));
        }
    }

    private static int digits(long number) {
        int digits = 0;
        for (long n = number; n > 0; n /= 10) {
            digits++;
        }
        return digits;
    }

    void tell(RemarkList remarks) {
        odd(years, true).forEach(g -> g.tell(mapping, period, "sheet.remark.year", remarks));
        // a small number among large ones is common
        odd(sizes, false).forEach(g -> g.tell(mapping, money, "sheet.remark.size", remarks));
    }

    /** Those beyond a gap that are fewer than what lies before it. */
    private static List<RowGroup> odd(Map<Integer, RowGroup> groups, boolean alsoLow) {
        List<Integer> keys = new ArrayList<>(groups.keySet());
        List<RowGroup> odd = new ArrayList<>();
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i) - keys.get(i - 1) >= APART) {
                int below = keys.subList(0, i).stream().mapToInt(k -> groups.get(k).count()).sum();
                int above = keys.subList(i, keys.size()).stream().mapToInt(k -> groups.get(k).count()).sum();
                List<Integer> few = above < below ? keys.subList(i, keys.size()) : alsoLow && below < above ? keys.subList(0, i) : List.of();
                few.stream().map(groups::get).filter(g -> !odd.contains(g)).forEach(odd::add);
            }
        }
        return odd;
    }
}
