package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A report of one period: what was sold, beside the same period of last year, growth, running totals, plans and shares. */
final class ComparisonLayout {

    private final Habits habits;
    private final OfficePage page;
    private final MoneyHabit money;
    private final WhenHabit when;
    private final boolean csv;
    private final boolean serial;
    private final boolean channel;
    private final boolean quantities;
    private final String unit;
    private final String stage;
    private final String measure;
    private final List<Column> columns = new ArrayList<>();

    private enum Holds { SERIAL, PRODUCT, CHANNEL, QUANTITY, AMOUNT, OTHER_QUANTITY, OTHER_AMOUNT, GROWTH, SHARE }

    private record Column(Holds holds, String upper, String lower) {
    }

    ComparisonLayout(Habits habits, boolean csv, OfficePage page) {
        this.habits = habits;
        this.csv = csv;
        this.page = page;
        money = new MoneyHabit(habits, csv);
        when = new WhenHabit(habits, csv, false, "once");
        serial = habits.has("compare.serial", 0.4);
        channel = habits.has("compare.channel", 0.3);
        quantities = habits.has("compare.quantities", 0.3);
        unit = habits.pick("compare.unit", "斤", "公斤", "箱");
        stage = habits.pick("compare.stage", "本期", "本月", "当月", "本期实际", "本年", "本期数", "实际完成", "本月完成");
        measure = habits.pick("compare.measure", "销售额", "销售金额", "金额", "销售收入");
    }

    void write() {
        String once = PeriodWord.code(habits, when.year, when.month);
        boolean two = habits.has("compare.two", 0.55);
        columns(two);
        Letterhead letterhead = new Letterhead(habits, page, columns.size());
        String said = PeriodWord.word(habits, once);
        letterhead.above(habits.has("compare.title.both", 0.1) ? said + "与上年同期" : said, money.line(), habits.pick("compare.topic", "农产品销售额统计表", "农产品销售情况对比表", "农产品销售月报表", "农产品销售完成情况表"));
        if (two) {
            twoRows();
        } else {
            page.row(columns.stream().map(c -> c.upper == null ? c.lower : c.upper + c.lower).toList());
        }
        rows(once);
        letterhead.below();
    }

    private void columns(boolean two) {
        if (serial) {
            add(Holds.SERIAL, null, "序号");
        }
        add(Holds.PRODUCT, null, habits.pick("compare.product.title", "产品", "产品名称", "品名", "商品名称", "农产品名称"));
        if (channel) {
            add(Holds.CHANNEL, null, "渠道");
        }
        if (two && habits.has("compare.bymeasure", 0.5)) {
            // 销售额 over 本期, 同期, 同比
            if (quantities) {
                block("销量（" + unit + "）", false);
            }
            block(money.title(measure), true);
        } else {
            // 本期 over 数量, 金额
            now(stage);
            for (String other : others()) {
                String word = word(other);
                if (other.equals("growth") || other.equals("done") || other.equals("share")) {
                    add(other.equals("share") ? Holds.SHARE : Holds.GROWTH, null, word);
                } else {
                    if (quantities) {
                        add(Holds.OTHER_QUANTITY, word, "数量（" + unit + "）");
                    }
                    add(Holds.OTHER_AMOUNT, word, money.title(measure));
                }
            }
        }
        if (habits.has("compare.remark", 0.2)) {
            add(Holds.SHARE, null, habits.pick("compare.last", "占比（%）", "排名", "增减率"));
        }
    }

    private void now(String word) {
        if (quantities) {
            add(Holds.QUANTITY, word, "数量（" + unit + "）");
        }
        add(Holds.AMOUNT, word, money.title(measure));
    }

    private void block(String over, boolean amount) {
        add(amount ? Holds.AMOUNT : Holds.QUANTITY, over, stage);
        for (String other : others()) {
            boolean growth = other.equals("growth") || other.equals("done") || other.equals("share");
            add(growth ? other.equals("share") ? Holds.SHARE : Holds.GROWTH : amount ? Holds.OTHER_AMOUNT : Holds.OTHER_QUANTITY, over, word(other));
        }
    }

    private List<String> others() {
        List<String> others = new ArrayList<>();
        for (String other : List.of("last", "growth", "running", "plan", "done", "running-last", "share", "before")) {
            if (habits.has("compare." + other, other.equals("last") || other.equals("growth") ? 0.6 : 0.25)) {
                others.add(other);
            }
        }
        return others;
    }

