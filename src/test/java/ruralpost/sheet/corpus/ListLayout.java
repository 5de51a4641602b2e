package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A register: a row for each sale, with a column for each thing that is told of it. */
final class ListLayout {

    static final List<String> PRODUCTS = List.of("腊肉", "茶油", "猕猴桃", "土鸡蛋", "黑茶", "蜂蜜", "大米", "黄桃", "腐乳", "辣椒酱", "百合", "莓茶", "湘西黄牛肉", "金秋梨", "酸鱼", "一品香米", "七星椒", "老坛酸菜");
    static final List<String> CHANNELS = List.of("邮乐网", "邮乐小店", "832平台", "工会采购", "抖音直播", "线下合同", "邮三湘", "食堂采购", "微信群", "拼多多", "淘宝", "现场展销");
    private static final List<String> PLACES = List.of("双龙镇", "麻栗场镇", "花垣镇", "边城镇", "石栏镇", "十八洞村", "吉卫镇");

    private final Habits habits;
    private final boolean csv;
    private final OfficePage page;
    private final MoneyHabit money;
    private final WhenHabit when;
    private final String whenOnce;
    private final String quantityUnit;
    private final String quantitySaid;
    private final boolean hasQuantity;
    private final boolean hasAmount;
    private final boolean hasPrice;
    private final List<Column> columns = new ArrayList<>();

    private interface Content {
        Object of(Sale sale, int row);
    }

    private record Column(String id, String title, Content content) {
    }

    ListLayout(Habits habits, boolean csv, OfficePage page) {
        this.habits = habits;
        this.csv = csv;
        this.page = page;
        money = new MoneyHabit(habits, csv);
        when = new WhenHabit(habits, csv, true, "days", "days", "months", "once", "days", "weeks");
        whenOnce = PeriodWord.code(habits, when.year, when.month);
        hasAmount = habits.has("list.amount", 0.92);
        hasQuantity = !hasAmount || habits.has("list.quantity", 0.6);
        hasPrice = hasQuantity && hasAmount && habits.has("list.price", 0.5);
        quantitySaid = habits.pick("quantity.said", "title", "column", "cell", "line");
        quantityUnit = habits.pick("quantity.unit", "斤", "公斤", "箱", "盒", "袋", "瓶", "吨", "件", "千克");
    }

    void write() {
        columns();
        Letterhead letterhead = new Letterhead(habits, page, columns.size());
        String moneyLine = hasAmount ? money.line() : null;
        String quantityLine = hasQuantity && quantitySaid.equals("line") ? quantityUnit : null;
        String unitLine = moneyLine != null && quantityLine != null ? quantityLine + "、" + moneyLine : moneyLine != null ? moneyLine : quantityLine;
        if (when.once() && !csv && habits.has("book.period", 0.12)) {
            page.name = PeriodWord.word(habits, whenOnce);
        }
        letterhead.above(page.name != null ? null : when.once() ? PeriodWord.word(habits, whenOnce) : when.above(), unitLine,
            habits.pick("list.topic", "农产品销售台账", "农产品销售明细表", "销售登记表", "农产品销售情况统计表", "农产品进城销售明细", "销售流水"));
        titles();
        int top = page.rows.size();
        body();
        if (habits.has("list.beside", 0.05) && page.rows.size() > top + 4) {
            beside(top);
        }
        letterhead.below();
    }

    /** A small summary right of the register, with fewer rows: with as many nobody could tell that it is none of its columns. */
    private void beside(int titleRow) {
        Object[][] summary = {{habits.pick("beside.title", "渠道", "汇总", "产品"), habits.pick("beside.amount", "合计", "金额", "销售额")}, {"邮乐网", 12_345}, {"抖音直播", 6_789}, {"合计", 19_134}};
        int column = Arrays.stream(page.rows.subList(titleRow - 1, page.rows.size()).toArray(Object[][]::new)).mapToInt(r -> r.length).max().orElse(0) + 1;
        for (int i = 0; i < Math.min(summary.length, page.rows.size() - titleRow + 1); i++) {
            Object[] row = Arrays.copyOf(page.rows.get(titleRow - 1 + i), column + 2);
            row[column] = summary[i][0];
            row[column + 1] = summary[i][1];
            page.rows.set(titleRow - 1 + i, row);
        }
    }

