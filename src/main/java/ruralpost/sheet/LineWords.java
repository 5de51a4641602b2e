package ruralpost.sheet;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which a line about a table names a channel, a shop, a festival or a person, or speaks against what its rows say. {@link UnreadLines} asks about each line once. */
final class LineWords {

    /** Kinds of places and partners, which name none of them. */
    private static final Set<String> KINDS = Set.of("代办点", "网店", "小店", "便民店", "便民站", "服务站", "门店", "分店", "支局", "网点", "站点", "驿站", "村邮站", "超市", "农户", "学校", "食堂", "各学校", "专柜", "公司", "直营店", "商店", "营业厅", "营业网点", "合作社", "企业客户", "单位客户", "个人客户", "团购客户", "零售客户", "散客");
    private static final Pattern SELLER = Pattern.compile(".*(?:店|小卖部|铺|超市|商行|经营部|门市部?|合作社|公司|厂|作坊|馆|站|社|支局|所|基地|农场|果园|村|镇|乡|街道|摊|专柜|专区|农家乐|农户|代办点|代销点|网点)");
    private static final Pattern CHANNEL = Pattern.compile(CalledLike.CHANNELS + "|平台|商城|小店$|网$|电商(?!公司|中心|服务)|团购");
    private static final Pattern EVENT = Pattern.compile(".*(?:节|[展博洽]览?会|展|集市|专场|大集|赶集|促销|秒杀|比赛|周|行动|开门红)");
    /** 线上销售明细, 网销情况表: a way of selling, where not both of two are named. */
    private static final Pattern WAY = Pattern.compile("(?<!线下[、和及与]?)线上(?![、和及与]?线下)|(?<!线上)(?<!线上[、和及与])线下(?![、和及与]?线上)|网销(?![额量])|网络销售(?![额量])|网上销售(?![额量])|直播间|直播(?!间|带货员|员|团队|电商|产品|数据|人)|直播带货|电商销售(?![额量])|惠农网|盒马(?:鲜生)?|供销[eE]家|融[eE]购|善融(?:商务)?|学习强国|一亩田|叮咚(?:买菜)?|朴朴(?:超市)?|美菜网?|兴盛优选|多多买菜|淘菜菜|小红书|邮政电商(?!部|中心)|食堂(?=配送|结算|供货|送货)|零售(?![额价商点户])(?![、和及与]?批发)|批发(?![额价商部市])(?![、和及与]?零售)");
    /** 万元 where no column is in it; 12万元 is an amount. */
    private static final Pattern SCALED = Pattern.compile("(?<![\\d.〇一二三四五六七八九十几数近约超多])[百佰千仟万亿]{1,2}元");
    private static final Pattern UNTIL = Pattern.compile("截[至止]|累计");
    private static final Pattern QUOTES = Pattern.compile("[”\"』」]");
    /** 年货节 in 邮政年货节, of which the words before it are no part. */
    private static final Pattern FESTIVAL = Pattern.compile("(?:(?:919|9·19|618|双(?:11|12|十一|十二))[”\"』」]?(?:电商|购物|助农)?)?(?:年货|农品|丰收|购物|美食|桃花|赶秋)节");
    /** Names that consist of words which tables are called by, too; days of the calendar only say when. */
    private static final Pattern HELD = Pattern.compile("(?:919|9·19|618|双(?:11|12|十一|十二))(?:电商|购物|助农)?节?|(?:832|\\d{3})平台|(?!\\p{IsHan}{0,2}(?:春|元宵|清明|劳动|端午|中秋|国庆|重阳|妇女|儿童)节)\\p{IsHan}{1,3}节(?![约能省日])");
    /** 花垣特产直营店: the name of a shop, though each of its words alone names none. */
    private static final Pattern SHOP = Pattern.compile("(?:(?<!\\p{IsHan})|(?<=[年月日份度期]))(?![年月日份度期各全某本分])\\p{IsHan}{2,10}?(?:(?:直营|专卖|专营|旗舰|体验|特产|产品|门|商)店(?!员|主|面)铺?|店铺|直播间|支局|邮政所|分公司(?=采购|收购|订购|认购|购)|(?<![分县市州]|邮政|集团)公司|(?:特产|产品|展销|展示)(?:馆|中心)|(?<![本场博])馆(?![员藏])|服务[社部]|供销社|经[销营]部|门市部|扶贫办|乡村振兴局)");
    /** 认养单位：湘西州邮政分公司: who took part, though the name consists of usual words, and 销售给邮政; 填报单位 and units of measure are about the sheet. */
    private static final Pattern TRADER = Pattern.compile("(?:^|[\\s,，;；])(?:(?!填|报|编|制|统计|上报|计量|金额|数量|货币|主管|审)\\p{IsHan}{1,4}(?:单位|客户|企业|公司|商|方|站)(?:名称)?)[:：] ?\\p{IsHan}{4,}|^(?:销售给|卖给|供给|供应给|售予|销往|供往)\\p{IsHan}{2,}");
    /** 退货：腊肉10斤480元, 以下为9月补报, 未成交, 单位：公斤 among the rows or below them: against what they say of themselves. */
    private static final Pattern AGAINST = Pattern.compile("退(?!役|休|耕|伍|捕|林|居)|作废|取消|冲[红账正减销]|未[付收成结发]|[没欠]|赊|补[记录报收付]|损耗|报损|赠|更正|重复|不[算计含]|以下|上[月年]|下月|另[有外：:]|(?<![年\\d])(?:1[0-2]|[1-9])月(?! ?\\d)|^(?:\\d{4}年)?(?:[去上]年|上月|上期|前期)?(?:同期|同月)|^(?:全年|年度|本年|本月|\\d{1,2}月)?(?:计划|任务|目标|预算)[数值额量]?$|单位 ?[为是]|按(?:公斤|千克|[斤件箱袋盒吨])计");
    /** 12月未发货订单, 2024年同期: what the name of a table, or what stands alone above it, says of the state or the time of all its rows. */
    private static final Pattern NOT_YET = Pattern.compile("^(?:20\\d\\d ?年?|[上去]年)?同期.{0,4}$|[未待](?=发货|付款|收货|收款|结算|结账|核销|审核|确认|完成|成交|出库|出货|配送|签收|提货|到货)");
    /** （全单9折）, 按金额的95%结算, 10斤装: clauses of a line by which its figures are less, or are others, than they say. */
    private static final Pattern CLAUSE = Pattern.compile("[^\\s(（，,。；;：:]{0,6}\\d(?:\\.\\d)? ?折(?!耳|叠)|[^\\s(（，,。；;：:]{0,8}\\d+(?:\\.\\d+)? ?[%％] ?(?:结算|结|扣|返|付|支付|计)[^\\s)），,。；;]{0,6}|\\d+(?:\\.\\d+)? ?(?:斤|公斤|千克|[kK][gG]|克)装");
    private static final Pattern UNIT_LINE = Pattern.compile("[(（]?(?:金额|数量|计量)?单位 ?[:：为].*");
    /** 规格：5斤/箱, 每箱10斤, 价格：58元/箱 above a table, and what is sold before there is any. */
    private static final Pattern PACK = Pattern.compile("预售|(?:规格|价格|单价|售价) ?[:：].*\\d|[每一][箱件袋盒桶] ?\\d|\\d ?(?:斤|公斤|千克|[kK]?[gG]|克) ?/ ?[箱件袋盒桶瓶]");
    /** 店长：龙秀英 above a table: whose sales they are, or who made them; 制表人 and who signs below it are about the sheet. */
    private static final Pattern PERSON = Pattern.compile("(?:店长|站长|户主|户名|农户|摊主|掌柜|老板|经手人?|业务员|销售员|营业员|售货员|客户经理|代办员|揽投员|投递员|主播|带货人)(?:姓名)?[:：] ?\\p{IsHan}{2,4}(?!\\p{IsHan})");

