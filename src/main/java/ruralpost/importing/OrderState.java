package ruralpost.importing;

import java.util.regex.Pattern;
import ruralpost.sheet.words.KnownWords;

/** Tells of the states that shops export with their orders whether an order stands. One instance is for one thread. */
public final class OrderState {

    /** 售后关闭 and 退款取消: it is the wish to be paid back that ended. */
    private static final Pattern DONE = Pattern.compile("(?:无|未|没有|不)(?:申请)?(?:售后|退[款货单回件])|(?:拒绝|驳回|撤销|取消)了?(?:售后|退[款货])(?:申请)?|(?:售后|退[款货])(?:申请)?已?(?:取消|关闭|撤销|拒绝|驳回|失败)|非预[订定售]"
        + "|not (?:refunded|returned)|no (?:refund|return)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNDONE = Pattern.compile("关闭|退[款货单回件]|取消|作废|冲[正红]|失效|无效|删除|[未待](?:买家)?(?:付|支付)|拒[收签绝]|撤[单销回]|驳回|失败|未(?:成交|完成)|预[订定售]|[订定]金|缺货|丢件|丢失|遗失"
        + "|clos|cancel|refund|return|reject|refus|reserv|pre-?order|fail|unpaid|void", Pattern.CASE_INSENSITIVE);
    /** Paid, as shops have it, but nothing was sent yet. */
    private static final Pattern WAITING = Pattern.compile("[待未](?:卖家|商家)?(?:发货|发出|出库|揽收|接单|处理|确认(?!收货|收件|签收|完成)|审核|配送)|备货|配货|已下单|unshipped|awaiting|pending|processing", Pattern.CASE_INSENSITIVE);

    /** States of orders that stand; of any other only a reader can tell. */
    private static final Pattern GOOD = Pattern.compile("(?:(?:交易|订单|支付|付款|收款|发货|收货|配送|签收|核销|买家|卖家|商家|平台|系统|用户|客户|自动|全部|部分货款)?(?:已|已经)?(?:成功|完成|完结|正常|有效|成交|签收|确认收货|收货|发货|发出|寄出|付款|支付|付清|收款|出库|妥投|送达|到达|核销|评价|提货|自提|取货|取件|结算|结清|结|确认|审核|交付|揽收|投递|入账|到账|付|收)[了]?"
        + "|无售后或售后取消|双方已评|对方已评|待(?:买家)?(?:收货|确认收货|评价|签收)|等待(?:买家)?确认收货|(?:运输|派送|派件|配送|投递|送货|发货|运送)中|在途(?:中)?|(?:本人|他人|家人|门卫|驿站|快递柜|丰巢)(?:签收|代收|已代收)|代收"
        + "|无|没有|否|正常|成功|是|-+|—+|/|complete[d]?|success(?:ful)?|delivered|shipped|dispatched|received|paid|fulfilled|done|finished|none|no|in transit)", Pattern.CASE_INSENSITIVE);

    private final KnownWords good = new KnownWords(state -> {
        String rest = DONE.matcher(state.strip()).replaceAll("").replaceAll("[\\s,，;；、/]+$", "");
        return rest.isEmpty() || GOOD.matcher(rest).matches();
    });
    private final KnownWords told = new KnownWords(state -> UNDONE.matcher(DONE.matcher(state).replaceAll("")).find());
    private final KnownWords waiting = new KnownWords(state -> WAITING.matcher(state).find());

    /** Whether an order in this state was closed, not paid, only reserved, or sent or paid back. @param state as the sheet says it; null when it says none */
    public boolean isUndone(String state) {
        return state != null && told.test(state);
    }

    /** Whether nobody knows what a state means for the order: 未成团, 售后中, 已签收（退1件）. @param state null when the sheet says none */
    public boolean isOdd(String state) {
        return state != null && !state.isBlank() && !good.test(state) && !isUndone(state) && !isWaiting(state);
    }

    /** Whether nothing of an order in this state was sent yet, so that it counts as sold only by being paid. @param state null when the sheet says none */
    public boolean isWaiting(String state) {
        return state != null && waiting.test(state);
    }
}
