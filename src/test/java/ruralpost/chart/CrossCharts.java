package ruralpost.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ruralpost.chart.Trend.Line;
import ruralpost.chart.Trend.Role;
import ruralpost.text.Lang;

/** Charts of two dimensions and of plans, of invented values, for tests and for the gallery. */
public final class CrossCharts {

    private static final String[] ZH = {"十八洞猕猴桃", "湘西腊肉", "黄桃", "黄金茶", "山茶油", "土蜂蜜", "土鸡蛋", "蕨根粉", "湘西土家族苗族自治州古丈毛尖特级礼盒装",
        "苗族银饰", "糯米", "剁辣椒"};
    private static final String[] EN = {"Shibadong kiwifruit", "Xiangxi cured pork", "Yellow peach", "Golden tea", "Camellia oil", "Wild honey",
        "Free-range eggs", "Fern flour", "Guzhang Maojian tea of the highest grade in a gift box", "Miao silver", "Glutinous rice", "Chopped chilli"};
    private static final String[] CHANNELS_ZH = {"邮乐网", "线下合同", "邮三湘", "邮乐小店", "其他"};
    private static final String[] CHANNELS_EN = {"Ule mall", "Offline contracts", "Yousanxiang", "Ule shops", "Others"};

    private CrossCharts() {
    }

    private static String word(Lang lang, String zh, String en) {
        return lang == Lang.ZH ? zh : en;
    }

    private static String product(Lang lang, int i) {
        return i < ZH.length ? word(lang, ZH[i], EN[i]) : word(lang, "产品", "Product ") + i;
    }

    private static String unit(Lang lang) {
        return word(lang, "万元", "10,000 yuan");
    }

    private static double season(int product, int month) {
        double peak = 60.0 / (product + 1) * Math.exp(-Math.pow(Math.floorMod(month - 8 + product * 3, 12) - 3, 2) / 6.0);
        return Math.round(peak * 10) / 10.0;
    }

    /** Products by months with a refund, a gap, a bound and a part of a month. */
    public static ChartSpec matrix(Lang lang, int products, Set<String> chosen) {
        List<List<ChartValue>> cells = new ArrayList<>();
        for (int p = 0; p < products; p++) {
            List<ChartValue> row = new ArrayList<>();
            for (int m = 0; m < 12; m++) {
                row.add(p == 2 && m == 3 ? ChartValue.NONE : p == 3 && m == 5 ? Charts.wan(-4.2) : Charts.wan(season(p, m)));
            }
            row.set(11, row.get(11).partial());
            cells.add(row);
        }
        cells.getFirst().set(8, Charts.wan(320).marked(word(lang, "超", "over")));
        List<Matrix.Axis> rows = IntStream.range(0, products).mapToObj(p -> new Matrix.Axis("p" + p, product(lang, p))).toList();
        List<Matrix.Axis> months = Charts.months(lang).stream().map(step -> new Matrix.Axis(step.key(), step.label())).toList();
        return ChartSpec.of("sales-months", word(lang, "产品 × 月", "Products by month"), unit(lang), new Matrix(rows, months, cells, true), lang)
            .withChosen(chosen);
    }

    /** Price against quantity; many points close together, one without price. */
    public static ChartSpec scatter(Lang lang, boolean sized) {
        List<Scatter.Point> points = new ArrayList<>();
        double[] kg = {285, 52, 118, 6.2, 14, 21, 43, 96, 4.1, 1.2, 160, 38};
        double[] price = {12.7, 80.4, 9.6, 128, 96, 71, 34, 21, 118, 122, 8.8, 19};
        for (int i = 0; i < kg.length; i++) {
            ChartValue size = sized ? Charts.wan(kg[i] * price[i] / 10) : ChartValue.NONE;
            points.add(new Scatter.Point("p" + i, product(lang, i), Charts.wan(kg[i]), Charts.wan(price[i]), size));
        }
        points.add(new Scatter.Point("none", word(lang, "未称重", "Not weighed"), Charts.wan(3), ChartValue.NONE, ChartValue.NONE));
        return ChartSpec.of("sales-price", word(lang, "单价与销量", "Price against quantity"), "", new Scatter(points, word(lang, "销量", "Quantity"),
            word(lang, "吨", "t"), word(lang, "单价", "Price"), word(lang, "元/公斤", "yuan/kg")), lang);
    }