    private LineWords() {
    }

    /** Words for kinds of places and partners, which name none of them: 支局. */
    static Set<String> kinds() {
        return KINDS;
    }

    /** The festival or the numbered platform that a line names, though each of its words is one that tables are called by: 919电商节; null for none. */
    static String event(String line) {
        String festival = found(FESTIVAL, line);
        return festival != null ? QUOTES.matcher(festival).replaceAll("") : found(HELD, line);
    }

    /** The shop that a line names so: 花垣特产直营店, 花垣店; null for none. @param home how the county is called */
    static String shop(String line, Collection<String> home) {
        String shop = found(SHOP, line);
        return shop != null && !KINDS.contains(shop) ? shop : home.stream().map(h -> found(Pattern.compile(Pattern.quote(h) + "(?:分?店|馆|超市|仓|站)(?![员长主面点])"), line)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The way of selling that a line names: 线上, 惠农网; null for none, or for both of two. */
    static String way(String line) {
        return found(WAY, line);
    }

    private static String found(Pattern pattern, String line) {
        Matcher m = pattern.matcher(line);
        return m.find() ? m.group() : null;
    }

    /** Whether a line says who took part or whose sales they are: 认养单位：湘西州邮政分公司. */
    static boolean namesTrader(String line) {
        return TRADER.matcher(line).find();
    }

    /** Whether a line says which person sold: 店长：龙秀英. */
    static boolean namesPerson(String line) {
        return PERSON.matcher(line).find();
    }

    /** Whether a line says what a piece holds or costs, or that nothing was delivered yet: 每箱10斤, 预售. */
    static boolean saysPack(String line) {
        return PACK.matcher(line).find();
    }

    /** Whether a line among the rows or below them speaks against what they say: 退货：腊肉10斤. */
    static boolean isAgainst(String line) {
        return AGAINST.matcher(line).find();
    }

    /** Whether a line above a table says that its rows are no sales of its time yet, or any more: 12月未发货订单, 2024年同期. */
    static boolean saysNotYet(String line) {
        return NOT_YET.matcher(line).find();
    }

    /** The clause of a line by which its figures are less, or are others, than they say: 全单9折; null for none. */
    static String clause(String line) {
        return found(CLAUSE, line);
    }

    /** Whether a line does nothing but declare a unit: 单位：公斤. */
    static boolean isUnit(String line) {
        return UNIT_LINE.matcher(line).matches();
    }

    /** Whether a line speaks of 万元, but of no amount in it. */
    static boolean saysScaledMoney(String line) {
        return SCALED.matcher(line).find();
    }

    /** Whether a line says up to when figures were added up. */
    static boolean saysUntil(String line) {
        return UNTIL.matcher(line).find();
    }

    /** Whether a word is called like a channel. */
    static boolean isChannel(String word) {
        return CHANNEL.matcher(word).find() || WAY.matcher(word).matches();
    }

    /** Whether a word is called like a festival, a fair or another event. */
    static boolean isEvent(String word) {
        return EVENT.matcher(word).matches();
    }

    /** Whether a word is called like one that sells. */
    static boolean isSeller(String word) {
        return SELLER.matcher(word).matches();
    }
}
