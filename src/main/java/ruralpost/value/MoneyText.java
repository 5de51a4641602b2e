package ruralpost.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Reads an amount of money as people write it: 1,200元, ￥1.2万, 3亿5700万元, (1,200), 约1.2万, 超320万元, 1.697 million yuan,
 * 三万五千元, 壹佰元零伍分. A unit in the text wins over that of the column, and is noted.
 *
 * @param columnUnit yuan that a bare number of this column stands for: 1, or 10,000 under 金额（万元）
 * @param rounding   whether parts of a fen are rounded half up (and noted) or are a problem
 */
public record MoneyText(BigDecimal columnUnit, boolean rounding) {

    /** Bare numbers are yuan; parts of a fen are a problem. */
    public static final MoneyText STRICT = new MoneyText(BigDecimal.ONE, false);

    private static final Set<String> YUAN = Set.of("元", "圆", "块", "块钱", "元整", "圆整", "元正", "圆正", "圓", "yuan", "rmb", "cny", "元钱", "元人民币", "人民币");
    /** As columns of currencies call it, never amounts. */
    private static final Set<String> OWN = Set.of("本币", "本位币", "rmb¥", "cny¥", "¥", "￥", "人民币元", "人民币(元)", "人民币（元）", "人民币(cny)", "人民币(rmb)", "chinese yuan", "renminbi");
    private static final Set<String> FOREIGN = Set.of("美元", "美金", "usd", "us$", "$", "dollar", "dollars", "us dollars", "欧元", "eur", "€", "euro", "euros",
        "港元", "港币", "hkd", "hk$", "日元", "jpy", "英镑", "gbp", "£", "韩元", "韩币", "krw", "₩", "卢布", "rub", "澳元", "aud", "加元", "cad", "新台币", "台币",
        "新加坡元", "新元", "sgd", "泰铢", "thb", "越南盾", "vnd", "澳门元", "瑞士法郎", "chf", "卢比", "inr");
    /** 角 and 分 after a whole number of yuan: 壹佰元零伍分, 3元5角. */
    private static final Pattern JIAO_FEN = Pattern.compile("[元圆块]零?(?:([一二三四五六七八九壹贰叁肆伍陆柒捌玖\\d])[角毛])?零?(?:([一二三四五六七八九壹贰叁肆伍陆柒捌玖\\d])分)?[整正]?");
    private static final Set<String> JIAO = Set.of("角", "毛", "角整", "角正", "毛钱");
    /** Million, billion, thousand, and the w that is typed for 万. */
    private static final Set<String> LETTERS = Set.of("m", "mn", "bn", "w", "k");

    /** The same reader for a column whose bare numbers stand for that many yuan. */
    public MoneyText inUnitOf(BigDecimal yuan) {
        return new MoneyText(yuan, rounding);
    }

    /** The same reader, rounding half up to fen. */
    public MoneyText roundingToFen() {
        return new MoneyText(columnUnit, true);
    }

    /** Reads with {@link #STRICT}; null and blank texts are blank. */
    public static Parsed<Money> parse(String text) {
        return STRICT.read(text);
    }

    /** Reads a text; null and blank texts are blank. */
    public Parsed<Money> read(String text) {
        NumberLexer.Found found = NumberLexer.read(text, YUAN::contains);
        if (found.value() == null) {
            return unread(text, found);
        }
        BigDecimal scale = BigDecimal.ONE;
        Set<Note> notes = EnumSet.noneOf(Note.class);
        notes.addAll(found.notes());
        String unit = found.unit();
        BigDecimal number = found.value();
        boolean whole = number.stripTrailingZeros().scale() <= 0 && found.bound().isExact();
        Matcher small = whole && !found.scaled() ? JIAO_FEN.matcher(unit) : null;
        if (small != null && small.matches()) {
            BigDecimal fen = BigDecimal.valueOf(NumberLexer.digit(small.group(1)) * 10L + NumberLexer.digit(small.group(2)), 2);
            number = number.signum() < 0 ? number.subtract(fen) : number.add(fen);
            unit = "元";
        } else if (JIAO.contains(unit) && !found.scaled()) {
            scale = BigDecimal.ONE.movePointLeft(1);
            unit = "元";
            notes.add(Note.SCALED);
        }
        if (!found.scaled() && LETTERS.contains(firstWord(unit))) {
            scale = BigDecimal.valueOf(unit.startsWith("w") ? 10_000L : unit.startsWith("k") ? 1_000L : unit.startsWith("b") ? 1_000_000_000L : 1_000_000L);
            unit = unit.substring(firstWord(unit).length()).strip();
            notes.add(Note.SCALED);
        } else if (unit.isEmpty() && !found.scaled() && columnUnit.compareTo(BigDecimal.ONE) != 0) {
            scale = columnUnit;
            notes.add(Note.COLUMN_UNIT);
        }
        if (columnUnit.compareTo(BigDecimal.ONE) != 0 && !notes.contains(Note.COLUMN_UNIT)) {
            notes.add(Note.OWN_UNIT);
        }
        if (unit.equals("%") || unit.equals("‰")) {
            return Parsed.problem("value.number.percent", NumberLexer.shorten(text));
        }
        if (!unit.isEmpty() && !YUAN.contains(unit)) {
            return Parsed.problem(FOREIGN.contains(unit) ? "value.money.foreign" : "value.money.not", NumberLexer.shorten(text));
        }
        return amount(number.multiply(scale), found.bound(), notes);
    }

    /** Whether a text names the money of this country, such as 人民币 or CNY. */
    public static boolean isYuan(String text) {
        return YUAN.contains(text.strip().toLowerCase(Locale.ROOT)) || OWN.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a text, lower case, names money of another country, such as 美元 or usd. */
    public static boolean isForeign(String text) {
        return FOREIGN.contains(text);
    }

    /** An amount from a number cell; bare, so the column's unit applies. Null is blank. */
    public Parsed<Money> ofNumber(BigDecimal number) {
        if (number == null) {
            return Parsed.blank();
        }
        boolean unit = columnUnit.compareTo(BigDecimal.ONE) != 0;
        return unit ? amount(number.multiply(columnUnit), Bound.EXACT, EnumSet.of(Note.COLUMN_UNIT)) : amount(number, Bound.EXACT, Set.of());
    }

    private Parsed<Money> amount(BigDecimal yuan, Bound bound, Set<Note> notes) {
        try {
            Money money = Money.ofYuan(yuan, rounding ? RoundingMode.HALF_UP : RoundingMode.UNNECESSARY);
            boolean rounded = rounding && money.toYuan().compareTo(yuan) != 0;
            return Parsed.of(money, bound, rounded ? Note.with(notes, Note.ROUNDED) : notes);
        } catch (UserException e) {
            return Parsed.problem(e.userMessage());
        }
    }

    private static Parsed<Money> unread(String text, NumberLexer.Found found) {
        Message problem = found.problem();
        if (problem == null || !problem.key().equals("value.number.not")) {
            return found.unread();
        }
        String half = HalfWidth.of(text).strip().toLowerCase(Locale.ROOT);
        boolean foreign = FOREIGN.stream().anyMatch(half::startsWith);
        return Parsed.problem(foreign ? "value.money.foreign" : "value.money.not", problem.args().toArray());
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}