    /** Channels over the months. */
    public static ChartSpec stacked(Lang lang, boolean percent, Set<String> chosen) {
        List<Stacked.Layer> layers = new ArrayList<>();
        for (int c = 0; c < 5; c++) {
            List<ChartValue> values = new ArrayList<>();
            for (int m = 0; m < 12; m++) {
                values.add(c == 3 && m == 2 ? Charts.wan(-6) : Charts.wan(Math.round((14 - c * 2.4 + 8 * Math.sin(m / 2.0 + c)) * 10) / 10.0));
            }
            values.set(11, values.get(11).partial());
            layers.add(new Stacked.Layer("c" + c, word(lang, CHANNELS_ZH[c], CHANNELS_EN[c]), c == 4 ? 8 : c + 1, values));
        }
        return ChartSpec.of("sales-stack", word(lang, "渠道构成", "Channels over time"), percent ? "%" : unit(lang),
            new Stacked(Charts.months(lang), layers, percent), lang).withChosen(chosen);
    }

    /** Buyers as a ring. */
    public static ChartSpec ring(Lang lang) {
        Share share = (Share) Charts.share(lang).body();
        return ChartSpec.of("sales-buyers-ring", word(lang, "买方类型", "Buyers"), unit(lang), new Ring(share.parts(), "362.0", unit(lang)), lang);
    }

    /** Contracts: one fulfilled, one over, one not begun, one without amount. */
    public static ChartSpec pairs(Lang lang, int count) {
        double[][] values = {{120, 98.4}, {86, 91.2}, {64, 0}, {42.5, 12}, {18, 18}, {7.5, Double.NaN}};
        String[] notes = {"82.0%", "106.0%", "0.0%", "28.2%", "100.0%", word(lang, "未到期", "not due")};
        List<Pairs.Pair> pairs = IntStream.range(0, count).mapToObj(i -> {
            double[] pair = values[i % 6];
            return new Pairs.Pair("k" + i, word(lang, "合同 ", "Contract ") + (i + 1) + " " + product(lang, i), Charts.wan(pair[0] / (1 + i / 6)),
                Double.isNaN(pair[1]) ? ChartValue.NONE : Charts.wan(pair[1] / (1 + i / 6)), notes[i % 6]);
        }).toList();
        return ChartSpec.of("sales-contracts", word(lang, "签约与交付", "Signed and delivered"), unit(lang),
            new Pairs(pairs, word(lang, "签约", "Signed"), word(lang, "交付", "Delivered")), lang);
    }

    private static ChartValue percent(double amount, String name) {
        String label = String.format("%.1f", amount);
        return ChartValue.of(amount, name.isEmpty() ? label : name + " " + label + "%", name.isEmpty() ? label + "%" : name + " " + label + "%");
    }

    /** Plans from nothing to 300 %. */
    public static ChartSpec bullets(Lang lang) {
        double[] reached = {170, 300, 62.4, 96, Double.NaN, -3};
        List<Bullets.Item> items = IntStream.range(0, reached.length).mapToObj(i -> new Bullets.Item("b" + i, product(lang, i),
            new Bullet(Double.isNaN(reached[i]) ? ChartValue.NONE : percent(reached[i], "").marked(i == 0 ? word(lang, "超", "over") : ""),
                percent(100, word(lang, "计划", "Plan")), percent(91.5, word(lang, "进度", "Pace")),
                i % 2 == 0 ? List.of(percent(80, word(lang, "保底", "Floor")), percent(120, word(lang, "争取", "Stretch"))) : List.of()),
            i == 2 ? word(lang, "每天还需 1.2 万元", "12,000 yuan a day still needed") : "")).toList();
        return ChartSpec.of("sales-plans", word(lang, "各项计划", "All plans"), "", new Bullets(items), lang);
    }

