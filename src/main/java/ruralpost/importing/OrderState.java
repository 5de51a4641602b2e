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

    private final KnownWords told = new KnownWords(state -> UNDONE.matcher(DONE.matcher(state).replaceAll("")).find());
    private final KnownWords waiting = new KnownWords(state -> WAITING.matcher(state).find());

    /** Whether an order in this state was closed, not paid, only reserved, or sent or paid back. @param state as the sheet says it; null when it says none */
    public boolean isUndone(String state) {
        return state != null && told.test(state);
    }

    /** Whether nothing of an order in this state was sent yet, so that it counts as sold only by being paid. @param state null when the sheet says none */
    public boolean isWaiting(String state) {
        return state != null && waiting.test(state);
    }
}
