package ruralpost.sales.importing;

import static ruralpost.sales.importing.SalesShape.PRODUCT;
import static ruralpost.sales.importing.SalesShape.REMARK;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ruralpost.sales.Sale;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.sheet.words.KnownWords;
import ruralpost.text.Message;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** What words of a row say against its being a sale at its full amount. One instance is for one thread. */
final class TakenBack {

    /** Words that leave nothing of a sale where a cell holds nothing else; longer texts may be about anything. */
    private static final Set<String> UNDONE = Set.of("退", "退货", "退款", "退单", "退回", "退订", "已退", "已退回", "已拒收", "已退货", "已退款", "已退单", "退货退款", "全额退款", "取消", "已取消", "订单取消",
        "作废", "已作废", "作废单", "未成交", "撤销", "已撤销", "撤单", "冲红", "红冲", "红字", "冲正", "冲销", "冲账", "拒收", "无效", "无效单", "草稿", "已驳回", "驳回", "未审核", "未通过", "内部领用", "领用", "自用", "报损", "报损出库", "报废", "损耗", "损耗出库", "盘亏", "盘亏出库", "调拨", "调拨出库", "调出", "捐赠", "捐出", "丢弃", "自留", "自吃", "自家吃", "送人", "送亲戚", "借用", "借出", "寄件", "代收", "代缴", "待审核", "未出库", "退货单", "退款单", "退货退款单", "红字单", "红字退货单", "红字发票", "红字销售单", "冲红单", "冲销单");
    private static final List<String> NAMES = List.of(SalesShape.BUYER, SalesShape.SELLER);
    private static final Set<String> GIFT = Set.of("赠", "赠品", "赠送", "搭赠", "样品", "试吃", "试用", "品鉴", "免费", "免费赠送");
    private static final Set<String> YES = Set.of("√", "✓", "✔", "是", "对", "有", "1", "y", "Y", "yes");
    /** Longer remarks that may say that the amount is not what it seems. */
    private static final Pattern HINT = Pattern.compile("退[货款单回订给了]|退\\d|[已全]退|作废|重复|冲[红账正销减]|红冲|取消|未[付成]|[未没]收款|欠款|赊|余款|尾款|已[收付]\\d|[运邮包][费装].{0,3}\\d|多[记算报]|少[记算报]|误[记报]|应为|赠|样品|试吃|免费|[\\d一二三四五六七八九]折|优惠|抹零"
        + "|[不没未](?:收钱|要钱|付钱|给钱|算|计|要了|来拿|拿走|取走|来取|成交)|[白免]送|送的|送给|扣[款除]?\\d|扣款|[实应][收付发]\\d|少[收付给发拿]?了?\\d|多[收付给发拿]了?\\d|解除|终止|未履行|未开始|没卖|[毁违]约|未提货|待结算|重开|差\\d|抵工资|借给|冲\\d|预订|少称|内部|食用|展示|抵扣|抵房|未到账?|补\\d|补[记录]|[改换][为成签]|其中\\d|\\d+月份?款|并入|只发|约数|预定|含[快运邮]|换货|录错|有误|待[核查确]|估[算计]|大[约概]|价格未定|[算转记][到入给]?(?:下|上|\\d+)月|\\d+月的|转给|自己吃|刷单|赔|按.{1,6}结算|坏了|烂了|欠\\d|[没未]结|欠着|欠钱|欠条|送人|送亲|给错|借走|未还|预[收付]|押金|未发货|下月|才送|[订定]金|抵账|实为|拒收|退[钱一半掉]|[录写]重|没[收发]到?货?|不是.{1,8}是|[美港欧日]元|实重|按\\d+(?:\\.\\d+)?(?:[斤件箱]|公斤)|\\d+月份?的?货|改[到期]|不合格");
    /** Remarks that a row is in other units than its column: 此行单位为元, 按桶计. */
    private static final Pattern OTHER_UNIT = Pattern.compile("单位(?:[为是错]|[:：])|(?:数量|金额|重量)(?:[为是按]|[:：])|按(?:公斤|千克|万?元|[斤件箱桶袋瓶盒个只吨])(?:计|算|卖|$)|(?:公斤|千克|万元|[斤件箱])(?:计$|为?单位)|^论[枚个箱只板袋瓶盒斤]$|^[瓶袋箱盒]装$|^共\\d+[枚个箱只板袋瓶盒件]$");
    private static final Pattern ENDS_UNDONE = Pattern.compile(".+(?:退款|退货|退单|作废|冲红|红冲)|(?:损耗|报损)\\S{2,}");
    /** 取消 小龙 and 小龙（取消） in a column of names. */
    private static final Pattern MARKED = Pattern.compile("(?:已?取消|作废|已?退[货款]|已退|撤单)[\\s:：,，、(（].*|.*[\\s(（](?:已?取消|作废|已?退[货款]|已退|撤单)[)）]?");
    /** 李四（取消）, 县医院退回, 定金（党校，未提货）, 上月结转, 承前页 in the place of a name, or in 摘要: what the row is, not who. */
    private static final String NONE = "(?:已?取消(?:订单)?|订单已?取消|作废|(?:破损|质量)?已?退[货款单回订]?|撤单|未成交|拒收|换货|赠?送|赠品|样品|定金|不要了?|测试)";
    private static final Pattern NO_NAME = Pattern.compile(".*[\\s(（【\\[-]" + NONE + "[)）】\\]]?|(?:已?取消(?:订单)?|作废|已退[货款单回订]?|退[货款单订]|撤单|未成交|拒收)[\\s:：,，、(（【\\[].*|取消订单|测试|内部调拨|.{0,4}自用|.+(?:退回|退货|退款|作废|取消|结转|结存)|(?:定金|订金|押金|预付款?|预收款?)(?:[(（].*)?"
        + "|冲(?:[红账减销]|\\d).*|(?:退|赠送|捐赠)(?!役|休|耕|伍|捕|林|居|货|款|单|回|换).{2,}|.{0,4}(?:购进|进货|入库|采购入库|盘点短少|盘亏|损耗|报损)|(?:承前|过次|转下|承上)页?|内部领用|样品|试吃");
    /** 退：蜂蜜, 退货 蜂蜜, 蜂蜜（退） */
    private static final Pattern RETURNED = Pattern.compile("退[货款]?(?:[:： ]|-)\\s*(\\S+)|退(?![烧热役休耕伍捕林货款])(\\S{2,})|(\\S+?)\\s*[(（]退[货款]?[)）]");
    /** 赠腊肉, 样品腊肉 */
    private static final Pattern GIVEN = Pattern.compile("(?:赠品?|样品|试吃)\\S{2,}|\\S{2,}[-—](?:赠品?|赠送|样品|试吃)");
    private static final int LONGEST_UNIT = 3;
    /** 蜂蜜（赠送） */
    private static final Pattern BRACKET = Pattern.compile(".+[(（]([^()（）]+)[)）]");
    /** Columns that say what a row is about. */
    private static final Pattern ABOUT = Pattern.compile("摘要|事由|说明|(?<!结算|[付收]款|支付)情况|内容|用途|业务|姓名|名称");
    /** What buyers write to the shop is about their presents and not about the order; it is listed. */
    private static final Pattern WRITTEN = Pattern.compile("(?:客户|顾客|买家|用户|会员)(?:备注|留言|附言)|留言|祝福语");
    private static final int LONGEST = 20;
    private static final Pattern DISCOUNT = Pattern.compile("折扣|折率|打折|优惠|减免|抵扣|立减|让利");
    private static final Set<String> NO_DISCOUNT = Set.of("0", "0.0", "0.00", "无", "-", "—", "/", "1", "10", "100", "10折", "100%", "否", "不打折");

