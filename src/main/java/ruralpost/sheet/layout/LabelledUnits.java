package ruralpost.sheet.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Units that lines above a table declare without the word for unit: （金额：万元）, 销售额/万元. */
final class LabelledUnits {

    private static final Pattern LINE = Pattern.compile("(?:金额|销售额|销售收入|营业额|成交额|货款|数量|销量|销售量|重量|单位) ?[:/：／] ?([百千万亿]{0,2}(?:元|斤|公斤|千克|吨|件|箱|单|笔))(?![\\p{IsHan}0-9/])");
    /** 万元、公斤 alone in a cell. */
    private static final Pattern ALONE = Pattern.compile("[(（]?([百千万亿]{0,2}(?:元|斤|公斤|千克|吨))[、,/ ]([百千万亿]{0,2}(?:元|斤|公斤|千克|吨|件|箱))[)）]?");

    private LabelledUnits() {
    }

    /** The units with those that the lines declare so. */
    static List<String> added(List<String> units, List<String> texts) {
        texts.stream().flatMap(t -> LINE.matcher(t).results()).map(m -> m.group(1)).filter(u -> !units.contains(u)).forEach(units::add);
        texts.stream().map(String::strip).map(ALONE::matcher).filter(m -> m.matches()).flatMap(m -> List.of(m.group(1), m.group(2)).stream()).filter(u -> !units.contains(u)).forEach(units::add);
        return units;
    }
}
