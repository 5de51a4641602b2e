package ruralpost.sheet.words;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import ruralpost.value.Dimension;
import ruralpost.value.MoneyText;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/**
 * What one in a column stands for: 金额（万元） is 10,000 yuan, 销量(千克) one kilogram, 万斤 ten thousand jin.
 *
 * @param scale how many of the unit one in the column is
 * @param unit  the unit; {@link Units#YUAN} for money; {@link #FOREIGN} for money of other countries; null when only a scale is named (万)
 * @param per   for prices (元/公斤) the unit that the price is for, otherwise null
 * @param text  as the sheet writes it
 */
public record ColumnUnit(BigDecimal scale, Unit unit, Unit per, String text) {

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(scale("百", 2), scale("千", 3), scale("万", 4), scale("萬", 4),
        scale("十万", 5), scale("百万", 6), scale("千万", 7), scale("亿", 8), scale("十亿", 9), scale("百亿", 10), scale("w", 4), scale("k", 3),
        scale("万亿", 12), scale("thousand", 3), scale("million", 6), scale("billion", 9));
    private static final List<String> LEADING = List.of("计量单位", "金额单位", "货币单位", "数量单位", "单位", "币种", "货币", "unit", ":", "为", "以", "按", "in ",
        "人民币", "rmb", "cny", "¥", "￥", "“", "\"", "'", "每");
    private static final List<String> TRAILING = List.of("为单位", "人民币", "计", "”", "\"", "'");
    /** 万元/月: of a month, and no price. */
    private static final Pattern PER_TIME = Pattern.compile("/ ?(?:每)?(?:个)?(?:[年月日季旬周天]度?|季度)$");
    /** 10000元, 10,000元 */
    private static final Pattern IN_DIGITS = Pattern.compile("1(0{1,8}|0{0,2}(?:,000){1,2}) ?(?:元|yuan)");
    /** Money that is not yuan: never to be taken for yuan. */
    public static final Unit FOREIGN = new Unit("foreign", "外币", "foreign currency", "foreign currency", Dimension.MONEY, BigDecimal.ONE, List.of());

    private static Map.Entry<String, BigDecimal> scale(String word, int zeros) {
        return Map.entry(word, BigDecimal.ONE.scaleByPowerOfTen(zeros));
    }

    /** One of this unit. */
    public static ColumnUnit of(Unit unit) {
        return new ColumnUnit(BigDecimal.ONE, unit, null, unit.zh());
    }

    /** Whether it is about money. */
    public boolean isMoney() {
        return Units.YUAN.equals(unit);
    }

    /** Whether it says itself that it is money, and not only how many (万). */
    public boolean namesMoney() {
        return isMoney() && scaled(bare(Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT)), text).filter(u -> u.unit != null).isPresent();
    }

    /** Whether one in the column is not one of the unit. */
    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    /** Whether one of the other, which may be null, is as much of the same unit. */
    public boolean isLike(ColumnUnit other) {
        return other != null && scale.compareTo(other.scale) == 0 && Objects.equals(unit, other.unit) && Objects.equals(per, other.per);
    }

    /** The same scale of yuan. */
    public ColumnUnit asMoney() {
        return new ColumnUnit(scale, Units.YUAN, per, text);
    }

    /** Reads a unit as it stands in a title, brackets removed; empty when it is none. */
    public static Optional<ColumnUnit> parse(String text) {
        String t = TitleScript.simple(Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
        t = bare(t);
        if (t.isEmpty()) {
            return Optional.empty();
        }
        int slash = t.indexOf('/');
        if (slash > 0) {
            Optional<Unit> per = Units.find(t.substring(slash + 1));
            // 元/万元 is no price: two units, of which one is meant
            return per.isEmpty() || per.get().dimension().equals(Units.YUAN.dimension()) ? Optional.empty() : scaled(t.substring(0, slash), text).filter(ColumnUnit::isMoney)
                .map(u -> new ColumnUnit(u.scale, u.unit, per.get(), text));
        }
        return scaled(t, text);
    }

    private static String bare(String text) {
        String t = text;
        String before;
        do {
            before = t;
            for (String lead : LEADING) {
                if (t.startsWith(lead) && t.length() > lead.length()) {
                    t = t.substring(lead.length()).strip();
                }
            }
        } while (!t.equals(before));
        for (String end : TRAILING) {
            if (t.endsWith(end) && t.length() > end.length()) {
                t = t.substring(0, t.length() - end.length()).strip();
            }
        }
        return PER_TIME.matcher(t).replaceAll("");
    }

    private static Optional<ColumnUnit> scaled(String t, String text) {
        if (IN_DIGITS.matcher(t).matches()) {
            return Optional.of(new ColumnUnit(new BigDecimal(t.replaceAll("[^0-9]", "")), Units.YUAN, null, text));
        }
        if (t.equals("分") || t.equals("角")) {
            // what shops pay out is often counted in fen
            return Optional.of(new ColumnUnit(BigDecimal.ONE.movePointLeft(t.equals("分") ? 2 : 1), Units.YUAN, null, text));
        }
        Optional<Unit> known = Units.find(t);
        if (known.isPresent()) {
            Unit unit = known.get();
            // 万元 is a unit of its own in reported figures; in a column it is a scale
            return Optional.of(unit.dimension().equals(Units.YUAN.dimension()) ? new ColumnUnit(unit.factor(), Units.YUAN, null, text)
                : new ColumnUnit(BigDecimal.ONE, unit, null, text));
        }
        if (SCALES.containsKey(t)) {
            return Optional.of(new ColumnUnit(SCALES.get(t), null, null, text));
        }
        if (MoneyText.isForeign(t) || !t.isEmpty() && "万千百亿".indexOf(t.charAt(0)) >= 0 && MoneyText.isForeign(t.substring(1))) {
            return Optional.of(new ColumnUnit(BigDecimal.ONE, FOREIGN, null, text));
        }
        for (Map.Entry<String, BigDecimal> scale : SCALES.entrySet()) {
            if (t.startsWith(scale.getKey())) {
                Optional<Unit> rest = Units.find(t.substring(scale.getKey().length()).strip());
                if (rest.isPresent()) {
                    Unit unit = rest.get();
                    boolean money = unit.dimension().equals(Units.YUAN.dimension());
                    BigDecimal times = money ? scale.getValue().multiply(unit.factor()) : scale.getValue();
                    return Optional.of(new ColumnUnit(times, money ? Units.YUAN : unit, null, text));
                }
            }
        }
        return Optional.empty();
    }
}
