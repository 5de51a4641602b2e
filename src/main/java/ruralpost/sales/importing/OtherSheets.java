package ruralpost.sales.importing;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.OtherTopic;
import ruralpost.sheet.layout.Above;
import ruralpost.text.Message;

/**
 * Names of tables that look like sales and are none: purchases, stock, plans, quotations, returns, losses. A name that ends with such a word says so by itself; where one
 * only holds it, every other word of the names and titles may say that the figures are sales after all.
 */
final class OtherSheets implements OtherTopic {

    private static final int LONGEST = 60;
    /** What is longer is a sentence and names no table. */
    private static final int LONGEST_NAME = 40;
    private static final Pattern SALES = Pattern.compile("[销卖]|售(?!后)|成交|交易|订单|营业|带货|直播|上行|出村|sale", Pattern.CASE_INSENSITIVE);
    /** 3月(退) */
    private static final Pattern RETURNED = Pattern.compile("[(（【](退|退货|退款|退单|退回)[)）】]");
    private static final Pattern BRACKET = Pattern.compile("[(（\\[【][^()（）\\[\\]【】]*[)）\\]】]");
    /** The word stands at the end, with no more behind it than 情况统计表; 收购站 and 库存中心 are places. */
    private static final String END = "(?:商品|产品|农产品|货物|物资|原料|情况|数据|明细|分类|流水|统计|登记|汇总|清单|台[账帐]|记录|月|日|周|旬|季|年|报|度|报告|一览|通知|模板|模版|样表|示例|[表单账帐簿册])*\\d*$";
    private static final Pattern OTHER = Pattern.compile("(进货|购进|购入|收购|入库|采购(?=[入台明清表单]|$)|库存|盘点|盘存|报损|损耗|报价|询价|价目|费用|开支|报销|支出|工资|薪资|领用|调拨|产量)" + END);
    /** 销售计划表, but not 计划完成情况; 退货明细, but not 销售及退货. */
    private static final Pattern EVEN_OF_SALES = Pattern.compile("(计划|目标|预测|预算|(?<![及和与、/])退货|(?<![及和与、/])退款)" + END);
    /** A paper of its own, wherever its name stands. */
    private static final Pattern PAPER = Pattern.compile("(退货|退换货|入库|报价|领料|领用|调拨)(?:通知|申请)?单");
    /** 消费帮扶采购: what offices and enterprises buy is sold to them. */
    private static final Pattern SOLD_TO = Pattern.compile("帮扶|扶贫|脱贫|助农|消费|预算单位|团购|工会|机关|学校|食堂|医院|832");

    /** Goods that came in on a day, where no column says on which they were sold. */
    private static final Pattern CAME_IN = Pattern.compile("(?:入库|进货|购进|收购|到货|收货)(?:日期|时间|日)");
    /** 收购单位：湘西茶叶公司 says who bought; where that is the post, it bought. */
    private static final Pattern BUYER = Pattern.compile("(?:收购|预订|预定|预购)(?:单位|方|商|企业|客户|人)(?:名称)?[:：](?! ?[^,，;；。 ]*(?:邮政|邮局|邮储|支局|邮政所))");

    /** 供货：民乐镇大河村合作社 above what another buys: a sale of theirs. */
    private static final Pattern SUPPLIED = Pattern.compile("(?:供货|供应|送货|配送|供)(?:单位|方|商|企业|人)?(?:名称)?[:：] ?\\p{IsHan}{2,}");

    /** Farmers hand in what the buyer owes them for. */
    private static final Pattern HANDED_IN = Pattern.compile("交售(?:日期|时间|日)");
    /** Goods that went to a branch of one's own. */
    private static final Pattern MOVED = Pattern.compile("(?:领用|调入|调往|调出|调拨)(?:单位|网点|支局|部门|站点|门店|机构|点|人)");
    private static final Pattern SOLD = Pattern.compile("销|售|卖");
    /** Of a list of parcels; a weight is no quantity of goods then. */
    private static final Pattern PARCELS = Pattern.compile("邮件号|运单号|寄件人|寄件日期|寄件时间|邮费|资费|寄达地");
    private static final int SURELY_PARCELS = 2;
    /** What an office spends money on, in the place of a product. */
    private static final Pattern SPENT = Pattern.compile(".{0,8}(?:费|费用|支出|开支|花销|报销|工资|薪酬|薪资|奖金|津贴|房租|租金|押金|税金|税款|社保|公积金|保险|利息|罚款|贷款)(?:支出|报销|款)?");
    private static final double MOSTLY = 0.6;

    /**
     * Words that a name may hold anywhere.
     *
     * @param unless beside which the figures are sales after all: 收购销售台账
     */
    private record Topic(Pattern words, Pattern unless) {

        static Topic of(String words, String unless) {
            return new Topic(Pattern.compile(words), Pattern.compile(unless));
        }

