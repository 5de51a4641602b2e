package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A register in groups: the channel, place or month of several rows stands once, in a merged cell or in a row of its own, with a sum below or beside it. */
final class GroupLayout {

    private static final String[] NUMERALS = {"一", "二", "三", "四", "五"};

    private final Habits habits;
    private final OfficePage page;
    private final MoneyHabit money;
    private final WhenHabit when;
    private final String by;
    private final String style;
    private final boolean serial;
    private final boolean quantities;
    private final String unit;
    private final List<String> titles = new ArrayList<>();
    private int running;

    GroupLayout(Habits habits, boolean csv, OfficePage page) {
        this.habits = habits;
        this.page = page;
        money = new MoneyHabit(habits, csv);
        when = new WhenHabit(habits, csv, false, "once", "days");
        by = habits.pick("group.by", "channel", "channel", "kind", "month", "day");
        // what is merged downwards cannot be told from what is blank in a text file
        style = by.equals("month") || by.equals("day") ? "row" : csv || by.equals("kind") ? habits.pick("group.style.row", "row", "row", "numbered", "sum") : habits.pick("group.style", "merged", "merged", "row", "numbered", "sum");
        serial = habits.has("group.serial", 0.4);
        quantities = habits.has("group.quantities", 0.4);
        unit = habits.pick("group.unit", "斤", "公斤", "箱");
    }

    void write() {
        boolean own = style.equals("merged");
        boolean timed = by.equals("month") || by.equals("day");
        if (own) {
            titles.add(habits.pick("group.title", "渠道", "销售渠道", "平台"));
        }
        if (serial) {
            titles.add("序号");
        }
        if (!when.once() && !timed) {
            titles.add(when.title());
        }
        titles.add(habits.pick("group.product.title", "产品", "产品名称", "品名", "商品名称"));
        if (quantities) {
            titles.add("数量（" + unit + "）");
        }
        titles.add(money.title(habits.pick("group.amount.title", "销售额", "金额", "销售金额")));
        String once = timed ? String.valueOf(when.year) : when.once() ? PeriodWord.code(habits, when.year, when.month) : null;
        Letterhead letterhead = new Letterhead(habits, page, titles.size());
        letterhead.above(by.equals("day") ? when.year + "年" + when.month + "月" : once == null ? when.above() : PeriodWord.word(habits, once), money.line(), habits.pick("group.topic", "农产品销售统计表", "分渠道销售情况表", "农产品销售明细表"));
        page.row(titles);
        groups(once, own);
        letterhead.below();
    }

    private void groups(String once, boolean own) {
        int groups = habits.between("group.count", 2, 4);
        int each = habits.between("group.rows", 2, 4);
        boolean sums = !style.equals("sum") && habits.has("group.subtotal", 0.4);
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal allQuantity = BigDecimal.ZERO;
        for (int g = 0; g < groups; g++) {
            String name = by.equals("month") ? habits.pick("group.month", (g + 1) + "月", (g + 1) + "月份", NUMERALS[g] + "月") : by.equals("day") ? habits.pick("group.day", when.month + "月" + (g + 3) + "日", (g + 3) + "日", when.year + "年" + when.month + "月" + (g + 3) + "日") : by.equals("kind") ? List.of("肉类", "油类", "水果", "蔬菜").get(g) : ListLayout.CHANNELS.get(g);
            List<Sale> sales = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                Random random = new Random(habits.between("values", 1, 1_000_000) * 31L + g * 100 + i);
                BigDecimal amount = money.fitting(new BigDecimal(1_000 + random.nextInt(5_000_000)).movePointLeft(2));
                sales.add(new Sale(by.equals("month") ? String.format("%d-%02d", when.year, g + 1) : by.equals("day") ? String.format("%d-%02d-%02d", when.year, when.month, g + 3) : once == null ? when.some(g * each + i, groups * each) : once, ListLayout.PRODUCTS.get((g * 3 + i) % 12), by.equals("channel") ? name : null, null,
                    quantities ? new BigDecimal(1 + random.nextInt(400)) : null, unit, amount, null, null, null, null, null, null, null));
            }
            BigDecimal sum = sales.stream().map(Sale::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal quantity = quantities ? sales.stream().map(Sale::quantity).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
            all = all.add(sum);
            allQuantity = quantities ? allQuantity.add(quantity) : null;
            head(g, name, sum, quantity);
            int first = page.rows.size() + 1;
            for (int i = 0; i < each; i++) {
                page.tells(page.row(cells(own && i == 0 ? name : null, own, sales.get(i), i)), sales.get(i));
            }
            if (own) {
                page.merge(first, 0, page.rows.size(), 0);
            }
            if (sums) {
                total(habits.pick("group.subtotal.word", "小计", "小 计", name + "小计"), sum, quantity, own);
            }
        }
        if (habits.has("group.total", 0.5)) {
            total(habits.pick("group.total.word", "合计", "总计"), all, allQuantity, false);
        }
    }

    private Object[] cells(String name, boolean own, Sale sale, int i) {
        Object[] cells = new Object[titles.size()];
        int at = 0;
        if (own) {
            cells[at++] = name;
        }
        if (serial) {
            cells[at++] = habits.has("group.serial.goeson", 0.5) ? ++running : i + 1;
        }
        if (!when.once() && !by.equals("month") && !by.equals("day")) {
            cells[at++] = when.cell(sale.period(), i);
        }
        cells[at++] = sale.product();
        if (quantities) {
            cells[at++] = sale.quantity();
        }
        cells[at] = money.cell(sale.amount(), "r");
        return cells;
    }

    /** The row over a group. */
    private void head(int g, String name, BigDecimal sum, BigDecimal quantity) {
        int place = titles.size() - 2 - (quantities ? 1 : 0);
        switch (style) {
            case "row" -> {
                int row = page.row(name);
                if (habits.has("group.row.merged", 0.5)) {
                    page.merge(row, 0, row, titles.size() - 1);
                }
            }
            case "numbered" -> {
                int row = page.row(habits.pick("group.number", NUMERALS[g] + "、" + name, "（" + NUMERALS[g] + "）" + name, NUMERALS[g] + "．" + name));
                if (habits.has("group.row.merged", 0.5)) {
                    page.merge(row, 0, row, titles.size() - 1);
                }
            }
            case "sum" -> {
                Object[] cells = new Object[titles.size()];
                cells[place] = serial ? name : NUMERALS[g] + "、" + name;
                if (serial) {
                    cells[0] = NUMERALS[g];
                }
                fill(cells, sum, quantity);
                page.row(cells);
            }
            default -> { }
        }
    }

    private void total(String word, BigDecimal sum, BigDecimal quantity, boolean below) {
        Object[] cells = new Object[titles.size()];
        cells[below && habits.has("group.total.beside", 0.6) ? 1 : 0] = word;
        fill(cells, sum, quantity);
        page.row(cells);
    }

    private void fill(Object[] cells, BigDecimal sum, BigDecimal quantity) {
        cells[cells.length - 1] = money.cell(sum, "total");
        if (quantities) {
            cells[cells.length - 2] = quantity;
        }
    }
}
