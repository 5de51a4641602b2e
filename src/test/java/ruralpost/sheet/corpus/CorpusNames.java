package ruralpost.sheet.corpus;

import java.util.Set;

/** The names that the ledger knows while the corpus is read. */
final class CorpusNames {

    private static final Set<String> PRODUCTS = Set.of("猕猴桃", "腊肉", "茶油", "土鸡蛋", "黑茶", "蜂蜜", "大米", "黄桃", "腐乳", "辣椒酱");
    private static final Set<String> CHANNELS = Set.of("邮乐网", "邮乐小店", "邮三湘", "832平台", "工会采购", "食堂采购", "抖音直播", "线下合同");

    private CorpusNames() {
    }

    /** Whether the ledger has a record of that name for the field. */
    static boolean knows(String field, String name) {
        return switch (field) {
            case "product" -> PRODUCTS.contains(name);
            case "channel" -> CHANNELS.contains(name);
            default -> false;
        };
    }
}
