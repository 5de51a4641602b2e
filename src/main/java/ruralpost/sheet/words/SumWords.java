package ruralpost.sheet.words;

import java.util.List;
import java.util.regex.Pattern;

/** Words by which rows say that they are no records: sums of others, and what is only laid beside them. */
public final class SumWords {

    private static final List<String> TOTALS = List.of("合计", "总计", "小计", "共计", "总合计", "合 计", "累计", "本页小计", "平均", "平均值", "承前页", "承上页", "接上页", "过次页", "转次页", "转下页", "接下页", "上页结转", "结转下页", "汇总", "总数", "总额", "总量", "total", "totals", "subtotal",
        "grandtotal", "sum", "average");
    private static final List<String> ALONE = List.of("总", "合", "计", "∑", "σ", "Σ");
    private static final List<List<String>> PARTS = List.of(List.of("线上", "线下"), List.of("网上", "网下"), List.of("省内", "省外"), List.of("县内", "县外"),
        List.of("本地", "外地"), List.of("批发", "零售"), List.of("内销", "外销"), List.of("自营", "代销"), List.of("期初", "期末"), List.of("账面", "实"), List.of("应收", "实收"));
    private static final int LONGEST = 24;
    /** 合计人民币（大写）：壹拾贰万叁仟肆佰伍拾陆元柒角捌分, with the figure behind it. */
    private static final int LONGEST_IN_WORDS = 60;
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【][^()（）\\[\\]【】]*[)）\\]】]");
    private static final Pattern MARKS = Pattern.compile("[()（）:：]");
    private static final Pattern LETTERS = Pattern.compile("[a-z]");
    /** 合计（大写）：叁仟陆佰元整 and 合计（元） without their brackets; 共 5 人. */
    private static final Pattern IN_WORDS = Pattern.compile("(?:合计|总计|小计|共计|总)?(?:金额|人民币|货款)*(?:合计|总计)?(?:人民币)?大写.*|(?:金额|货款)?(?:合计|总计|共计|小计)(?:金额|人民币)*[零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾百佰千仟万亿]+[元圆][整正零壹贰叁肆伍陆柒捌玖一二三四五六七八九角分]*.*|(合计|总计|小计|共计)(金额|数量|销售额|[数额]|[万亿]?元|公?斤|件|箱)|(?:一共|总共|合计|共)\\d+[人户单笔家位份项种条](?:接龙|参与|下单)?");
    private static final String WHAT = "(?:数|值|额|量|金额|销售额|销售量|销量|总额)?";
    private static final Pattern BESIDE = Pattern.compile(
        "(?:较|比|与)?(?:去年|上年|上月|上期|上季度?|上周|昨日|前期)(?:同期|同月|同日|同季)?" + WHAT + "(?:相比|比较|增长|增减|增幅|增速|累计|合计|完成)?" + WHAT + "[%±率]*"
            + "|(?:较|比|与)?同期" + WHAT + "(?:相比|比较|增长|增减|增幅|增速)?[%±率]*"
            + "|(?:同比|环比|累计同比)(?:增长|增减|增幅|增速|下降|变化)?[额量率]?[%±]*|(?:增长|增幅|增速|增减)[额量率]?[%±]*"
            + "|(?:全年|年度|本年|当年|月度|本月|本季度?|全县|[年月])?(?:计划|任务|目标|预算)" + WHAT
            + "|(?:占|完成|达到?)(?:全年|年度|本年|月度|本月)?(?:计划|任务|目标|预算|总数|总额|总量)?(?:比|比重|比例|进度|率)?[%率]*|(?:年度|月度)?(?:完成率|完成进度|占比|比重)%?"
            + "|(?:日均|月均|人均|户均|日平均|月平均|最高|最低|最大|最小|中位)(?:数|值|额|量|销售额|销售量|销量)?");

    private static final Pattern BROAD = Pattern.compile("线上|线下|网上|网销|网络销售|电商|电商渠道|直播|(?:农|土|农副|土特|特色)产品?|水果|鲜果|果品|蔬菜|果蔬|粮油|粮食|杂粮|肉类|干货|山货|土特产|特产|生鲜|禽蛋|腊味|.{1,4}(?:类|制品|产品|品类|系列)"
        + "|全\\p{IsHan}{1,4}|总[体部]|县城|城区|.{2,6}(?:[镇乡区]|街道|支局|片)");

    /** One of these is in every word for a total. */
    private static final boolean[] TOTAL_LETTERS = letters("计計均页頁总總合共写寫∑ΣoOuUvVｏＯｕＵ");
    /** One of these is in every word for what is laid beside, in simple or traditional script. */
    private static final boolean[] BESIDE_LETTERS = letters("年月期日周週季比增划劃务務标標算占佔成达達率度均最中");

    private SumWords() {
    }

    /** Whether a text names a sum: 合计, 上旬小计, 全县合计（元）, Total. */
    public static boolean isTotal(String text) {
        return mayBeTotal(text) && saysTotal(text);
    }

    /** Few words have any of the letters of words for sums. */
    public static boolean mayBeTotal(String text) {
        if (text.length() > LONGEST) {
            return text.length() <= LONGEST_IN_WORDS && text.contains("大写");
        }
        return hasOne(text, TOTAL_LETTERS);
    }

    /** A table, as every character of every name of a sheet is looked up in it. */
    private static boolean[] letters(String all) {
        boolean[] letters = new boolean[Character.MAX_VALUE + 1];
        all.chars().forEach(c -> letters[c] = true);
        return letters;
    }

    private static boolean hasOne(String text, boolean[] letters) {
        for (int i = 0; i < text.length(); i++) {
            if (letters[text.charAt(i)]) {
                return true;
            }
        }
        return false;
    }

    /** The same of a word that {@linkplain #mayBeTotal may be one}. */
    public static boolean saysTotal(String text) {
        String word = HeaderTitle.normal(text);
        String plain = MARKS.matcher(word).replaceAll("");
        String bare = BRACKETS.matcher(word).replaceAll("");
        // 合计 Total
        String han = bare.chars().anyMatch(c -> c > 0x7F) ? LETTERS.matcher(bare).replaceAll("") : bare;
        return IN_WORDS.matcher(plain).matches() || isSum(plain) || isSum(bare) || isSum(han);
    }

    private static boolean isSum(String word) {
        return ALONE.contains(word) || TOTALS.stream().anyMatch(t -> word.equals(t) || t.charAt(0) > 0x7F && word.endsWith(t));
    }

    /** Whether two words are the two halves of one thing: 线上 and 线下. */
    public static boolean areParts(String one, String other) {
        return PARTS.stream().anyMatch(pair -> pair.contains(one) && pair.contains(other));
    }

    /** The same of words within two titles: 线上销售额 and 线下销售额. */
    public static boolean sayParts(String one, String other) {
        return PARTS.stream().anyMatch(pair -> one.contains(pair.getFirst()) && other.contains(pair.getLast()) || one.contains(pair.getLast()) && other.contains(pair.getFirst()));
    }

    /** Few names have any of the letters of words for comparisons, plans and means. */
    public static boolean mayBeBeside(String text) {
        return hasOne(text, BESIDE_LETTERS);
    }

    /** Whether a text names what is compared with the rows above, planned for them or drawn from them: 去年同期, 完成率, 日均. */
    public static boolean isBeside(String text) {
        return text.length() <= LONGEST && BESIDE.matcher(BRACKETS.matcher(HeaderTitle.normal(text)).replaceAll("")).matches();
    }

    /** Whether a name is that of a kind, a whole or an area, so that others beside it may be its parts: 线上, 水果, 肉制品, 全县, 双龙镇, 花垣支局. */
    public static boolean isBroad(String name) {
        return BROAD.matcher(name).matches();
    }
}
