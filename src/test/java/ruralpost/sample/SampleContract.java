package ruralpost.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One invented contract.
 *
 * @param share of what is delivered on it, how much was agreed: below 1 when more was delivered than agreed
 */
record SampleContract(String number, SampleProduct product, String buyer, String kind, LocalDate signed, LocalDate due, double share) {

    static final String HEADER = "number,buyer,buyer_kind,kind,product,signed_on,due_on,amount,bound,remark";

    private static final String[] BUYERS = {"食品公司（示例）", "商贸公司（示例）", "连锁超市（示例）", "酒店（示例）"};

    static List<SampleContract> all() {
        List<SampleContract> list = new ArrayList<>();
        for (int year = 2017; year <= 2018; year++) {
            for (SampleProduct p : SampleProduct.values()) {
                boolean kiwi = p == SampleProduct.KIWIFRUIT;
                add(list, year, p, LocalDate.of(year, 1, 1), "framework", kiwi ? 1.4 : 1.1);
                if (kiwi) {
                    add(list, year, p, LocalDate.of(year, 8, 25), "purchase", 1.0);
                    add(list, year, p, LocalDate.of(year, 9, 12), "group_purchase", 0.9);
                }
            }
        }
        return list;
    }

    private static void add(List<SampleContract> list, int year, SampleProduct p, LocalDate signed, String kind, double share) {
        long ofYear = list.stream().filter(c -> c.signed.getYear() == year).count() + 1;
        list.add(new SampleContract("SL-%d-%03d".formatted(year, ofYear), p, BUYERS[list.size() % BUYERS.length], kind, signed,
            LocalDate.of(year, 12, 31), share));
    }

    boolean covers(SampleProduct of, LocalDate day) {
        return product == of && !day.isBefore(signed) && !day.isAfter(due);
    }

    /** The line of the file; nothing delivered gives an agreed sum of 10,000 yuan. */
    String line(BigDecimal delivered) {
        BigDecimal thousands = delivered.multiply(BigDecimal.valueOf(share)).movePointLeft(3).setScale(0, RoundingMode.CEILING);
        BigDecimal agreed = thousands.max(BigDecimal.TEN).movePointRight(3).setScale(2);
        return String.join(",", number, buyer, "enterprise", kind, product.key(), signed.toString(), due.toString(), agreed.toPlainString(),
            kind.equals("framework") ? "about" : "exact", "示例：虚构合同");
    }
}
