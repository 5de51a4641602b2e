package ruralpost.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ruralpost.chart.Trend.Line;
import ruralpost.chart.Trend.Role;
import ruralpost.chart.Trend.Step;
import ruralpost.text.Lang;

/** Charts of invented values for tests and for the gallery, in both languages. */
public final class Charts {

    private Charts() {
    }

    private static String word(Lang lang, String zh, String en) {
        return lang == Lang.ZH ? zh : en;
    }

    /** A value in 万元 with one decimal. */
    public static ChartValue wan(double amount) {
        String label = String.format("%,.1f", Math.abs(amount));
        return ChartValue.of(amount, (amount < 0 ? "\u2212" : "") + label, String.format("%,.2f", amount * 10000));
    }

    static List<ChartValue> wan(double... amounts) {
        return java.util.Arrays.stream(amounts).mapToObj(amount -> Double.isNaN(amount) ? ChartValue.NONE : wan(amount)).toList();
    }

    static List<Step> months(Lang lang) {
        String[] en = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        return IntStream.range(0, 12).mapToObj(i -> new Step("2018-%02d".formatted(i + 1), word(lang, (i + 1) + "月", en[i]))).toList();
    }

    /** Running total with plan, pace, last year, to-date marker and a remark. */
    public static ChartSpec trend(Lang lang) {
        List<ChartValue> now = new ArrayList<>(wan(7, 9, 10.5, 11.5, 12.5, 14, 15.5, 21, 341, 356));
        now.add(wan(362).marked(word(lang, "超", "over")));
        List<ChartValue> pace = IntStream.range(0, 12).mapToObj(i -> wan(17.7 * (i + 1))).toList();
        List<ChartValue> plan = IntStream.range(0, 12).mapToObj(i -> wan(212.9)).toList();
        Trend body = Trend.of(months(lang), List.of(
            Line.of("now", word(lang, "2018年", "2018"), Role.CURRENT, now),
            new Line("last", word(lang, "2017年", "2017"), Role.LAST_YEAR, 1, wan(4, 6, 8, 9, 10, 11, 12, 16, 74, 119, 138, 148.6),
                word(lang, "2017年 全年", "2017, full year")),
            Line.of("plan", word(lang, "全年计划", "Plan of the year"), Role.PLAN, plan),
            Line.of("pace", word(lang, "计划进度线", "Pace"), Role.PACE, pace)), true)
            .until("2018-11", word(lang, "截至 11-30", "to 30 Nov"))
            .remarked(List.of(new Trend.Remark("2018-09", word(lang, "第二届919电商节", "2nd 919 festival"), word(lang, "9月 ", "Sep "),
                word(lang, "超", "over"), word(lang, "320.0 万元", "3.2 million"))));
        return ChartSpec.of("sales-trend", word(lang, "累计销售额", "Sales to date"), word(lang, "万元", "10,000 yuan"), body, lang)
            .withSource(word(lang, "示例台账，公开数据加演示数据", "sample ledger, public and invented figures"))
            .withNotes(List.of(word(lang, "“超”为来源原话，按 320 万元计算。", "\"over\" is the wording of the source; it is counted as 3.2 million yuan.")));
    }

    /** One running total with a value at every point. */
    public static ChartSpec single(Lang lang) {
        List<Step> days = IntStream.range(0, 9).mapToObj(i -> new Step("d" + i, i == 0 ? "" : word(lang, "第" + i + "天", "Day " + i))).toList();
        Trend body = Trend.of(days, List.of(
            Line.of("sum", "", Role.CURRENT, wan(0, 13.4, 32.4, 57.9, 88.9, 113.5, 134.3, 152.5, 169.7)),
            Line.of("goal", word(lang, "目标", "Goal"), Role.PLAN, wan(150, 150, 150, 150, 150, 150, 150, 150, 150)),
            Line.of("pace", word(lang, "进度线", "Pace"), Role.PACE, wan(0, 18.75, 37.5, 56.25, 75, 93.75, 112.5, 131.25, 150))), true).withValues();
        return ChartSpec.of("collected", word(lang, "累计筹款", "Collected"), word(lang, "万元", "10,000 yuan"), body, lang);
    }

