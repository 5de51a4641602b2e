package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A cross table: products down, months, quarters, days or channels across, or days down and products across. */
final class AcrossLayout {

    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    private final Habits habits;
    private final OfficePage page;
    private final MoneyHabit money;
    private final WhenHabit when;
    private final String across;
    private final boolean serial;
    private final boolean channelColumn;
    private final boolean quantities;
    private final boolean sums;
    private final String unit;
    private final boolean yearInTitles;
    private final List<String> words = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();

    AcrossLayout(Habits habits, boolean csv, OfficePage page) {
        this.habits = habits;
        this.page = page;
        money = new MoneyHabit(habits, csv);
        when = new WhenHabit(habits, csv, false, "days", "months");
        across = habits.pick("across", "months", "months", "quarters", "channels", "products");
        serial = habits.has("across.serial", 0.35);
        channelColumn = !across.equals("channels") && habits.has("across.channel", 0.3);
        quantities = habits.has("across.quantities", 0.25);
        sums = habits.has("across.sums", 0.45);
        unit = habits.pick("across.unit", "斤", "公斤", "箱", "盒");
        yearInTitles = habits.has("across.year", 0.2);
    }

    void write() {
        periodsOrNames();
        int lead = (serial ? 1 : 0) + 1 + (channelColumn ? 1 : 0);
        int width = lead + words.size() * (quantities ? 2 : 1) + (sums ? quantities ? 2 : 1 : 0);
        Letterhead letterhead = new Letterhead(habits, page, width);
        String once = across.equals("channels") ? PeriodWord.code(habits, when.year, when.month) : null;
        String said = once != null ? PeriodWord.word(habits, once) : across.equals("products") ? when.above() : yearInTitles ? null : when.year + habits.pick("across.year.word", "年", "年度");
        // without two measures below each word the lines above, or a word over them, say what the numbers are
        letterhead.above(said, quantities ? money.line() : "元".equals(money.line()) || !money.wan ? "元" : "万元", habits.pick("across.topic", "农产品销售额统计表", "农产品销售金额汇总表", "农产品销售额（分月）", "销售额情况表"));
        titles(lead, width);
        rows(once, lead, width);
        letterhead.below();
    }

    private void periodsOrNames() {
        String year = yearInTitles ? when.year + "年" : "";
        switch (across) {
            case "quarters" -> {
                for (int q = 1; q <= habits.between("across.count", 2, 4); q++) {
                    words.add(year + habits.pick("across.quarter", QUARTERS[q - 1] + "季度", "第" + QUARTERS[q - 1] + "季度", q + "季度", "第" + q + "季度"));
                    codes.add(when.year + "Q" + q);
                }
            }
            case "channels" -> {
                for (int c = 0; c < habits.between("across.count", 2, 5); c++) {
                    words.add(ListLayout.CHANNELS.get(c));
                    codes.add(ListLayout.CHANNELS.get(c));
                }
            }
            case "products" -> {
                for (int c = 0; c < habits.between("across.count", 2, 6); c++) {
                    words.add(ListLayout.PRODUCTS.get(c));
                    codes.add(ListLayout.PRODUCTS.get(c));
                }
            }
            default -> {
                int first = habits.between("across.first", 1, 4);
                for (int m = first; m < first + habits.between("across.count", 2, 8); m++) {
                    words.add(year + habits.pick("across.month", m + "月", m + "月份", m + "月"));
                    codes.add(String.format("%d-%02d", when.year, m));
                }
            }
        }
    }

