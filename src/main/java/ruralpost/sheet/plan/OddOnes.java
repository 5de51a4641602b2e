package ruralpost.sheet.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Finds the few rows that stand far apart from all others: a year that was mistyped, yuan in a column of 万元, the name that all others have. They are taken, and pointed out. */
final class OddOnes {

    private static final int LISTED = 20;
    /** Years without any row, and powers of ten without any number, that set rows apart. */
    private static final int APART = 3;
    private static final int HALF_MONTH = 14;
    private static final int LAST_EARLY = 2;
    private static final int FIRST_LATE = 11;
    /** A name that less than one of so many rows lacks may have been forgotten, or left out below the same one. */
    private static final int FEW = 4;

    private final ColumnMapping mapping;
    private final SheetField period;
    private final SheetField money;
    /** What every record names; null when no column does. */
    private final SheetField name;
    private final Map<Integer, Group> years = new TreeMap<>();
    private final Map<Integer, Group> sizes = new TreeMap<>();
    /** Fields of names that nearly every row fills, with the rows that do not. */
    private final Map<SheetField, Group> nameless = new LinkedHashMap<>();
    private Group last;
    private int rows;
    private int lastRow;
    private int lastYear;
    /** Whether the first record has a name: a blank below may mean the one above. */
    private final Map<SheetField, Boolean> above = new LinkedHashMap<>();
    /** The number that the records of one order share, what the last of them had, and the records that repeat its amount. */
    private final SheetField number;
    private final Group repeated = new Group();
    /** The records without an amount below one of the same order that has one. */
    private final Group unpaid = new Group();
    private final Group again = new Group();
    private String lastNumber;
    private Amount lastAmount;
    private boolean differing;
    /** Records of November and December, and whether there are some of the first two months and of those between. */
    private final Group late = new Group();
    private boolean early;
    private boolean between;
    /** Where days that the month above was given to go back, 30号 and then 2号: the rows below may be of the next month. */
    private final Group back = new Group();
    private LocalDate lastDay;
    private boolean farBack;

    /** Rows that are alike, the first of them by number with what is to be shown. */
    private static final class Group {

        private int count;
        private final List<Integer> rows = new ArrayList<>();
        private final List<String> shown = new ArrayList<>();
    }

