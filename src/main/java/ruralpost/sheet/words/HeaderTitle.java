package ruralpost.sheet.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's title taken apart.
 *
 * @param whole    the title, normalised
 * @param title    the title without its unit, normalised; the same as {@code whole} when it names none
 * @param unit     the unit that it names, or null
 * @param stripped the title without any bracket, normalised
 */
public record HeaderTitle(String whole, String title, ColumnUnit unit, String stripped) {

    /** What is longer is a text, in which a unit says nothing of a column, and patterns would go back and forth for long. */
    private static final int LONGEST = 300;
    private static final Pattern BRACKET = Pattern.compile("[(\\[【〔<{《]([^()\\[\\]【】〔〕<>{}《》]*)[)\\]】〕>}》]");
    private static final Pattern TAIL = Pattern.compile("(.+?)[/:_,\\- ]+([^/:_,\\- ]+(?:/[^/:_,\\- ]+)?)");
    /** Units that follow a title without a bracket: 金额万元. Longer ones first. */
    private static final List<String> SUFFIXES = List.of("百万元", "千万元", "万美元", "万公斤", "万千克", "万元", "亿元", "千元", "美元",
        "港元", "欧元", "日元", "公斤", "千克", "万斤", "市斤", "万吨", "kg", "吨", "斤", "元");
    /** A unit line written behind the title: 销量 单位：万斤. */
    private static final Pattern UNIT_LINE = Pattern.compile("(.+?)[ ,;]*(?:计量|金额|数量)?单位[: ]+([^ ,;]+)");
    /** A price: 单价元/斤. */
    private static final Pattern PRICE = Pattern.compile("(.+?)[ :_]*((?:[百千万]{0,2})元 ?/ ?[^/ ]{1,3})");
    /** 腊肉（45元/斤） */
    private static final Pattern PRICED = Pattern.compile("\\d ?[元块] ?[/／每] ?(\\p{IsHan}{1,2}|kg|KG)[)）]?$");
    /** A quantity that is called by its unit: 斤数, 总斤数, 成交件数, 卖了几斤. */
    private static final Pattern COUNT = Pattern.compile("(?:销售|成交|售出|卖出|实销|订购|购买|总)?(公斤|千克|斤|市斤|吨|kg|箱|盒|袋|瓶|桶|套|份|枚|棵|株|筐|提|罐|件)数|(?:卖了?|卖出|一共)?(?:几|多少)(公斤|千克|斤|箱|盒|袋|瓶|桶|件)");
    private static final List<String> BY_JIN = List.of("斤两", "总斤两");
    private static final Pattern MONEY_WORD = Pattern.compile(".*[额款价费金资值钱].*|.*收入.*|.*amount.*|.*revenue.*|.*sales value.*");
    private static final List<String> SERIAL = List.of("序号", "编号", "行号", "no", "#");

