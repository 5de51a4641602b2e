package ruralpost.sheet.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.PlaceAbove;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.NoteLine;

/**
 * The lines above a table, and the name of its sheet, of which words are left when everything that tables are called by, that fills a field, that is pointed out elsewhere, or
 * that the rows say themselves is taken away: 李大姐小卖部 in 2024年4月销售明细表（李大姐小卖部）. Whether such a word is the seller, a buyer or nothing at all only a reader can tell, so the
 * line is told.
 */
final class UnreadAbove {

    /** So many rows are asked whether they say the words themselves. */
    private static final int ROWS = 300;
    private static final int LONGEST = 100;
    private static final int MOST_LINES = 4;

    /** Lines about the sheet itself, and who made it. */
    private static final Pattern ABOUT_SHEET = Pattern.compile(
        "(?:制表|填表|填报|编制|审核|复核|审批|负责|联系|经办|制单|录入|统计|报送|核对|打印|导出|下载|更新|会计|出纳|记账|主管)(?:负责)?(?:人|员|者)?(?:姓名|签字|签名|盖章)? ?[:：].*"
            + "|(?:联系|办公)?(?:电话|手机|邮箱|传真|邮编) ?[:：].*|(?:制定机关|批准文号|表号|有效期至?|编号|单据?编?号|[单票]号|开户行|[账帐税]号|地址|(?:收货|送货|发货)地址|微信号?|no\\.?) ?[:：].*"
            + "|第? ?\\d+ ?页.*|附[件表录] ?[0-9一二三四五六七八九十]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile("(?:(?:制表|填表|填报|编制|审核|复核|负责|联系|经办|制单|录入|统计|会计|出纳|记账)(?:人|员)?|单位负责人|统计负责人|电话) ?[:：] ?[^\\s:：]{0,12}(?=\\s|$)");
    private static final Pattern TIMES = Pattern.compile(
        "\\d{2,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|(?:统计|活动|销售|结算|对账|填报|开始|结束|截止|交易|起止|报告)?(?:时间|日期|时段|周期|期)(?=[ :\\d])|[0-9〇零○一二三四五六七八九十两]+ ?(?:个?月份?|年度?|[日号周旬天届期次批]|季度?)|第? ?[0-9一二三四1-4]+ ?(?:个)?季度?|[上下]半年|[一二三四]季度?|[上中下]旬|[上下]半月|年度|月度|季度|全年|全月|本年|本月|本期|本周|当月|当年|当日|今年|去年|同期|累计|截[至止]到?|[至到]今|期间|年初|月末|年末|春节|元旦|国庆|中秋|端午|五一|十一|双十[一二]");
    /** What tables of sales, counts and goods are called by, the longer words first. */
    private static final Pattern WORDS = Pattern.compile("农特产品|农副产品|农副土特产|农产品|农副|土特产品?|特产|农特|产品|商品|货物|物资|货品|品种|品类|销售额|销售量|销售收入|销售|交易|成交|订货|下单|订单|销量|营业额|收入|金额|数量|价格|单价|业绩|业务|经营|"
        + "统计|汇总|明细|台[账帐]|登记|情况|报告|报表|月报|季报|年报|日报|周报|快报|战报|通报|清单|记录|流水|日记账|账[本单页目]|一览|目录|数据|信息|资料|表格|样表|底稿|正式|最新|修改|定稿|终稿|副本|模板|表|册|簿|单|"
        + "线上线下|线上|线下|电商|电子商务|网络|网上|平台|渠道|零售|批发|直播带货|直播|带货|团购|代销|代售|寄售|自营|消费帮扶|帮扶|扶贫|助农|惠农|乡村振兴|邮政|中国|集团|有限|责任|股份|分公司|公司|县域|全县|全市|全省|全区|各乡镇|各乡|各镇|各村|各县|各支局|各网点|各站点|乡镇|网点|站点|城乡|农村|"
        + "活动|分[日月类类别产品]+|按[日月周年类别产品渠道]+|每日|每月|逐日|进度|完成|任务|目标|计划|对比|比较|同比|环比|部分|其中|合计|总计|小计|总|分|附[件表]|填报|填表|报送|上报|编制|单位|部门|机构|名称|盖章|公章|签[字章]|人民币|大写|小写|计量|金额|含税|不含税|如下|以下|关于|"
        + "送货|收货|发货|供货|结算|对账|过磅|出库|进销存|交货|提货|配送|导出|百千万亿元角分斤吨件箱盒袋个|[百千万亿]{0,2}元|公斤|千克|市斤|[万千]?斤|[万千]?吨|的|和|与|及|等|各|于|由|在|对|为|之|年|月|日");
    private static final Pattern LEFT = Pattern.compile("\\p{IsHan}{2,}|[A-Za-z][A-Za-z0-9]{2,}");
    /** Names of what is held once, not of days of the calendar, which say when. */
    private static final Pattern FESTIVAL = Pattern.compile("(?!\\p{IsHan}{0,3}(?:春节|元宵节|清明节|劳动节|端午节|中秋节|国庆节|重阳节|妇女节|儿童节))\\p{IsHan}{1,4}节(?![约能省日])|展销会?|博览会|推介会|订货会|(?<!\\d)(?:919|9·19|618)(?!\\d)|\\d{3}平台|双(?:11|12|十一|十二)");
    /** Makes two letters of any such name. */
    private static final String HELD = "节庆";
    private static final String CAMPAIGNS = "活动";
    private static final Pattern NAMELESS = Pattern.compile("[A-Za-z][A-Za-z0-9]*|工作表 ?\\d*");
    private static final Pattern LATIN_WORDS = Pattern.compile("(?i)(?:sheet|table|total|report|sales?|list|of|the|and|by|in|for|at|to|monthly|daily|weekly|yearly|unit|units|yuan|rmb|cny|kg|xlsx?|csv|et|name|date|period|month|year|produce|products?|orders?|records?|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])");

    private final ColumnMapping mapping;
    /** Each line with what is left of it. */
    private final Map<String, String> open = new LinkedHashMap<>();
    /** Whether rows may say at what they were sold, and none does. */
    private final boolean asksCampaign;
    private int seen;

    /** @param home names of the county of the ledger and what it lies in */
    UnreadAbove(ColumnMapping mapping, List<String> home) {
        this.mapping = mapping;
        asksCampaign = mapping.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.NAME && f.titles().contains(CAMPAIGNS) && !mapping.fills(f.key()));
        PlaceAbove.Said place = PlaceAbove.of(mapping);
        List<String> lines = new ArrayList<>(mapping.layout().above().texts());
        // tabs and files go by any name: sales_v2
        lines.add(NAMELESS.matcher(mapping.sheet().name()).replaceAll(" "));
        for (String line : lines) {
            String flat = Normalizer.normalize(line, Normalizer.Form.NFKC).strip();
            // notes are told as such
            if (!flat.isEmpty() && !ABOUT_SHEET.matcher(flat).matches() && !NoteLine.explains(flat)) {
                String rest = rest(flat, place, home);
                if (LEFT.matcher(rest).find() && open.keySet().stream().noneMatch(o -> o.contains(flat))) {
                    open.put(line.strip(), rest);
                }
            }
        }
    }

