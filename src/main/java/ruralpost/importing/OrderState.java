package ruralpost.importing;

import java.util.regex.Pattern;
import ruralpost.sheet.KnownWords;

/** Tells of the states that shops export with their orders whether an order stands. One instance is for one thread. */
public final class OrderState {

    /** 售后关闭 and 退款取消: it is the wish to be paid back that ended. */
    private static final Pattern DONE = Pattern.compile("(?:无|未|没有|不)(?:申请)?(?:售后|退[款货])|(?:售后|退[款货])(?:申请)?已?(?:取消|关闭|撤销|拒绝|失败)|not refunded|no refund", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNDONE = Pattern.compile("关闭|退[款货回]|取消|作废|撤销|冲[正红]|拒[收签]|失败|失效|删除|[未待](?:买家)?(?:付|支付)|clos|cancel|refund|unpaid|void", Pattern.CASE_INSENSITIVE);

    private final KnownWords told = new KnownWords(state -> UNDONE.matcher(DONE.matcher(state).replaceAll("")).find());

    /** Whether an order in this state was closed, not paid, or paid back. @param state as the sheet says it; null when it says none */
    public boolean isUndone(String state) {
        return state != null && told.test(state);
    }
}