    private String word(String other) {
        return switch (other) {
            case "last" -> habits.pick("compare.last.word", "去年同期", "上年同期", "同期", "上年同期数", "去年同月");
            case "growth" -> habits.pick("compare.growth.word", "同比（%）", "同比±%", "同比增长", "增长率", "比上年增减%", "同比增减（%）");
            case "running" -> habits.pick("compare.running.word", "累计", "本年累计", "1-" + when.month + "月累计", "年累计", "本年止累计");
            case "plan" -> habits.pick("compare.plan.word", "计划", "全年计划", "年度目标", "本月计划");
            case "done" -> habits.pick("compare.done.word", "完成率", "完成计划%", "计划进度（%）", "完成率%");
            case "running-last" -> habits.pick("compare.running-last.word", "上年累计", "去年同期累计", "上年同期累计");
            case "before" -> habits.pick("compare.before.word", "上月", "上期", "上月数");
            default -> habits.pick("compare.share.word", "占比", "占比%", "比重");
        };
    }

    private void add(Holds holds, String upper, String lower) {
        columns.add(new Column(holds, upper, lower));
    }

    private void twoRows() {
        Object[] upper = new Object[columns.size()];
        Object[] lower = new Object[columns.size()];
        List<int[]> wide = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column c = columns.get(i);
            if (c.upper == null) {
                upper[i] = c.lower;
            } else {
                lower[i] = c.lower;
                boolean goesOn = i > 0 && c.upper.equals(columns.get(i - 1).upper);
                if (!goesOn) {
                    upper[i] = c.upper;
                    wide.add(new int[] {i, i});
                } else {
                    wide.getLast()[1] = i;
                }
            }
        }
        int row = page.row(upper);
        page.row(lower);
        wide.forEach(w -> page.merge(row, w[0], row, w[1]));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).upper == null) {
                page.merge(row, i, row + 1, i);
            }
        }
    }

    private void rows(String once) {
        int count = habits.between("rows", 1, 7);
        BigDecimal[] totals = new BigDecimal[columns.size()];
        List<Object[]> written = new ArrayList<>();
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random random = new Random(habits.between("values", 1, 1_000_000) * 31L + i);
            Object[] cells = new Object[columns.size()];
            BigDecimal quantity = null;
            BigDecimal amount = null;
            for (int c = 0; c < cells.length; c++) {
                BigDecimal money = this.money.fitting(new BigDecimal(1_000 + random.nextInt(5_000_000)).movePointLeft(2));
                BigDecimal number = new BigDecimal(1 + random.nextInt(900));
                switch (columns.get(c).holds) {
                    case SERIAL -> cells[c] = i + 1;
                    case PRODUCT -> cells[c] = ListLayout.PRODUCTS.get(i);
                    case CHANNEL -> cells[c] = ListLayout.CHANNELS.get(i % 4);
                    case QUANTITY, OTHER_QUANTITY -> {
                        quantity = columns.get(c).holds == Holds.QUANTITY ? number : quantity;
                        cells[c] = number;
                        totals[c] = number.add(totals[c] == null ? BigDecimal.ZERO : totals[c]);
                    }
                    case AMOUNT, OTHER_AMOUNT -> {
                        amount = columns.get(c).holds == Holds.AMOUNT ? money : amount;
                        cells[c] = this.money.cell(money, i + "." + c);
                        totals[c] = money.add(totals[c] == null ? BigDecimal.ZERO : totals[c]);
                    }
                    case GROWTH -> cells[c] = growth(random);
                    default -> cells[c] = new BigDecimal(random.nextInt(1000)).movePointLeft(1).setScale(1, RoundingMode.UNNECESSARY);
                }
            }
            written.add(cells);
            sales.add(new Sale(once, ListLayout.PRODUCTS.get(i), channel ? ListLayout.CHANNELS.get(i % 4) : null, null, quantity, unit, amount, null, null, null, null, null, null, null));
        }
        Object[] sums = new Object[columns.size()];
        sums[serial && habits.has("compare.total.beside", 0.5) ? 1 : 0] = habits.pick("compare.total.word", "合计", "总计", "合  计");
        for (int c = 0; c < sums.length; c++) {
            Holds holds = columns.get(c).holds;
            sums[c] = totals[c] == null ? sums[c] : holds == Holds.AMOUNT || holds == Holds.OTHER_AMOUNT ? money.cell(totals[c], "total." + c) : totals[c];
        }
        boolean first = habits.has("compare.total.first", 0.2);
        if (first) {
            page.row(sums);
        }
        for (int i = 0; i < count; i++) {
            page.tells(page.row(written.get(i)), sales.get(i));
        }
        if (!first && habits.has("compare.total", 0.6)) {
            page.row(sums);
        }
    }

    private Object growth(Random random) {
        BigDecimal percent = new BigDecimal(random.nextInt(2000) - 500).movePointLeft(1);
        return switch (habits.pick("compare.growth.look", "number", "text", "format", "none")) {
            case "text" -> percent.toPlainString() + "%";
            case "format" -> csv ? percent + "%" : new Shown(percent.movePointLeft(2), "0.0%");
            case "none" -> random.nextInt(3) == 0 ? "—" : percent;
            default -> percent;
        };
    }
}
