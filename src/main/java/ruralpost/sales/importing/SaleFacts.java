package ruralpost.sales.importing;

import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/**
 * What makes sales comparable: who sold what through which channel, when, and how much. Names count as 64-bit hashes, as import keys
 * do.
 *
 * @param group    product, channel and seller
 * @param product  hash of the product alone
 * @param channel  0 when not stated
 * @param seller   0 when not stated
 * @param buyer    buyer kind from 1; 0 when not stated
 * @param contract contract id; 0 when not stated
 * @param from     first day since 1970
 * @param days     length of the period
 * @param money    whether an amount is stated
 * @param number   the amount in fen; without one the milligrams of the quantity, 0 when it is no weight
 * @param bound    bound of the amount
 * @param much     hash of period, quantity and amount
 * @param measured hash of group, period and quantity; 0 when no quantity is stated
 * @param values   hash of group, period, quantity and amount: equal for probable duplicates
 * @param doc      hash of the document number; 0 when not stated
 */
record SaleFacts(long group, int product, long channel, long seller, int buyer, long contract, int from, int days, boolean money, long number, Bound bound, long much, long measured, long values, long doc) {

    /**
     * Facts of a sale.
     *
     * @param product  what stands for the product
     * @param channel  what stands for the channel; 0 when not stated
     * @param seller   what stands for the seller; 0 when not stated
     * @param contract 0 when not stated
     * @param quantity null when not stated
     * @param amount   null when not stated
     * @param doc      null when not stated
     */
    static SaleFacts of(long product, long channel, long seller, int buyer, long contract, Period period, Quantity quantity, Amount amount, String doc) {
        long group = hash(product, channel, seller);
        int from = (int) period.from().toEpochDay();
        int days = (int) (period.to().toEpochDay() - from) + 1;
        long much = 0;
        long kind = 0;
        if (quantity != null) {
            Unit unit = quantity.unit();
            // a thousandth of a unit of f grams weighs f milligrams
            much = unit.isWeight() ? unit.factor().multiply(java.math.BigDecimal.valueOf(quantity.thousandths())).longValue() : quantity.thousandths();
            kind = unit.isWeight() ? 1 : unit.code().hashCode() | 1L << 40;
        }
        long fen = amount == null ? 0 : amount.money().fen();
        long measured = hash(hash(from, days, kind), much, 0);
        long all = hash(measured, fen, amount == null ? 0 : 1);
        return new SaleFacts(group, (int) (mix(product) >>> Integer.SIZE), channel, seller, buyer, contract, from, days, amount != null, amount != null ? fen : kind == 1 ? much : 0,
            amount == null ? Bound.EXACT : amount.bound(), all, quantity == null ? 0 : hash(group, measured, 1), hash(group, all, 0), doc == null || doc.isBlank() ? 0 : hashOf(doc.strip()));
    }

    /** Where this sale stands in time. */
    PeriodBook.Cell cell() {
        return new PeriodBook.Cell(group, buyer, contract, days, money, from);
    }

    /** Hash of three numbers in their order. */
    static long hash(long a, long b, long c) {
        return mix(mix(mix(a + 0x9E3779B97F4A7C15L) + b) + c);
    }

    private static long hashOf(String text) {
        long hash = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash + text.charAt(i) + 1);
        }
        return hash;
    }

    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
