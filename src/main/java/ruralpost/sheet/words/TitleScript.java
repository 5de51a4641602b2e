package ruralpost.sheet.words;

/** Writes traditional characters of titles as simplified ones: 銷售金額 is 销售金额. Only for comparing titles, never for names. */
public final class TitleScript {

    private static final String TRADITIONAL = "產數額銷單價備註萬億網點鄉鎮縣戶農貨訂號類規運費總計參觀場買賣員電話聯繫時間實應資錢購個雙圓當現發領認樹種園東養館業務區臺進庫帳賬據紀錄說營與負責審覈製體內訊郵寶標題績淨淺選項週後報關層優頁條盤稱歲齡";
    private static final String SIMPLIFIED = "产数额销单价备注万亿网点乡镇县户农货订号类规运费总计参观场买卖员电话联系时间实应资钱购个双圆当现发领认树种园东养馆业务区台进库账账据纪录说营与负责审核制体内讯邮宝标题绩净浅选项周后报关层优页条盘称岁龄";

    static {
        if (TRADITIONAL.length() != SIMPLIFIED.length()) {
            throw new IllegalStateException("each character has one beside it");
        }
    }

    private TitleScript() {
    }

    /** The text in simplified characters; the same object where it has no others. */
    public static String simple(String text) {
        char[] changed = null;
        for (int i = 0; i < text.length(); i++) {
            int at = text.charAt(i) < 0x2E80 ? -1 : TRADITIONAL.indexOf(text.charAt(i));
            if (at >= 0) {
                changed = changed == null ? text.toCharArray() : changed;
                changed[i] = SIMPLIFIED.charAt(at);
            }
        }
        return changed == null ? text : new String(changed);
    }
}