    private final KnownWords undoneProducts = new KnownWords(TakenBack::isUndone);
    private final KnownWords given = new KnownWords(TakenBack::isGiven);
    private final KnownWords noNames = new KnownWords(text -> text.length() <= LONGEST && NO_NAME.matcher(text).matches());
    private final KnownWords written = new KnownWords(title -> WRITTEN.matcher(title).find());
    private final KnownWords about = new KnownWords(title -> ABOUT.matcher(title).find());
    private final KnownWords marked = new KnownWords(text -> MARKED.matcher(text).matches());
    private final KnownWords discounts = new KnownWords(title -> DISCOUNT.matcher(title).find());
    private final KnownWords otherUnits = new KnownWords(text -> OTHER_UNIT.matcher(text).find());
    private final KnownWords hints = new KnownWords(text -> HINT.matcher(text).find());

    /** Whether the row's own fields leave it a sale; what speaks against it is said, and what may do so is remarked. */
    boolean leaves(RowValues v, Sale sale, Complaints complaints) {
        String product = v.text(PRODUCT);
        if (product != null && undoneProducts.test(product)) {
            complaints.at(PRODUCT, Message.of("sales.import.product.void", product), Message.of("sales.import.against.expected"));
            return false;
        }
        if (product != null && isPaid(sale) && given.test(product)) {
            complaints.at(PRODUCT, Message.of("sales.import.gift.product", product), Message.of("sales.import.gift.expected"));
            return false;
        }
        String name = noName(v);
        if (name != null) {
            complaints.at(name, Message.of("sales.import.name.void", SalesShape.SHAPE.field(name).label(), v.text(name)), Message.of("sales.import.name.void.expected"));
            return false;
        }
        String remark = v.text(REMARK);
        if (remark == null) {
            return true;
        }
        if (UNDONE.contains(remark)) {
            complaints.at(REMARK, Message.of("sales.import.taken.back", remark), Message.of("sales.import.taken.back.expected"));
            return false;
        }
        if (GIFT.contains(remark) && isPaid(sale)) {
            complaints.at(REMARK, Message.of("sales.import.gift", remark), Message.of("sales.import.gift.expected"));
            return false;
        }
        if (!GIFT.contains(remark) && hints.test(remark)) {
            complaints.remark(REMARK, Message.of("sales.import.remark.look", remark));
        } else if (otherUnits.test(remark) || isOtherUnit(remark, sale)) {
            complaints.remark(REMARK, Message.of("sales.import.remark.unit", remark));
        }
        return true;
    }