    private void titles(int lead, int width) {
        List<Object> low = new ArrayList<>();
        if (serial) {
            low.add("序号");
        }
        low.add(across.equals("products") ? when.title() : habits.pick("across.product.title", "产品", "产品名称", "品名", "商品名称", "品种", "农产品", "项目"));
        if (channelColumn) {
            low.add("渠道");
        }
        boolean over = !quantities && habits.has("across.over", 0.3);
        String sum = habits.pick("across.sum.title", "合计", "小计", "总计", "累计", "全年合计");
        if (!quantities && !over) {
            low.addAll(words);
            if (sums) {
                low.add(sum);
            }
            page.row(low);
            return;
        }
        Object[] upper = new Object[width];
        Object[] lower = new Object[width];
        for (int i = 0; i < lead; i++) {
            upper[i] = low.get(i);
        }
        List<int[]> wide = new ArrayList<>();
        if (over) {
            upper[lead] = money.title(habits.pick("across.over.word", "销售额", "销售金额", "金额"));
            for (int i = 0; i < words.size(); i++) {
                lower[lead + i] = words.get(i);
            }
            wide.add(new int[] {lead, lead + words.size() - (habits.has("across.over.sum", 0.5) && sums ? 0 : 1)});
            if (sums) {
                boolean inside = wide.getFirst()[1] == width - 1;
                (inside ? lower : upper)[width - 1] = sum;
            }
        } else {
            for (int i = 0; i <= words.size(); i++) {
                int at = lead + 2 * i;
                if (i < words.size() || sums) {
                    upper[at] = i < words.size() ? words.get(i) : sum;
                    lower[at] = habits.pick("across.quantity.title", "数量（" + unit + "）", "销量(" + unit + ")", "数量/" + unit);
                    lower[at + 1] = money.title(habits.pick("across.amount.title", "金额", "销售额", "销售金额"));
                    wide.add(new int[] {at, at + 1});
                }
            }
        }
        int row = page.row(upper);
        page.row(lower);
        wide.forEach(w -> page.merge(row, w[0], row, w[1]));
        for (int i = 0; i < width; i++) {
            if (lower[i] == null) {
                page.merge(row, i, row + 1, i);
            }
        }
    }

    private void rows(String once, int lead, int width) {
        int count = habits.between("rows", 1, 7);
        BigDecimal[] totals = new BigDecimal[width];
        for (int i = 0; i < count; i++) {
            Random random = new Random(habits.between("values", 1, 1_000_000) * 31L + i);
            Object[] cells = new Object[width];
            List<Sale> sales = new ArrayList<>();
            String product = ListLayout.PRODUCTS.get(i);
            String period = across.equals("products") ? when.some(i, count) : null;
            String channel = channelColumn ? ListLayout.CHANNELS.get(i % 4) : null;
            if (serial) {
                cells[0] = i + 1;
            }
            cells[serial ? 1 : 0] = across.equals("products") ? when.cell(period, i) : product;
            if (channelColumn) {
                cells[lead - 1] = channel;
            }
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal sumQuantity = BigDecimal.ZERO;
            for (int w = 0; w < words.size(); w++) {
                int at = lead + w * (quantities ? 2 : 1);
                if (i + w > 0 && habits.has("across.nothing#" + i + "." + w, 0.1)) {
                    cells[quantities ? at + 1 : at] = habits.pick("across.nothing.mark", "", 0, "-", "—", "/", "0.00");
                    cells[at] = quantities ? cells[at + 1] : cells[at];
                    continue;
                }
                BigDecimal amount = money.fitting(new BigDecimal(1_000 + random.nextInt(5_000_000)).movePointLeft(2));
                BigDecimal quantity = quantities ? new BigDecimal(1 + random.nextInt(500)) : null;
                if (quantities) {
                    cells[at] = quantity;
                    sumQuantity = sumQuantity.add(quantity);
                    totals[at] = quantity.add(totals[at] == null ? BigDecimal.ZERO : totals[at]);
                }
                int place = quantities ? at + 1 : at;
                cells[place] = money.cell(amount, i + "." + w);
                totals[place] = amount.add(totals[place] == null ? BigDecimal.ZERO : totals[place]);
                sum = sum.add(amount);
                String code = codes.get(w);
                sales.add(new Sale(once != null ? once : period != null ? period : code, across.equals("products") ? code : product, across.equals("channels") ? code : channel, null, quantity, unit, amount,
                    null, null, null, null, null, null, null));
            }
            if (sums) {
                cells[width - 1] = money.cell(sum, i + ".sum");
                totals[width - 1] = sum.add(totals[width - 1] == null ? BigDecimal.ZERO : totals[width - 1]);
                if (quantities) {
                    cells[width - 2] = sumQuantity;
                }
            }
            int row = page.row(cells);
            sales.forEach(s -> page.tells(row, s));
        }
        if (habits.has("across.total", 0.5)) {
            Object[] cells = new Object[width];
            cells[serial && habits.has("across.total.beside", 0.4) ? 1 : 0] = "合计";
            for (int i = lead; i < width; i++) {
                boolean quantity = quantities && (i - lead) % 2 == 0;
                cells[i] = totals[i] == null ? null : quantity ? totals[i] : money.cell(totals[i], "total." + i);
            }
            page.row(cells);
        }
    }
}