    OddOnes(ColumnMapping mapping) {
        this.mapping = mapping;
        period = mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.PERIOD && f.required() && column(f) >= 0).findFirst().orElse(null);
        money = mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.MONEY && column(f) >= 0 && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(f.key())))
            .findFirst().orElse(null);
        name = mapping.shape().fields().stream().filter(f -> f.required() && f.kind() == FieldKind.NAME && column(f) >= 0).findFirst().orElse(null);
        number = mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.NAME && f.identifies() && column(f) >= 0).findFirst().orElse(null);
        nameless();
    }

    private void nameless() {
        mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.NAME && !f.required() && !f.identifies() && column(f) >= 0).forEach(f -> nameless.put(f, new Group()));
    }

    private int column(SheetField field) {
        return mapping.columns().stream().filter(c -> field.key().equals(c.field()) && c.spread() == null).mapToInt(c -> c.column()).findFirst().orElse(-1);
    }

    /** A row that is taken. */
    void row(RowValues values) {
        // a row with months across makes several records
        boolean next = values.row() != lastRow;
        lastRow = values.row();
        rows += next ? 1 : 0;
        for (Map.Entry<SheetField, Group> each : nameless.entrySet()) {
            Group group = each.getValue();
            if (next && rows == 1) {
                above.put(each.getKey(), values.has(each.getKey().key()));
            }
            if (next && !values.has(each.getKey().key()) && group.count++ < LISTED) {
                group.rows.add(values.row());
                group.shown.add("");
            }
        }
        Period own = period == null ? null : values.period(period.key());
        if (own != null) {
            int year = own.to().getYear();
            turn(own);
            if (last == null || year != lastYear) {
                last = years.computeIfAbsent(year, y -> new Group());
                lastYear = year;
            }
            if (last.count++ < LISTED) {
                last.rows.add(values.row());
                last.shown.add(own.fromTo());
            }
        }
        if (own != null && next && mapping.dates().month() != null && own.from().equals(own.to())) {
            goBack(own.from());
        }
        repeats(values);
        Amount amount = money == null || !values.inColumnUnit(money.key()) ? null : values.amount(money.key());
        if (amount != null && !amount.money().isZero()) {
            Group group = sizes.computeIfAbsent(digits(Math.abs(amount.money().fen())), d -> new Group());
            if (group.count++ < LISTED) {
                group.rows.add(values.row());
                group.shown.add(Formats.of(Lang.EN).money(amount.money()));
            }
        }
    }

    /** 订单金额 of 520 beside each of the three products of an order, or beside the first of them alone, is what all of them cost together. */
    private void repeats(RowValues values) {
        String own = number == null || money == null ? null : values.text(number.key());
        Amount amount = own == null ? null : values.amount(money.key());
        boolean same = own != null && own.equals(lastNumber);
        if (same && amount == null) {
            if (lastAmount != null && !isPriced(values) && unpaid.count++ < LISTED) {
                unpaid.rows.add(values.row());
                unpaid.shown.add("");
            }
            return;
        }
        if (same && !amount.money().isZero()) {
            differing |= !amount.equals(lastAmount);
            if (amount.equals(lastAmount) && repeated.count++ < LISTED) {
                repeated.rows.add(values.row());
                repeated.shown.add(Formats.of(Lang.EN).money(amount.money()));
            }
        }
        lastNumber = own;
        lastAmount = amount;
    }

    private boolean isPriced(RowValues values) {
        return mapping.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.MONEY && values.has(f.key()));
    }

    /** 28号, 30号, 2号 below the name of a month. */
    private void goBack(LocalDate day) {
        if (lastDay != null && day.isBefore(lastDay) && back.count++ < LISTED) {
            back.rows.add(lastRow);
            back.shown.add(day.toString());
            farBack = lastDay.minusDays(HALF_MONTH).isAfter(day);
        }
        lastDay = day;
    }

    private void turn(Period own) {
        int month = own.to().getMonthValue();
        early |= month <= LAST_EARLY;
        between |= month > LAST_EARLY && month < FIRST_LATE;
        if (month >= FIRST_LATE && late.count++ < LISTED) {
            late.rows.add(lastRow);
            late.shown.add(own.fromTo());
        }
    }

    /** The row that was told last says the same as one before it in every field. */
    void again(RowValues values) {
        if (name != null && again.count++ < LISTED) {
            again.rows.add(values.row());
            again.shown.add(String.valueOf(values.text(name.key())));
        }
    }

    private static int digits(long number) {
        int digits = 0;
        for (long n = number; n > 0; n /= 10) {
            digits++;
        }
        return digits;
    }

    /** Adds what is to be said of the odd ones, after the last row. */
    void tell(RemarkList remarks) {
        odd(years, true).forEach(g -> tell(g, period, "sheet.remark.year", remarks));
        // 12.22 and 1.8 below the name of one year: the festival may have begun in the year before
        if (mapping.year() != null && early && !between && years.size() == 1) {
            tell(late, period, "sheet.remark.turn", remarks);
        }
        // days that are in order but for one place
        if (back.count == 1 && farBack) {
            tell(back, period, "sheet.remark.next.month", remarks);
        }
        tell(again, name, "sheet.remark.again", remarks);
        if (!differing) {
            tell(repeated, money, "sheet.remark.order.amount", remarks);
        }
        tell(unpaid, money, "sheet.remark.order.total", remarks);
        // a small number among large ones is common
        odd(sizes, false).forEach(g -> tell(g, money, "sheet.remark.size", remarks));
        nameless.forEach((field, group) -> {
            if (group.count * FEW <= rows) {
                tell(group, field, "sheet.remark.nameless", remarks);
            } else if (Boolean.TRUE.equals(above.get(field)) && group.count < rows) {
                tell(group, field, "sheet.remark.nameless.below", remarks);
            }
        });
    }

    private void tell(Group group, SheetField field, String key, RemarkList remarks) {
        // each is put before the ones that are listed already
        for (int i = group.rows.size() - 1; i >= 0; i--) {
            remarks.first(new RowRemark(group.rows.get(i), ColumnLetters.of(column(field)), field.label(), group.shown.get(i), Message.of(key, group.shown.get(i).isEmpty() ? field.label() : group.shown.get(i))));
        }
    }

    /** Those beyond a gap that are fewer than what lies before it. */
    private static List<Group> odd(Map<Integer, Group> groups, boolean alsoLow) {
        List<Integer> keys = new ArrayList<>(groups.keySet());
        List<Group> odd = new ArrayList<>();
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i) - keys.get(i - 1) >= APART) {
                int below = keys.subList(0, i).stream().mapToInt(k -> groups.get(k).count).sum();
                int above = keys.subList(i, keys.size()).stream().mapToInt(k -> groups.get(k).count).sum();
                List<Integer> few = above < below ? keys.subList(i, keys.size()) : alsoLow && below < above ? keys.subList(0, i) : List.of();
                few.stream().map(groups::get).filter(g -> !odd.contains(g)).forEach(odd::add);
            }
        }
        return odd;
    }
}