        /** @param others what else is written on the sheet */
        String saidBy(String names, String others) {
            Matcher m = words.matcher(names);
            return m.find() && !unless.matcher(names).find() && !unless.matcher(others).find() ? m.group() : null;
        }
    }

    private static final List<Topic> HELD = List.of(
        Topic.of("收购|进货|入库|盘点|库存|存货|报价|询价|发放|捐赠|捐款|赠送|领用|报损|退货|退款|调拨|预订|预定|预购", "(?<![供经])销|售(?!后)|卖|出货|发货|送货|供货|营业|不含|扣除"),
        Topic.of("(?:[产供]?销售?|采购|供货|生产|年度|全年|月度|季度)计划|预测", "完成|实际|进度|实绩|执行"));

    @Override
    public String saidBy(List<String> lines, String tab, String titles) {
        List<String> above = lines.stream().map(t -> BUYER.matcher(t).replaceAll("")).toList();
        // a tab called 入库 under 2023年销售台账 with 销售金额 was left from the sheet that was copied
        boolean sold = SOLD.matcher(titles).find() && above.stream().anyMatch(t -> t.length() <= LONGEST_NAME && SALES.matcher(t).find());
        String certain = (sold ? above.stream() : Stream.concat(above.stream(), Stream.of(tab))).map(OtherSheets::certainIn).filter(Objects::nonNull).findFirst().orElse(null);
        if (certain != null && !(certain.equals("采购") && above.stream().anyMatch(t -> SUPPLIED.matcher(t).find()))) {
            return certain;
        }
        String names = Stream.concat(above.stream().filter(t -> t.length() <= LONGEST_NAME && !Above.isLine(t)), Stream.of(tab)).collect(Collectors.joining(" "));
        // 销售额 among the titles says what the figures are, whatever stands above
        return heldBy(names, String.join(" ", above) + " " + titles);
    }

    @Override
    public String saidByTitles(List<String> titles, boolean undated, boolean paid) {
        String moved = titles.stream().anyMatch(t -> SOLD.matcher(t).find()) ? null : titles.stream().filter(t -> MOVED.matcher(t).matches()).findFirst().orElse(null);
        if (moved != null) {
            return moved;
        }
        if (undated && titles.stream().noneMatch(t -> SOLD.matcher(t).find())) {
            return titles.stream().filter(t -> CAME_IN.matcher(t).matches()).findFirst().orElse(null);
        }
        if (titles.stream().noneMatch(t -> t.contains("销"))) {
            String handed = titles.stream().filter(t -> HANDED_IN.matcher(t).matches()).findFirst().orElse(null);
            if (handed != null) {
                return handed;
            }
        }
        List<String> parcels = paid ? List.of() : titles.stream().filter(t -> PARCELS.matcher(t).find()).toList();
        return parcels.size() >= SURELY_PARCELS ? parcels.getFirst() : null;
    }

    @Override
    public String saidByNames(List<String> names) {
        List<String> spent = names.stream().filter(n -> SPENT.matcher(n).matches()).toList();
        return !spent.isEmpty() && spent.size() >= names.size() * MOSTLY ? spent.getFirst() : null;
    }

    @Override
    public Answer answer(String word) {
        return word.startsWith("退") ? new Answer(SalesShape.REFUND, "yes", Message.of("sales.import.all.returns")) : null;
    }

    /** In a list of returns the money that was paid back is the amount. */
    @Override
    public ColumnMapping answered(ColumnMapping mapping) {
        return mapping.fills(SalesShape.AMOUNT) ? mapping : mapping.columnOf(SalesShape.REFUNDED).map(c -> mapping.map(c.column(), SalesShape.AMOUNT)).orElse(mapping);
    }

    @Override
    public String saidWithin(String line) {
        return heldBy(line, "");
    }

    private static String heldBy(String names, String others) {
        return HELD.stream().map(t -> t.saidBy(names, others)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The word by which a name is that of something else for certain; null when it has none, or is no name. */
    static String certainIn(String line) {
        if (line.length() > LONGEST || line.indexOf('：') >= 0 || line.indexOf(':') >= 0 || line.contains("不含") || line.startsWith("注")) {
            return null;
        }
        Matcher returned = RETURNED.matcher(line);
        if (returned.find()) {
            return returned.group(1);
        }
        String name = BRACKET.matcher(line).replaceAll("").strip().replace(" ", "");
        for (Pattern sure : List.of(PAPER, EVEN_OF_SALES)) {
            Matcher word = sure.matcher(name);
            if (word.find()) {
                return word.group(1);
            }
        }
        Matcher other = OTHER.matcher(name);
        return !SALES.matcher(name).find() && other.find() && !(other.group(1).equals("采购") && SOLD_TO.matcher(name).find()) ? other.group(1) : null;
    }
}
