package ruralpost.sales.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.words.KnownWords;
import ruralpost.text.Message;
import ruralpost.value.MoneyText;

/** Tells rows that are no sales in yuan whatever their numbers: money of other countries, payments, stocks and running totals in the place of a product. One instance is for one thread. */
final class NoSale {

    private static final int LONGEST = 16;
    private static final Set<String> COMES_IN = Set.of("收入", "收", "收款", "进账", "入账", "贷", "贷方", "+", "income", "in");
    /** 本月累计入库： and 美金 say which figure this is, or in what money, not what was sold. */
    private static final Pattern NO_PRODUCT = Pattern.compile("(?:今日|本日|当日|昨日|本周|本月|当月|上月|本年|当年|去年|全年|年初|月初|期初|期末|年末|月末)?(?:累计)?(?:入库|出库|库存|结存|进货|存货|剩余|销售|销量|发货|在途)(?:数量|总量|量|数|额|金额|合计|累计)?[:：]?"
        + "|(?:微信|支付宝|二维码|扫码)?(?:收款|转账|付款|收付款)|微信红包|群收款|\\S{0,6}(?:押金|加工费|代收款|代付款|补贴|赔付|返利|差价|罚款)|押[桶筐箱]|优惠(?:减免|金额|活动|让利)?|优惠券|折扣|折让|满减|立减|抹零|减免|红包"
        + "|(?:订单)?(?:取消|作废|关闭|退款|退货|撤销|拒收|冲[红正销账]|红冲)(?:订单|单)?");

    /** 减：平台佣金 and 应结算金额 of a settlement: what a sale costs, and what is left of all. */
    private static final Pattern FEE = Pattern.compile("(?:[减扣加]|扣除|减去|其中|另付)?[:：]?(?:平台|技术|支付|软件|代理|直播|达人)?(?:佣金|服务费|手续费|物流费|运费|快递费|邮费|邮资|包装费|推广费|推广服务费|装卸费|人工费|水电费|房租|税费|扣点|扣款|保证金)(?:[(（0-9].*)?|(?:应|实际?|待)?结算?(?:总?金?额|款|货款|合计)|(?:应付|实付)(?:合计|金额|货款)(?:[(（].*)?");

    /** 优惠20元后实付 and 尚欠 below a settlement: what was paid of all, and no kind of goods; 腊肉（已付） is one. */
    private static final Pattern PAID = Pattern.compile("[^(（]*(?:实付|尚欠|[已未]付|欠款|[应实]收(?!获)|余款|尾款|[定订]金|抹零|代扣|满减|折后|上期结|(?:应|需|待)付).*");

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]");

    private final KnownWords yuan = new KnownWords(MoneyText::isYuan);
    private final KnownWords in = new KnownWords(flow -> COMES_IN.contains(flow.strip().toLowerCase(Locale.ROOT)));
    private final KnownWords fees = new KnownWords(NoSale::isFeeWord);
    private final KnownWords odd = new KnownWords(NoSale::isNoProduct);
    private String field;

    private static boolean isNoProduct(String product) {
        if (product.startsWith("转账备注") || product.startsWith("收款方备注")) {
            // of statements of WeChat: what somebody wrote beside his money
            return true;
        }
        if (product.length() > LONGEST) {
            return false;
        }
        String bare = SPACE.matcher(product).replaceAll("");
        return PAID.matcher(bare).matches() || NO_PRODUCT.matcher(bare).matches() || FEE.matcher(bare).matches() || MoneyText.isYuan(bare) || MoneyText.isForeign(bare.toLowerCase(Locale.ROOT));
    }

    private static boolean isFeeWord(String text) {
        return FEE.matcher(SPACE.matcher(text).replaceAll("")).matches();
    }

    /** Whether a short text beside a row says that it is a cost or a settlement, as 减：平台佣金 does. */
    boolean isFee(String text) {
        return fees.test(text);
    }

    /** Why a row is no sale; null when it may be one. */
    Message noSale(RowValues v) {
        Message why = first(SalesShape.CURRENCY, "sales.import.currency", v.has(SalesShape.AMOUNT) ? v.text(SalesShape.CURRENCY) : null, yuan, false);
        why = why != null ? why : first(SalesShape.FLOW, "sales.import.flow", v.text(SalesShape.FLOW), in, false);
        return why != null ? why : first(SalesShape.PRODUCT, "sales.import.no.product", v.text(SalesShape.PRODUCT), odd, true);
    }

    /** @param wrong the answer about the word that makes it one of no sale; a number is nobody's word */
    private Message first(String at, String key, String word, KnownWords words, boolean wrong) {
        if (word == null || word.isEmpty() || Character.isDigit(word.charAt(0)) || words.test(word) != wrong) {
            return null;
        }
        field = at;
        return Message.of(key, word);
    }

    /** The field of the row that the last answer is about. */
    String field() {
        return field;
    }
}