    private void columns() {
        if (habits.has("list.serial", 0.45)) {
            columns.add(new Column("serial", habits.pick("list.serial.title", "序号", "编号", "No.", "行号", "序 号"), (s, i) -> i + 1));
        }
        if (habits.has("list.doc", 0.25)) {
            columns.add(new Column("doc", habits.pick("list.doc.title", "订单号", "订单编号", "单据号", "单号", "票据号"), (s, i) -> s.doc()));
        }
        boolean other = !when.once() && habits.has("list.date.other", 0.12);
        if (other && habits.has("list.date.other.before", 0.3)) {
            columns.add(otherDate());
        }
        if (when.split()) {
            when.parts().forEach(part -> columns.add(new Column("part", part, (s, i) -> when.part(s.period(), part))));
        } else if (!when.once()) {
            columns.add(new Column("period", other ? habits.pick("when.title.main", "销售日期", "日期", "下单时间", "交易日期") : when.title(),
                (s, i) -> mergesDays() && i % 2 == 1 ? null : when.cell(s.period(), i)));
        }
        if (other && columns.stream().noneMatch(c -> c.id.equals("date"))) {
            columns.add(otherDate());
        }
        if (habits.has("list.code", 0.12)) {
            columns.add(new Column("code", habits.pick("list.code.title", "商品编码", "产品编码", "商品编号", "产品编号", "货号", "SKU", "商品ID", "产品代码"), (s, i) -> habits.pick("list.code.look", "P00", "69301") + (100 + i * 3)));
        }
        columns.add(new Column("product", habits.pick("list.product.title", "产品", "产品名称", "商品名称", "品名", "农产品名称", "品种", "商品", "货品名称", "产 品", "*产品名称", "产品（名称）", "农副产品名称", "名称"), (s, i) -> s.product()));
        if (habits.has("list.spec", 0.15)) {
            columns.add(new Column("spec", habits.pick("list.spec.title", "规格", "规格型号", "包装规格"), (s, i) -> "500g/袋"));
        }
        if (habits.has("list.channel", 0.55)) {
            columns.add(new Column("channel", habits.pick("list.channel.title", "渠道", "销售渠道", "平台", "销售平台", "渠道名称", "电商平台"), (s, i) -> s.channel()));
        }
        if (habits.has("list.seller", 0.25)) {
            columns.add(new Column("seller", habits.pick("list.seller.title", "网点", "销售地点", "站点", "乡镇", "销售网点", "店铺"), (s, i) -> s.seller()));
        }
        if (hasQuantity) {
            String base = habits.pick("quantity.title", "数量", "销量", "销售数量", "销售量", "数 量");
            columns.add(new Column("quantity", quantitySaid.equals("title") ? habits.pick("quantity.unit.title", base + "（" + quantityUnit + "）", base + "(" + quantityUnit + ")", base + "/" + quantityUnit, base + "\n(" + quantityUnit + ")") : base,
                (s, i) -> quantitySaid.equals("cell") ? s.quantity().toPlainString() + s.unit() : s.quantity()));
            if (quantitySaid.equals("column")) {
                columns.add(new Column("unit", habits.pick("unit.title", "单位", "计量单位"), (s, i) -> s.unit()));
            }
        }
        if (hasPrice) {
            columns.add(new Column("price", habits.pick("price.title", "单价", "单价（元）", "销售单价", "单价(元)", "售价", "单价/元"), (s, i) -> s.price()));
        }
        if (hasAmount) {
            columns.add(new Column("amount", money.title(habits.pick("amount.title", "金额", "销售额", "销售金额", "成交金额", "总金额", "销售收入", "金 额", "实收金额", "合计金额", "营业额", "销售总额")),
                (s, i) -> s.amount() == null ? habits.pick("blank.mark", "", "-", "—", "/") : hasPrice && !csv && habits.has("list.formulas", 0.25) ? money.formula(s.amount()) : s.bound() != null ? money.bounded(s.amount(), s.bound(), "r" + i) : money.cell(s.amount(), "r" + i)));
        }
        if (habits.has("list.orders", 0.2)) {
            columns.add(new Column("orders", habits.pick("orders.title", "订单数", "订单量", "单数", "订单数（单）", "笔数", "订单数量"), (s, i) -> s.orders()));
        }
        if (habits.has("list.buyer", 0.15)) {
            columns.add(new Column("buyer", habits.pick("buyer.title", "客户", "买方", "采购单位", "客户名称", "收货人"), (s, i) -> s.buyer()));
        }
        if (habits.has("list.freight", 0.1)) {
            columns.add(new Column("other", habits.pick("freight.title", "运费", "快递费", "运费（元）", "成本", "利润", "库存", "退款金额"), (s, i) -> new BigDecimal(3 + i)));
        }
        if (habits.has("list.share", 0.08)) {
            columns.add(new Column("other", habits.pick("share.title", "占比", "同比", "完成率", "占比（%）"), (s, i) -> new BigDecimal("12.5").add(new BigDecimal(i))));
        }
        if (habits.has("list.by", 0.15)) {
            columns.add(new Column("other", habits.pick("by.title", "经办人", "联系人", "负责人", "电话", "联系电话"), (s, i) -> habits.pick("by.title", "", "", "", "x", "x").isEmpty() ? "张三" : "1390000111" + i % 10));
        }
        if (habits.has("list.refund", 0.12)) {
            columns.add(new Column("refund", habits.pick("refund.title", "是否退货", "退货", "退款"), (s, i) -> s.refund() == null ? null : s.refund().equals("yes") ? habits.pick("refund.yes", "是", "退货") : "否"));
        }
        if (habits.has("list.remark", 0.35)) {
            columns.add(new Column("remark", habits.pick("remark.title", "备注", "备 注", "说明"), (s, i) -> s.remark()));
        }
        if (habits.has("list.order", 0.2)) {
            Collections.shuffle(columns, new Random(habits.between("list.order.how", 0, 1000)));
            keepUnitBesideQuantity();
        }
    }

