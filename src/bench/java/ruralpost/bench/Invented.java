package ruralpost.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import ruralpost.sales.BuyerKind;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** Invented sales of one county over three years, always the same for a seed: days roughly ascending, a few products sell most. */
final class Invented {

    static final int PRODUCTS = 120;
    static final int CHANNELS = 14;
    static final int SELLERS = 60;
    static final int TOWNSHIPS = 8;
    /** Of each township. */
    static final int VILLAGES = 5;
    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    static final int DAYS = 1096;

    private static final int BUYERS = 3000;
    private static final List<Unit> UNITS = List.of(Units.JIN, Units.JIN, Units.KG, Units.CARTON, Units.PIECE);
    private static final List<String> GOODS = List.of("猕猴桃", "腊肉", "山茶油", "土蜂蜜", "黄桃", "黄金茶", "百合", "柑橘", "杂柑", "松花皮蛋");

    private final SplittableRandom random;
    private final int rows;
    private int made;

    Invented(long seed, int rows) {
        this.random = new SplittableRandom(seed);
        this.rows = rows;
    }

    /** One sale; product, channel and seller are numbers from 0. A channel or seller of -1 is not stated. */
    record Row(LocalDate day, String doc, int product, int channel, int seller, BuyerKind buyerKind, String buyer, String campaign,
               BigDecimal quantity, Unit unit, BigDecimal price, long fen, int orders, boolean refund, String remark) {
    }

    static String product(int n) {
        return GOODS.get(n % GOODS.size()) + (n < GOODS.size() ? "" : " " + (n / GOODS.size() + 1) + "号");
    }

    static String channel(int n) {
        return "渠道" + (n + 1);
    }

    static String seller(int n) {
        return "第" + (n + 1) + "站点";
    }

    Row next() {
        int at = made++;
        int day = (int) ((long) at * DAYS / rows) + random.nextInt(-20, 21);
        LocalDate date = FIRST.plusDays(Math.clamp(day, 0, DAYS - 1));
        boolean refund = random.nextInt(50) == 0;
        Unit unit = UNITS.get(random.nextInt(UNITS.size()));
        BigDecimal quantity = BigDecimal.valueOf((refund ? -1L : 1L) * random.nextInt(1, 2000), 1);
        BigDecimal price = BigDecimal.valueOf(random.nextInt(100, 9000), 2);
        long fen = quantity.multiply(price).movePointRight(2).longValue();
        boolean big = random.nextInt(3) == 0;
        return new Row(date, "D" + (10_000_000 + at), skewed(PRODUCTS), random.nextInt(8) == 0 ? -1 : skewed(CHANNELS),
            random.nextInt(5) == 0 ? -1 : skewed(SELLERS), BuyerKind.values()[skewed(BuyerKind.values().length)],
            big ? "买方" + random.nextInt(BUYERS) : null, random.nextInt(6) == 0 ? "第" + (1 + random.nextInt(9)) + "届电商节" : null, quantity, unit, price,
            fen, (refund ? -1 : 1) * random.nextInt(1, 20), refund, random.nextInt(10) == 0 ? "冷链发货，第" + random.nextInt(1000) + "批" : null);
    }

    /** Small numbers more often than large ones. */
    private int skewed(int bound) {
        double u = random.nextDouble();
        return (int) (u * u * bound);
    }
}
