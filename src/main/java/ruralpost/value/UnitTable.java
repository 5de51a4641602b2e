package ruralpost.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The table behind {@link Units}. Codes are stored in ledgers: never change or reuse one. */
final class UnitTable {

    private final List<Unit> units = new ArrayList<>();

    private UnitTable() {
    }

    static List<Unit> units() {
        UnitTable table = new UnitTable();
        table.weights();
        table.goods();
        table.people();
        table.figures();
        table.measures();
        return List.copyOf(table.units);
    }

    private void weights() {
        add("jin", "斤", "jin", "jin", Dimension.WEIGHT, "500", "市斤", "500g", "500克");
        add("kg", "公斤", "kg", "kg", Dimension.WEIGHT, "1000", "千克", "㎏", "kgs", "kilogram", "kilograms", "kilo", "kilos");
        add("g", "克", "g", "g", Dimension.WEIGHT, "1", "gram", "grams");
        add("liang", "两", "liang", "liang", Dimension.WEIGHT, "50", "市两");
        add("t", "吨", "tonne", "tonnes", Dimension.WEIGHT, "1000000", "公吨", "ton", "tons");
        add("dan", "担", "dan", "dan", Dimension.WEIGHT, "50000", "市担");
        add("mg", "毫克", "mg", "mg", Dimension.WEIGHT, "0.001");
    }

    private void goods() {
        count("parcel", "件", "parcel", "parcels", "邮件");
        count("carton", "箱", "carton", "cartons", "case", "cases");
        count("box", "盒", "box", "boxes");
        count("bag", "袋", "bag", "bags");
        count("packet", "包", "packet", "packets");
        count("bottle", "瓶", "bottle", "bottles");
        count("drum", "桶", "drum", "drums", "bucket", "buckets", "barrel", "barrels");
        count("can", "罐", "can", "cans", "tin", "tins", "听");
        count("jar", "坛", "jar", "jars", "缸");
        count("piece", "个", "piece", "pieces", "pcs", "pc", "颗", "粒");
        count("head", "只", "head", "head", "头", "羽", "尾");
        count("egg", "枚", "egg", "eggs");
        count("order", "单", "order", "orders", "笔", "订单");
        count("portion", "份", "portion", "portions");
        count("set", "套", "set", "sets");
        count("pack", "提", "pack", "packs");
        count("bunch", "把", "bunch", "bunches", "捆", "束", "扎");
        count("strip", "条", "strip", "strips", "根");
        count("block", "块", "block", "blocks");
        count("sheet", "张", "sheet", "sheets");
        count("copy", "本", "copy", "copies", "册");
        count("machine", "台", "machine", "machines", "部");
        count("tree", "棵", "tree", "trees");
        count("plant", "株", "plant", "plants");
        count("basket", "筐", "basket", "baskets", "篮", "篓");
        count("cup", "杯", "cup", "cups");
        count("bowl", "碗", "bowl", "bowls");
        count("plate", "盘", "plate", "plates", "碟");
        count("jug", "壶", "jug", "jugs");
        count("string", "串", "string", "strings");
        count("hanging", "挂", "hanging", "hangings");
        count("tray", "板", "tray", "trays", "托");
        count("dozen", "打", "dozen", "dozen");
        count("pot", "盆", "pot", "pots");
        count("pair", "双", "pair", "pairs", "对");
        count("vehicle", "车", "vehicle load", "vehicle loads");
    }

    private void people() {
        count("person", "人", "person", "persons", "people", "名", "位");
        count("person_time", "人次", "person-time", "person-times");
        count("household", "户", "household", "households");
        count("child", "名儿童", "child", "children", "名孩子");
    }

    /** Units of the figures that public papers report. */
    private void figures() {
        count("campaign", "场", "campaign", "campaigns", "场活动", "次活动");
        count("visit", "次", "visit", "visits", "time", "times", "回");
        count("mall", "个商城", "mall", "malls", "家商城");
        count("county", "个县", "county", "counties");
        count("province", "个省", "province", "provinces");
        count("item", "种", "item", "items", "款", "个品种");
        count("centre", "所", "centre", "centres", "个中心", "center", "centers");
        count("document", "份文件", "document", "documents", "个文件");
        count("unit", "个单位", "unit", "units", "家", "家单位");
        count("indicator", "项", "indicator", "indicators", "项指标");
        count("village", "个村", "village", "villages");
        count("site", "个站点", "site", "sites");
    }

    private void measures() {
        add("mu", "亩", "mu", "mu", Dimension.AREA, "1", "市亩");
        add("ha", "公顷", "hectare", "hectares", Dimension.AREA, "15");
        add("m2", "平方米", "m²", "m²", Dimension.AREA, "0.0015", "㎡", "平米", "sqm");
        add("ml", "毫升", "ml", "ml", Dimension.VOLUME, "1");
        add("l", "升", "litre", "litres", Dimension.VOLUME, "1000", "公升", "liter", "liters");
        add("m", "米", "metre", "metres", Dimension.LENGTH, "1", "meter", "meters");
        add("km", "公里", "km", "km", Dimension.LENGTH, "1000", "千米");
        add("yuan", "元", "yuan", "yuan", Dimension.MONEY, "1", "圆", "块钱", "人民币", "rmb", "cny");
        add("wan_yuan", "万元", "10,000 yuan", "10,000 yuan", Dimension.MONEY, "10000");
        add("yi_yuan", "亿元", "100 million yuan", "100 million yuan", Dimension.MONEY, "100000000");
        add("day", "天", "day", "days", Dimension.TIME, "1", "日");
        add("year", "年", "year", "years", Dimension.TIME, "1");
        add("percent", "%", "%", "%", Dimension.RATIO, "1", "percent", "per cent", "百分比");
    }

    private void count(String code, String zh, String en, String plural, String... aliases) {
        add(code, zh, en, plural, Dimension.COUNT, "1", aliases);
    }

    private void add(String code, String zh, String en, String plural, Dimension dimension, String factor, String... aliases) {
        units.add(new Unit(code, zh, en, plural, dimension, new BigDecimal(factor), List.of(aliases)));
    }
}
