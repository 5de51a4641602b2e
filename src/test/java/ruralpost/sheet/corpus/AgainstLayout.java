package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Months across, each with what it compares with below it, or with the sums of quarters between them. */
final class AgainstLayout {

    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    private final Habits habits;
    private final OfficePage page;
    private final MoneyHabit money;
    private final int year;
    private final int months;
    private final boolean quarters;
    private final List<String> below;

    AgainstLayout(Habits habits, boolean csv, OfficePage page) {
        this.habits = habits;
        this.page = page;
        money = new MoneyHabit(habits, csv);
        year = 2018 + habits.between("when.year", 0, 6);
        quarters = habits.has("against.quarters", 0.5);
        months = quarters ? 3 * habits.between("against.quarter.count", 1, 3) : habits.between("against.months", 2, 4);
        below = quarters ? List.of() : habits.pick("against.below", List.of(List.of("本期", "同期"), List.of("本年", "上年", "同比%"), List.of("本月", "累计"), List.of(year + "年", year - 1 + "年"), List.of("实际", "计划", "完成率%")));
    }

    void write() {
        int each = quarters ? 1 : below.size();
        int width = 1 + months * each + (quarters ? months / 3 : 0);
        boolean years = !quarters && below.getFirst().endsWith("年") && below.getFirst().length() > 2;
        Letterhead letterhead = new Letterhead(habits, page, width);
        letterhead.above(years ? null : year + "年", money.wan ? "万元" : "元", habits.pick("against.topic", "农产品销售额统计表", "农产品分月销售额对比表"));
        Object[] upper = new Object[width];
        Object[] lower = new Object[width];
        upper[0] = habits.pick("against.product", "产品", "产品名称", "品名");
        List<Integer> places = new ArrayList<>();
        int at = 1;
        int row = page.rows.size() + 1;
        for (int m = 1; m <= months; m++) {
            places.add(at);
            upper[at] = m + habits.pick("against.month", "月", "月份");
            for (int b = 0; b < below.size(); b++) {
                lower[at + b] = below.get(b);
            }
            page.merge(row, at, row, at + each - 1);
            at += each;
            if (quarters && m % 3 == 0) {
                upper[at++] = habits.pick("against.sum", QUARTERS[m / 3 - 1] + "季度", "小计", "第" + QUARTERS[m / 3 - 1] + "季度", QUARTERS[m / 3 - 1] + "季度合计", "季度小计");
            }
        }
        page.row(upper);
        if (!quarters) {
            page.row(lower);
            page.merge(row, 0, row + 1, 0);
        }
        rows(width, places, each);
        letterhead.below();
    }

    private void rows(int width, List<Integer> places, int each) {
        int count = habits.between("rows", 1, 6);
        for (int i = 0; i < count; i++) {
            Random random = new Random(habits.between("values", 1, 1_000_000) * 31L + i);
            Object[] cells = new Object[width];
            cells[0] = ListLayout.PRODUCTS.get(i);
            List<Sale> sales = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (int m = 0; m < places.size(); m++) {
                BigDecimal amount = amount(random);
                cells[places.get(m)] = money.cell(amount, i + "." + m);
                sum = sum.add(amount);
                sales.add(new Sale(String.format("%d-%02d", year, m + 1), ListLayout.PRODUCTS.get(i), null, null, null, null, amount, null, null, null, null, null, null, null));
                for (int b = 1; b < each; b++) {
                    cells[places.get(m) + b] = below.get(b).contains("%") ? (Object) new BigDecimal(random.nextInt(900)).movePointLeft(1) : money.cell(amount(random), i + "." + m + "." + b);
                }
                if (each == 2 && below.get(1).endsWith("年") && below.get(1).length() > 2) {
                    BigDecimal last = amount(random);
                    cells[places.get(m) + 1] = money.cell(last, i + "." + m + ".last");
                    sales.add(new Sale(String.format("%d-%02d", year - 1, m + 1), ListLayout.PRODUCTS.get(i), null, null, null, null, last, null, null, null, null, null, null, null));
                }
                if (quarters && m % 3 == 2) {
                    cells[places.get(m) + 1] = money.cell(sum, i + "." + m + ".sum");
                    sum = BigDecimal.ZERO;
                }
            }
            int row = page.row(cells);
            sales.forEach(s -> page.tells(row, s));
        }
    }

    private BigDecimal amount(Random random) {
        return money.fitting(new BigDecimal(1_000 + random.nextInt(5_000_000)).movePointLeft(2));
    }
}