    /** What one cell of a title says. @param text as it stands in the cell, also over several lines */
    public static HeaderTitle of(String text) {
        String clean = TitleScript.simple(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        String whole = normal(clean);
        String stripped = normal(BRACKET.matcher(clean).replaceAll(" "));
        if (clean.length() > LONGEST || UnitPair.in(clean)) {
            return new HeaderTitle(whole, stripped.isEmpty() ? whole : stripped, null, stripped);
        }
        Matcher bracket = BRACKET.matcher(clean);
        while (bracket.find()) {
            Optional<ColumnUnit> unit = WordedUnit.in(bracket.group(1));
            if (unit.isPresent()) {
                String rest = clean.substring(0, bracket.start()) + " " + clean.substring(bracket.end());
                return new HeaderTitle(whole, normal(rest), fitted(unit.get(), rest), stripped);
            }
        }
        for (Pattern pattern : List.of(UNIT_LINE, PRICE)) {
            Matcher line = pattern.matcher(clean);
            Optional<ColumnUnit> unit = line.matches() ? ColumnUnit.parse(line.group(2)) : Optional.empty();
            if (unit.isPresent()) {
                return new HeaderTitle(whole, normal(line.group(1)), fitted(unit.get(), line.group(1)), stripped);
            }
        }
        // 数 量/瓶: the blank that makes a short word as long as others parts no unit from it
        for (String words : List.of(clean, clean.replace(" ", ""))) {
            Matcher tail = TAIL.matcher(words);
            Optional<ColumnUnit> unit = tail.matches() ? ColumnUnit.parse(tail.group(2)) : Optional.empty();
            if (unit.isPresent()) {
                return new HeaderTitle(whole, normal(tail.group(1)), fitted(unit.get(), tail.group(1)), stripped);
            }
        }
        if (whole.endsWith("件数")) {
            return new HeaderTitle(whole, whole, ColumnUnit.parse("件").orElse(null), stripped);
        }
        if (BY_JIN.contains(whole)) {
            return new HeaderTitle(whole, "数量", ColumnUnit.parse("斤").orElse(null), stripped);
        }
        Matcher count = COUNT.matcher(whole);
        if (count.matches()) {
            return new HeaderTitle(whole, "数量", ColumnUnit.parse(count.group(1) == null ? count.group(2) : count.group(1)).orElse(null), stripped);
        }
        for (String suffix : SUFFIXES) {
            if (whole.endsWith(suffix) && whole.length() > suffix.length() + 1) {
                return new HeaderTitle(whole, whole.substring(0, whole.length() - suffix.length()),
                    ColumnUnit.parse(suffix).orElse(null), stripped);
            }
        }
        return new HeaderTitle(whole, whole, null, stripped);
    }

    /** The unit that one of the words of a title names, the top one first; null when none does. @param path the words from top to bottom */
    public static ColumnUnit unitIn(List<String> path) {
        for (String word : path) {
            ColumnUnit unit = of(word).unit;
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** The unit for which a word of a title gives a price: 数量 below 腊肉（45元/斤） counts 斤; null when none does. @param path the words from top to bottom */
    public static ColumnUnit pricedIn(List<String> path) {
        return path.stream().map(PRICED::matcher).filter(Matcher::find).findFirst().flatMap(m -> ColumnUnit.parse(m.group(1))).orElse(null);
    }

    /** Whether titles are the same but for their units: 数量（斤） and 数量（箱）. */
    public static boolean differInUnits(List<List<String>> these, List<List<String>> those) {
        boolean differ = false;
        for (int i = 0; i < Math.max(these.size(), those.size()); i++) {
            List<String> one = i < these.size() ? these.get(i) : List.of();
            List<String> other = i < those.size() ? those.get(i) : List.of();
            if (!one.equals(other)) {
                if (one.size() != 1 || other.size() != 1 || !of(one.getFirst()).title().equals(of(other.getFirst()).title()) || of(one.getFirst()).unit() == null || of(other.getFirst()).unit() == null) {
                    return false;
                }
                differ = true;
            }
        }
        return differ;
    }

    /** A mere 万 is 万元 in a column of money; elsewhere something else says the unit. */
    private static ColumnUnit fitted(ColumnUnit unit, String title) {
        return unit.unit() == null && MONEY_WORD.matcher(title.toLowerCase(Locale.ROOT)).matches() ? unit.asMoney() : unit;
    }

    /** A title for comparing: full-width made ordinary, lower case, without white space, stars and other ornaments. */
    public static String normal(String text) {
        String t = TitleScript.simple(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        StringBuilder kept = new StringBuilder(t.length());
        t.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "*★☆:·.,、_-'\"".indexOf(c) < 0
            && Character.getType(c) != Character.FORMAT).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether a column of that title only numbers the rows. */
    public static boolean isSerial(String word) {
        return SERIAL.contains(normal(word));
    }

    /** The forms under which it may equal a known title, without repetition. */
    public List<String> forms() {
        List<String> forms = new ArrayList<>(List.of(whole));
        for (String form : List.of(title, stripped)) {
            if (!form.isEmpty() && !forms.contains(form)) {
                forms.add(form);
            }
        }
        return forms;
    }
}