    private String rest(String line, PlaceAbove.Said place, List<String> home) {
        String rest = SIGNED.matcher(line).replaceAll(" ");
        for (String value : mapping.constants().values()) {
            String filled = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
            // 客户：县人民医院食堂 said who, and no more
            rest = filled.length() > 1 ? rest.replaceAll("(?:[^\\s:()]{1,8} ?: ?)?" + Pattern.quote(filled), " ") : rest;
        }
        rest = place == null ? rest : rest.replace(place.place(), " ");
        for (List<String> path : mapping.layout().titles()) {
            for (String title : path) {
                rest = title.strip().length() > 1 ? rest.replace(Normalizer.normalize(title, Normalizer.Form.NFKC).strip(), " ") : rest;
            }
        }
        for (String own : home) {
            rest = rest.replace(own, " ");
        }
        Matcher festival = FESTIVAL.matcher(rest);
        return plain(rest) + (asksCampaign && festival.find() ? " " + HELD + festival.group() : "");
    }

    private static String plain(String text) {
        String rest = TIMES.matcher(text).replaceAll(" ");
        return LATIN_WORDS.matcher(WORDS.matcher(rest).replaceAll(" ")).replaceAll(" ");
    }

    /** A record: what it says itself is not lost. */
    void row(SheetRow row) {
        if (open.isEmpty() || seen++ >= ROWS) {
            return;
        }
        for (Cell cell : row.cells()) {
            String said = cell.kind() == CellKind.TEXT ? Normalizer.normalize(cell.raw(), Normalizer.Form.NFKC).strip() : "";
            if (said.length() > 1) {
                open.replaceAll((line, rest) -> rest.contains(said) ? plain(rest.replace(said, " ")) : rest);
            }
        }
    }

    /** The lines of which something is left, as they are written, shortened where they are long. */
    List<String> lines() {
        return open.entrySet().stream().filter(e -> LEFT.matcher(e.getValue()).find()).map(Map.Entry::getKey).limit(MOST_LINES)
            .map(l -> l.length() > LONGEST ? l.substring(0, LONGEST) + "…" : l).toList();
    }
}