    /** Daily values of a year with a gap, refunds and a hatched last point. */
    public static ChartSpec daily(Lang lang) {
        List<Step> days = new ArrayList<>();
        List<ChartValue> values = new ArrayList<>();
        for (java.time.LocalDate day = java.time.LocalDate.of(2018, 1, 1); day.getYear() == 2018; day = day.plusDays(1)) {
            days.add(new Step(day.toString(), "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth())));
            double wave = 18 + 14 * Math.sin(day.getDayOfYear() / 23.0) + 6 * Math.sin(day.getDayOfYear() * 1.7);
            values.add(day.getMonthValue() == 5 ? ChartValue.NONE : wan(day.getDayOfYear() == 200 ? -22 : wave));
        }
        values.set(values.size() - 1, wan(21).partial());
        return ChartSpec.of("daily", word(lang, "每日销售额", "Sales by day"), word(lang, "万元", "10,000 yuan"),
            Trend.of(days, List.of(Line.of("now", word(lang, "本年", "This year"), Role.CURRENT, values)), false), lang);
    }

    /** Products, one chosen. */
    public static ChartSpec products(Lang lang, boolean chosen) {
        Bars body = Bars.of(List.of(
            Bars.Bar.of("p1", word(lang, "十八洞猕猴桃", "Shibadong kiwifruit"), wan(362).marked(word(lang, "超", "over"))),
            Bars.Bar.of("p2", word(lang, "湘西腊肉", "Xiangxi cured pork"), wan(41.8)), Bars.Bar.of("p3", word(lang, "黄桃", "Yellow peach"), wan(31.6)),
            Bars.Bar.rest("other", word(lang, "其他", "Others"), wan(44.4)),
            Bars.Bar.of("p4", word(lang, "黄金茶", "Golden tea"), wan(22.4)), Bars.Bar.of("p5", word(lang, "山茶油", "Camellia oil"), wan(17.9)),
            Bars.Bar.of("p6", word(lang, "土蜂蜜", "Wild honey"), wan(13.6)), Bars.Bar.of("p7", word(lang, "蕨根粉", "Fern flour"), wan(0.05))));
        return ChartSpec.of("sales-products", word(lang, "产品", "Products"), word(lang, "万元", "10,000 yuan"), body, lang)
            .withChosen(chosen ? Set.of("p1") : Set.of());
    }

    /** Channels with the whole behind them. */
    public static ChartSpec channels(Lang lang) {
        String[] zh = {"邮乐网", "线下合同", "邮三湘", "邮乐小店", "邮乐购站点", "工会采购", "食堂采购"};
        String[] en = {"Ule mall", "Offline contracts", "Yousanxiang", "Ule shops", "Ule sites", "Trade unions", "Canteens"};
        double[] part = {188.6, 62.4, 48.3, 31.5, 16.8, 9.2, 5.2};
        double[] whole = {237, 88, 66, 45, 34, 21, 14.5};
        List<Bars.Bar> bars = IntStream.range(0, 7).mapToObj(i -> Bars.Bar.of("c" + i, word(lang, zh[i], en[i]),
            i == 0 ? wan(part[i]).marked(word(lang, "超", "over")) : wan(part[i])).over(wan(whole[i]))).toList();
        return ChartSpec.of("sales-channels", word(lang, "销售渠道", "Channels"), word(lang, "万元", "10,000 yuan"),
            Bars.of(bars).keyed(word(lang, "猕猴桃", "Kiwifruit"), word(lang, "全部产品", "All products")), lang);
    }

    /** Very long names, refunds, nothing at all, a missing value. */
    public static ChartSpec awkward(Lang lang) {
        return ChartSpec.of("awkward", word(lang, "按卖方", "By seller"), word(lang, "万元", "10,000 yuan"), Bars.of(List.of(
            Bars.Bar.of("a", word(lang, "湘西土家族苗族自治州花垣县双龙镇十八洞村金梅猕猴桃开发专业合作社联合社", "The united kiwifruit development co-operatives of Shibadong village"),
                wan(120.5).marked(word(lang, "约", "about")).partial()),
            Bars.Bar.of("b", word(lang, "退货", "Refunds"), wan(-32.5)), Bars.Bar.of("c", word(lang, "无记录", "No record"), ChartValue.NONE),
            Bars.Bar.of("d", word(lang, "零", "Zero"), wan(0)), Bars.Bar.of("e", "𠮷田", wan(3)))), lang);
    }

    /** Three columns. */
    public static ChartSpec columns(Lang lang) {
        return ChartSpec.of("projects", word(lang, "十八洞村邮政项目所得", "Postal projects in Shibadong"), word(lang, "万元", "10,000 yuan"),
            new Columns(List.of(
                new Columns.Column("a", word(lang, "桃树认领", "Peach trees"), word(lang, "2016年，8天", "2016, 8 days"), wan(169.7)),
                new Columns.Column("b", word(lang, "主题邮局代销", "Theme post office"), word(lang, "2017～2019年", "2017–2019"), wan(30).partial()),
                new Columns.Column("c", word(lang, "第二届919电商节", "2nd 919 festival"), word(lang, "2018年9月", "Sep 2018"),
                    wan(320).marked(word(lang, "超", "over"))))), lang).withChosen(Set.of("c"));
    }

    /** A bullet at the given percent. */
    public static ChartSpec bullet(Lang lang, double percent) {
        return ChartSpec.of("sales-plan", word(lang, "计划完成率", "Plan fulfilment"), "", new Bullet(
            ChartValue.of(percent, String.format("%.1f", percent), String.format("%.2f", percent)),
            ChartValue.of(100, word(lang, "计划 100%", "Plan 100%"), word(lang, "计划 212.9 万元", "Plan 2.129 million yuan")),
            ChartValue.of(91.5, word(lang, "进度 91.5%", "Pace 91.5%"), word(lang, "进度 194.8 万元", "Pace 1.948 million yuan"))), lang);
    }

    /** Buyers as parts of 100 %. */
    public static ChartSpec share(Lang lang) {
        return ChartSpec.of("sales-buyers", word(lang, "买方类型", "Buyers"), word(lang, "万元", "10,000 yuan"), new Share(List.of(
            new Share.Part("r", word(lang, "零售", "Retail"), wan(276).marked(word(lang, "超", "over")), "76.2%", 1),
            new Share.Part("e", word(lang, "企业", "Enterprises"), wan(58.6), "16.2%", 2), new Share.Part("u", word(lang, "工会", "Trade unions"), wan(13.4), "3.7%", 3),
            new Share.Part("c", word(lang, "食堂", "Canteens"), wan(8.8), "2.4%", 4), new Share.Part("o", word(lang, "其他", "Others"), wan(5.2), "1.4%", 8)), ""), lang);
    }

    /** One share of a local total. */
    public static ChartSpec ofWhole(Lang lang) {
        return ChartSpec.of("local-share", word(lang, "占当地全年销售额", "Share of local sales"), "", new Share(List.of(
            new Share.Part("f", word(lang, "第二届919电商节", "2nd 919 festival"), ChartValue.of(60, "60", "60%").marked(word(lang, "超", "over")), "60%", 1)),
            word(lang, "其他产品", "Other products")), lang);
    }

    /** Nothing to show. */
    public static ChartSpec empty(Lang lang) {
        return ChartSpec.of("empty", word(lang, "产品", "Products"), word(lang, "万元", "10,000 yuan"), Bars.of(List.of()), lang);
    }

    /** One value, one step. */
    public static ChartSpec one(Lang lang) {
        return ChartSpec.of("one", word(lang, "累计销售额", "Sales to date"), word(lang, "元", "yuan"),
            Trend.of(List.of(new Step("2018-09", word(lang, "9月", "Sep"))), List.of(Line.of("now", word(lang, "2018年", "2018"), Role.CURRENT,
                List.of(ChartValue.of(3_200_000, word(lang, "320.0万", "3.2 million"), "3,200,000.00")))), true), lang);
    }

    /** Nothing but zeros. */
    public static ChartSpec zeros(Lang lang) {
        return ChartSpec.of("zeros", word(lang, "累计销售额", "Sales to date"), word(lang, "万元", "10,000 yuan"),
            Trend.of(months(lang), List.of(Line.of("now", word(lang, "2018年", "2018"), Role.CURRENT, wan(0, 0, 0, 0))), true), lang);
    }

    /** Every kind and state. */
    public static List<ChartSpec> all(Lang lang) {
        return List.of(trend(lang), single(lang), daily(lang), products(lang, true), products(lang, false), channels(lang), awkward(lang),
            columns(lang), bullet(lang, 170), bullet(lang, 345), share(lang), ofWhole(lang), empty(lang), one(lang), zeros(lang));
    }
}