    private static boolean isGiven(String product) {
        Matcher bracket = BRACKET.matcher(product);
        return bracket.matches() && GIFT.contains(bracket.group(1)) || GIVEN.matcher(product).matches();
    }

    /** 枚 beside 100 of a column in kilograms. */
    private static boolean isOtherUnit(String remark, Sale sale) {
        Unit said = remark.length() > LONGEST_UNIT || sale.quantity() == null ? null : Units.find(remark).orElse(null);
        return said != null && !said.equals(sale.quantity().unit());
    }

    /** Whether a return names the goods alone; 退：蜂蜜 would be another product than 蜂蜜. */
    boolean namesGoods(RowValues v, Complaints complaints) {
        String product = v.text(PRODUCT);
        Matcher m = product == null || product.indexOf('退') < 0 ? null : RETURNED.matcher(product);
        if (m == null || !m.matches()) {
            return true;
        }
        String goods = Stream.of(m.group(1), m.group(2), m.group(3)).filter(Objects::nonNull).findFirst().orElse(product);
        complaints.at(PRODUCT, Message.of("sales.import.product.returned", product), Message.of("sales.import.product.returned.expected", goods));
        return false;
    }

    /** Points out 县一中退货 in the place of who bought: the return is taken, but that is no name. */
    void nameOfReturn(RowValues v, Complaints complaints) {
        String field = noName(v);
        if (field != null) {
            complaints.remark(field, Message.of("sales.import.name.return", SalesShape.SHAPE.field(field).label(), v.text(field)));
        }
    }

    /** The field of a name that says what the row is instead; null when there is none. */
    private String noName(RowValues v) {
        for (String field : NAMES) {
            String text = v.text(field);
            if (text != null && (UNDONE.contains(text) || noNames.test(text))) {
                return field;
            }
        }
        return null;
    }

    /** 作废, 腊肉（作废）, 腊肉退款. */
    private static boolean isUndone(String product) {
        char last = product.charAt(product.length() - 1);
        int open = last == ')' || last == '）' ? Math.max(product.lastIndexOf('('), product.lastIndexOf('（')) : -1;
        return UNDONE.contains(open < 0 ? product : product.substring(open + 1, product.length() - 1)) || ENDS_UNDONE.matcher(product).matches();
    }

    /** 退货 of 不合格，退货. */
    private static String lastWord(String text) {
        return text.substring(Math.max(text.lastIndexOf('，'), text.lastIndexOf(',')) + 1).strip();
    }

    private static boolean isPaid(Sale sale) {
        return sale.amount() != null && !sale.amount().money().isZero();
    }

    /** The same of a column that fills no field: 标志 of 作废, or 作废 of √. */
    void aside(Sale sale, String title, String cell, Complaints complaints) {
        String text = cell.strip();
        if (written.test(title)) {
            return;
        }
        // 赠送 of 1 may be how many came free; a return may be marked as one, but its amount is no more quantity × unit price than that of the sale
        if (!sale.refund() && (UNDONE.contains(lastWord(text)) || marked.test(text) || about.test(title) && noNames.test(text) || YES.contains(text) && UNDONE.contains(title))) {
            complaints.row(Message.of("sales.import.against", title, text), Message.of("sales.import.against.expected"));
        } else if (!sale.refund() && isPaid(sale) && (GIFT.contains(text) || !text.equals("1") && YES.contains(text) && GIFT.contains(title))) {
            complaints.row(Message.of("sales.import.gift.aside", title, text), Message.of("sales.import.gift.expected"));
        } else if (sale.amountComputed() && discounts.test(title) && !text.isEmpty() && !NO_DISCOUNT.contains(text)) {
            complaints.row(Message.of("sales.import.discount", title, text), Message.of("sales.import.discount.expected"));
        }
    }
}