    private Column otherDate() {
        return new Column("date", habits.pick("list.date.other.title", "付款时间", "发货时间", "登记日期", "到账日期", "生产日期", "录入时间", "收款日期"), (s, i) -> String.format("2025-02-%02d", 1 + i));
    }

    /** Whether each two rows share a day, which stands in a cell merged over both. */
    private boolean mergesDays() {
        return !csv && when.kind.equals("days") && !when.split() && habits.has("list.days.merged", 0.12);
    }

    private void keepUnitBesideQuantity() {
        Column unit = columns.stream().filter(c -> c.id.equals("unit")).findFirst().orElse(null);
        if (unit != null) {
            columns.remove(unit);
            columns.add(columns.indexOf(columns.stream().filter(c -> c.id.equals("quantity")).findFirst().orElseThrow()) + 1, unit);
        }
    }

    private boolean tells(String id) {
        return columns.stream().anyMatch(c -> c.id.equals(id));
    }

    private int at(String id) {
        return columns.indexOf(columns.stream().filter(c -> c.id.equals(id)).findFirst().orElseThrow());
    }

    private void titles() {
        boolean deep = habits.has("list.titles.deep", 0.15);
        int from = columns.stream().map(Column::id).toList().indexOf("quantity");
        int to = from;
        while (deep && from >= 0 && to + 1 < columns.size() && List.of("unit", "price", "amount", "orders").contains(columns.get(to + 1).id)) {
            to++;
        }
        if (!deep || to == from) {
            page.row(columns.stream().map(Column::title).toList());
            if (habits.has("list.titles.numbered", 0.04) && columns.size() > 3) {
                List<Object> numbers = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    numbers.add(i == 0 ? "甲" : i == 1 ? "乙" : i - 1);
                }
                page.row(numbers);
            }
            return;
        }
        Object[] upper = new Object[columns.size()];
        Object[] lower = new Object[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            boolean under = i >= from && i <= to;
            (under ? lower : upper)[i] = columns.get(i).title;
        }
        upper[from] = habits.pick("list.titles.over", "销售情况", "销售", "本期销售情况", "成交情况");
        int row = page.row(upper);
        page.row(lower);
        page.merge(row, from, row, to);
        for (int i = 0; i < columns.size(); i++) {
            if (i < from || i > to) {
                page.merge(row, i, row + 1, i);
            }
        }
    }

    private void body() {
        if (habits.has("body.folded", 0.04) && columns.size() < 7 && page.rows.getLast().length >= columns.size() && Arrays.stream(page.rows.getLast()).skip(page.left()).allMatch(java.util.Objects::nonNull)) {
            folded();
            return;
        }
        int count = habits.between("rows", 1, 12);
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sales.add(sale(i, count));
        }
        int every = !mergesDays() && habits.has("body.repeat", 0.1) ? habits.between("body.repeat.every", 2, 6) : 1000;
        boolean blanks = !mergesDays() && habits.has("body.blank", 0.08);
        boolean first = habits.has("body.total.first", 0.08);
        boolean last = habits.has("body.total", 0.4);
        boolean parts = habits.has("body.subtotal", 0.12);
        boolean simple = !mergesDays() && Arrays.stream(page.rows.getLast()).skip(1).allMatch(java.util.Objects::nonNull);
        if (first) {
            total(sales, "总计", "合计");
        }
        int begin = 0;
        for (int i = 0; i < count; i++) {
            if (simple && i > 0 && i % every == 0) {
                page.row(columns.stream().map(Column::title).toList());
            }
            if (blanks && i > 0 && i % 4 == 0) {
                page.gap(1);
            }
            Sale sale = sales.get(i);
            int at = i;
            List<Object> cells = new ArrayList<>(columns.stream().map(c -> c.content.of(sale, at)).toList());
            if (i > 0 && i % every != 0 && habits.has("body.ditto", 0.04)) {
                ditto(cells, sales.get(i - 1), sale);
            }
            int row = page.row(cells);
            page.tells(row, sale);
            if (mergesDays() && i % 2 == 1 && tells("period") && page.rows.get(row - 2).length > 0 && page.truth.containsKey(row - 1)) {
                page.merge(row - 1, at("period"), row, at("period"));
            }
            if (habits.has("body.part", 0.05) && i % 4 == 2 && hasAmount && sale.amount() != null && sale.amount().signum() > 0) {
                part(sale);
            }
            if (habits.has("body.hidden", 0.04) && i % 3 == 1) {
                page.hidden.add(row);
            }
            if (parts && i > 0 && i % 4 == 3 || parts && i == count - 1) {
                total(sales.subList(begin, i + 1), "小计", "小 计", sale.product() + "小计", "上旬小计", "小计：", "本页小计");
                begin = i + 1;
            }
        }
        if (last) {
            total(sales, "合计", "合  计", "总计", "共计", "合计：", "本月合计", "合计金额", "总 计", "合计（元）", "TOTAL", "本页合计");
            after(sales);
        }
    }

    /** A long list folded so that its second half stands beside the first. */
    private void folded() {
        int gap = habits.between("body.folded.gap", 0, 1);
        List<Object> titles = new ArrayList<>(columns.stream().map(Column::title).toList());
        titles.addAll(java.util.Collections.nCopies(gap, null));
        titles.addAll(columns.stream().map(Column::title).toList());
        page.rows.removeLast();
        page.row(titles);
        int half = habits.between("body.folded.rows", 2, 6);
        for (int i = 0; i < half; i++) {
            int left = i;
            int right = i + half;
            List<Object> cells = new ArrayList<>(columns.stream().map(c -> c.content.of(sale(left, half * 2), left)).toList());
            cells.addAll(java.util.Collections.nCopies(gap, null));
            cells.addAll(columns.stream().map(c -> c.content.of(sale(right, half * 2), right)).toList());
            int row = page.row(cells);
            page.tells(row, sale(left, half * 2));
            page.tells(row, sale(right, half * 2));
        }
    }

    private Sale sale(int i, int count) {
        Random random = new Random(habits.between("values", 1, 1_000_000) * 31L + i);
        BigDecimal quantity = hasQuantity ? new BigDecimal(1 + random.nextInt(300)) : null;
        BigDecimal price = hasPrice ? new BigDecimal(100 + random.nextInt(9_900)).movePointLeft(2) : null;
        BigDecimal amount = hasPrice ? quantity.multiply(price) : hasAmount ? money.fitting(new BigDecimal(1_000 + random.nextInt(5_000_000)).movePointLeft(2)) : null;
        if (hasAmount && !hasPrice && habits.has("values.whole", 0.5)) {
            amount = amount.setScale(0, RoundingMode.UP);
        }
        boolean back = hasAmount && !hasPrice && habits.has("values.negative", 0.06) && i % 3 == 2;
        amount = back ? amount.negate() : amount;
        if (hasAmount && hasQuantity && !hasPrice && habits.has("values.blank", 0.06) && i % 4 == 1) {
            amount = null;
        }
        String bound = amount != null && !back && !hasPrice && habits.has("values.bound", 0.05) && i % 3 == 0 ? habits.pick("values.bound.kind", "about", "over", "under") : null;
        String refund = tells("refund") ? i % 4 == 2 ? "yes" : habits.has("refund.no", 0.5) ? "no" : null : null;
        String remark = habits.pick("remark#" + i, "团购", "已结清", "含运费5元", "客户自提", "赠送2盒");
        String rowUnit = !quantitySaid.equals("title") && !quantitySaid.equals("line") && habits.has("quantity.mixed", 0.2) ? List.of("斤", "箱", "公斤", "袋").get(random.nextInt(4)) : quantityUnit;
        return new Sale(when.once() ? whenOnce : when.some(mergesDays() ? i - i % 2 : i, count), PRODUCTS.get(random.nextInt(PRODUCTS.size())), tells("channel") ? CHANNELS.get(random.nextInt(CHANNELS.size())) : null,
            tells("seller") ? PLACES.get(random.nextInt(PLACES.size())) : null, quantity, rowUnit, amount, bound, price,
            tells("orders") ? 1 + random.nextInt(30) : null, tells("doc") ? "DD" + (20_210_000 + i * 7) : null, tells("buyer") ? List.of("张家界学院", "李四", "县一中食堂").get(random.nextInt(3)) : null,
            refund, tells("remark") && i % 3 == 1 ? remark : null);
    }

    /** What often stands below the total: a running total, an average, the sum in words, parts of the sum. */
    private void after(List<Sale> sales) {
        if (!hasAmount || !habits.has("total.after", 0.2)) {
            return;
        }
        Object[] cells = new Object[columns.size()];
        int first = wordColumn();
        cells[at("amount")] = money.cell(new BigDecimal(7_654_300), "after");
        switch (habits.pick("total.after.kind", "running", "average", "words", "parts")) {
            case "average" -> {
                cells[first] = "平均";
                cells[at("amount")] = money.cell(new BigDecimal(1_200), "after");
                page.row(cells);
            }
            case "words" -> page.row(habits.pick("total.after.words", "合计（大写）：壹万贰仟元整", "大写：壹万贰仟叁佰元整", "人民币（大写）：壹万元整"));
            case "parts" -> {
                cells[first] = "其中：线上销售";
                page.row(cells);
                Object[] more = cells.clone();
                more[first] = habits.pick("total.after.part", "线下销售", "      线下销售", "      线下");
                page.row(more);
            }
            default -> {
                cells[first] = habits.pick("total.after.running", "本年累计", "累计", "年累计", "本月止累计");
                page.row(cells);
            }
        }
    }

    /** What is the same as in the row above is marked as such. */
    private void ditto(List<Object> cells, Sale above, Sale sale) {
        for (int c = 0; c < columns.size(); c++) {
            boolean same = switch (columns.get(c).id) {
                case "channel" -> sale.channel().equals(above.channel());
                case "product" -> sale.product().equals(above.product());
                case "seller" -> sale.seller().equals(above.seller());
                case "buyer" -> sale.buyer().equals(above.buyer());
                case "period" -> sale.period().equals(above.period());
                default -> false;
            };
            if (same) {
                cells.set(c, habits.pick("ditto.mark", "〃", "同上", "″", "\"", "''"));
            }
        }
    }

    /** A part of the row above. */
    private void part(Sale sale) {
        Object[] cells = new Object[columns.size()];
        cells[at("product")] = habits.pick("part.word", "其中：礼盒装", "其中:散装", "其中：线上", "　其中：礼盒");
        cells[at("amount")] = money.cell(money.fitting(new BigDecimal(800)), "part");
        page.row(cells);
    }

    private int wordColumn() {
        return List.of("quantity", "amount", "price", "orders", "other", "part").contains(columns.getFirst().id) ? at("product") : 0;
    }

    private void total(List<Sale> sales, String... words) {
        if (sales.isEmpty()) {
            return;
        }
        Object[] cells = new Object[columns.size()];
        int at = columns.get(0).id.equals("serial") && habits.has("total.beside.serial", 0.3) && !List.of("quantity", "amount", "price", "orders").contains(columns.get(1).id) ? 1 : 0;
        if (List.of("quantity", "amount", "price", "orders", "other", "part").contains(columns.get(at).id)) {
            at = at("product");
        }
        cells[at] = habits.pick("total.word", List.of(words));
        if (hasAmount) {
            cells[at("amount")] = money.cell(sales.stream().map(Sale::amount).filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add), "total");
        }
        if (hasQuantity && sales.stream().map(Sale::unit).distinct().count() == 1) {
            BigDecimal sum = sales.stream().map(Sale::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            cells[at("quantity")] = quantitySaid.equals("cell") ? sum + sales.getFirst().unit() : sum;
        }
        if (tells("orders")) {
            cells[at("orders")] = sales.stream().mapToInt(Sale::orders).sum();
        }
        int row = page.row(cells);
        int end = at;
        while (end + 1 < cells.length && cells[end + 1] == null) {
            end++;
        }
        if (habits.has("total.merged", 0.4)) {
            page.merge(row, at, row, end);
        }
    }
}