    /** One plan with several thresholds. */
    public static ChartSpec thresholds(Lang lang) {
        Bullet bullet = (Bullet) Charts.bullet(lang, 300).body();
        return ChartSpec.of("sales-plan", word(lang, "计划完成率", "Plan fulfilment"), "", bullet.marked(List.of(percent(80, word(lang, "保底", "Floor")),
            percent(120, word(lang, "争取", "Stretch")), percent(125, word(lang, "奖励线", "Bonus")), percent(250, word(lang, "上限", "Cap")))), lang);
    }

    /** Running total with a forecast and festivals. */
    public static ChartSpec forecast(Lang lang) {
        Trend known = (Trend) Charts.trend(lang).body();
        List<ChartValue> low = new ArrayList<>(java.util.Collections.nCopies(12, ChartValue.NONE));
        List<ChartValue> high = new ArrayList<>(low);
        List<ChartValue> now = new ArrayList<>(known.series().getFirst().values().subList(0, 9));
        for (int i = 9; i < 12; i++) {
            low.set(i, Charts.wan(341 + (i - 8) * 4));
            high.set(i, Charts.wan(341 + (i - 8) * 26));
        }
        Trend body = Trend.of(known.times(), List.of(Line.of("now", word(lang, "2018年", "2018"), Role.CURRENT, now), known.series().get(1),
            known.series().get(2), known.series().get(3)), true).until("2018-09", word(lang, "截至 09-30", "to 30 Sep"))
            .with(new Trend.Band(word(lang, "预测（按上年同期比例）", "Forecast (same share as last year)"), low, high)).with(events(lang));
        return ChartSpec.of("sales-forecast", word(lang, "累计销售额", "Sales to date"), unit(lang), body, lang);
    }

    private static List<Trend.Event> events(Lang lang) {
        return List.of(new Trend.Event("2018-02", "2018-02", word(lang, "春节", "Spring Festival")),
            new Trend.Event("2018-06", "2018-06", word(lang, "端午", "Dragon Boat")), new Trend.Event("2018-09", "2018-09", word(lang, "919电商节", "919 festival")),
            new Trend.Event("2018-09", "2018-09", word(lang, "中秋", "Mid-Autumn")), new Trend.Event("2018-11", "2018-12", word(lang, "年货节", "New Year goods")));
    }

    /** A year of days with festivals that overlap. */
    public static ChartSpec dailyEvents(Lang lang) {
        Trend body = ((Trend) Charts.daily(lang).body()).with(List.of(new Trend.Event("2018-02-15", "2018-02-21", word(lang, "春节", "Spring Festival")),
            new Trend.Event("2018-06-16", "2018-06-18", word(lang, "端午", "Dragon Boat")), new Trend.Event("2018-09-09", "2018-09-19", word(lang, "第二届919电商节", "2nd 919 festival")),
            new Trend.Event("2018-09-15", "2018-09-30", word(lang, "丰收节", "Harvest festival")), new Trend.Event("2018-09-22", "2018-09-24", word(lang, "中秋", "Mid-Autumn")),
            new Trend.Event("2018-10-01", "2018-10-07", word(lang, "国庆", "National Day")), new Trend.Event("2018-12-20", "2019-01-20", word(lang, "年货节", "New Year goods")),
            new Trend.Event("2017-12-20", "2018-01-10", word(lang, "年货节", "New Year goods")), new Trend.Event("2016-01-01", "2016-01-03", word(lang, "不在轴上", "Elsewhere"))));
        return ChartSpec.of("daily-events", word(lang, "每日销售额", "Sales by day"), unit(lang), body, lang);
    }

    /** Every kind and state. */
    public static List<ChartSpec> all(Lang lang) {
        return List.of(matrix(lang, 6, Set.of()), matrix(lang, 60, Set.of("p1|")), matrix(lang, 5, Set.of("|2018-09", "p2|")), scatter(lang, false), scatter(lang, true),
            scatter(lang, true).withChosen(Set.of("p3")), stacked(lang, false, Set.of()), stacked(lang, true, Set.of("c1|")), ring(lang), ring(lang).withChosen(Set.of("e")),
            pairs(lang, 6), pairs(lang, 60), bullets(lang), bullets(lang).withChosen(Set.of("b1")), thresholds(lang), forecast(lang), dailyEvents(lang));
    }
}
