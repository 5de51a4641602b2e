package ruralpost.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes the invented sales and contracts of the sample ledger, the same ones every time. Run {@link #main} after a change here; a
 * test holds the assets against what this makes.
 */
final class SampleSalesGenerator {

    private static final Path FOLDER = Path.of("assets", "sample");
    private static final LocalDate LAST = LocalDate.of(2018, 11, 30);
    private static final String[] UNIONS = {"县直机关工会（示例）", "中学工会（示例）", "医院工会（示例）"};
    private static final String[] CANTEENS = {"县机关食堂（示例）", "中学食堂（示例）", "小学食堂（示例）"};

    private final Random random = new Random(20_180_919);
    private final List<SampleContract> contracts = SampleContract.all();

    /** Writes the files into the checkout that is the working folder. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file : new SampleSalesGenerator().files().entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    /** File name to content. */
    Map<String, String> files() {
        List<SampleSale> sales = sales();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sales.csv", SampleSale.HEADER + "\n" + lines(sales.stream().map(SampleSale::line).toList()));
        files.put("contracts.csv", SampleContract.HEADER + "\n" + lines(contracts.stream().map(c -> c.line(delivered(c, sales))).toList()));
        return files;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static BigDecimal delivered(SampleContract contract, List<SampleSale> sales) {
        return sales.stream().filter(s -> s.contract.equals(contract.number())).map(SampleSale::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<SampleSale> sales() {
        List<SampleSale> all = new ArrayList<>();
        for (int year = 2017; year <= 2018; year++) {
            for (SampleProduct product : SampleProduct.values()) {
                all.addAll(year(product, year));
            }
        }
        all.sort(Comparator.<SampleSale, LocalDate>comparing(s -> s.day).thenComparing(s -> s.product));
        LocalDate day = null;
        int number = 0;
        for (SampleSale s : all) {
            number = s.day.equals(day) ? number + 1 : 1;
            day = s.day;
            s.number = number;
        }
        return all;
    }

    private List<SampleSale> year(SampleProduct product, int year) {
        List<SampleSale> rows = new ArrayList<>();
        double[] season = product.season(year);
        int[] counts = counts(season, product.records(year));
        for (int month = 1; month <= 12; month++) {
            rows.addAll(month(product, year, month, counts[month - 1], product.sum(year) * season[month - 1]));
        }
        oddities(rows, year);
        SampleSale largest = rows.stream().filter(s -> !s.byTheLot() && !s.refund).max(Comparator.comparing(SampleSale::counted)).orElseThrow();
        BigDecimal sum = rows.stream().map(SampleSale::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal missing = BigDecimal.valueOf(product.sum(year)).subtract(sum);
        largest.quantity += missing.divide(largest.price, 0, RoundingMode.HALF_UP).longValueExact();
        rows.forEach(this::finish);
        return rows;
    }

    /** Half of the records follow the season, half are spread evenly over the months that sell at all. */
    private static int[] counts(double[] season, int records) {
        long selling = java.util.Arrays.stream(season).filter(s -> s > 0).count();
        int[] counts = new int[12];
        double due = 0;
        int given = 0;
        for (int i = 0; i < 12; i++) {
            due += season[i] > 0 ? records * (season[i] / 2 + 0.5 / selling) : 0;
            counts[i] = (int) Math.round(due) - given;
            given += counts[i];
        }
        return counts;
    }

    private List<SampleSale> month(SampleProduct product, int year, int month, int count, double yuan) {
        boolean kiwi = product == SampleProduct.KIWIFRUIT;
        List<SampleSale> rows = new ArrayList<>();
        double weights = 0;
        for (int i = 0; i < count; i++) {
            SampleChoice channel = SampleChoice.draw(kiwi ? SampleChoice.KIWI_CHANNELS : SampleChoice.CHANNELS, random);
            SampleChoice place = SampleChoice.draw(kiwi ? SampleChoice.KIWI_PLACES : SampleChoice.PLACES, random);
            double weight = channel.size() * place.size() * (0.4 + 1.2 * random.nextDouble());
            SampleSale s = new SampleSale(product, day(year, month, kiwi && month == 9), channel.key(), place.key(), weight);
            rows.add(s);
            weights += weight;
        }
        for (SampleSale s : rows) {
            describe(s);
            double target = yuan * s.weight / weights;
            s.quantity = Math.max(1, Math.round(target / s.price.doubleValue()));
        }
        return rows;
    }

    /** In September half of the kiwifruit records fall on the days around the 19th. */
    private LocalDate day(int year, int month, boolean festival) {
        if (festival && random.nextInt(4) > 0) {
            return LocalDate.of(year, 9, 10 + random.nextInt(8) + random.nextInt(8));
        }
        LocalDate first = LocalDate.of(year, month, 1);
        LocalDate day = first.plusDays(random.nextInt(first.lengthOfMonth()));
        return day.isAfter(LAST) ? LAST : day;
    }

    private void describe(SampleSale s) {
        switch (s.channel) {
            case "offline_contract" -> contract(s);
            case "union" -> lot(s, "trade_union", UNIONS, "示例：工会福利");
            case "canteen" -> lot(s, "canteen", CANTEENS, "示例");
            case "ule_store" -> s.buyerKind = random.nextInt(6) == 0 ? "staff" : "retail";
            case "outlet" -> s.days = 10;
            default -> s.buyerKind = random.nextInt(25) == 0 ? "other" : "retail";
        }
        boolean online = !s.byTheLot() && !s.channel.equals("outlet");
        if (s.product == SampleProduct.KIWIFRUIT && s.day.getMonthValue() == 9 && s.day.getDayOfMonth() >= 9 && s.day.getDayOfMonth() <= 25 && online) {
            s.campaign = s.day.getYear() == 2018 ? "第二届919电商节（示例）" : "首届919电商节（示例）";
        }
    }

    private void contract(SampleSale s) {
        List<SampleContract> open = contracts.stream().filter(c -> c.covers(s.product, s.day)).toList();
        SampleContract c = open.get(random.nextInt(open.size()));
        s.contract = c.number();
        s.buyer = c.buyer();
        s.buyerKind = "enterprise";
        s.price = s.price.multiply(new BigDecimal("0.95")).setScale(2, RoundingMode.HALF_UP);
        s.remark = "示例：合同 " + c.number();
    }

    private void lot(SampleSale s, String kind, String[] buyers, String remark) {
        s.buyerKind = kind;
        s.buyer = buyers[random.nextInt(buyers.length)];
        s.remark = remark;
        if (kind.equals("trade_union") && s.product == SampleProduct.KIWIFRUIT) {
            s.unit = "carton";
            s.price = s.price.multiply(BigDecimal.TEN).add(BigDecimal.ONE);
        }
    }

    /** A few goods come back; some livestream sums are only told; some prices are not settled. */
    private void oddities(List<SampleSale> rows, int year) {
        List<SampleSale> retail = rows.stream().filter(s -> s.channel.startsWith("ule") && s.campaign.isEmpty()).toList();
        for (int i = 0; i < rows.size() / 75; i++) {
            SampleSale s = retail.get(random.nextInt(retail.size()));
            s.refund = true;
            s.quantity = -Math.max(1, Math.abs(s.quantity) / 12);
            s.remark = "示例：退货";
        }
        if (year == 2018 && rows.getFirst().product == SampleProduct.HONEY) {
            rows.stream().filter(s -> s.channel.equals("livestream")).limit(2).forEach(s -> {
                s.bound = "about";
                s.quantityKnown = false;
                s.remark = "示例：主播报数";
            });
        }
        if (year == 2018 && rows.getFirst().product == SampleProduct.EGGS) {
            rows.stream().filter(s -> s.channel.equals("canteen")).limit(3).forEach(s -> {
                s.amountKnown = false;
                s.remark = "示例：价款未结";
            });
        }
    }

    private void finish(SampleSale s) {
        int size = s.byTheLot() ? 1 + random.nextInt(2) : (int) Math.max(1, Math.round(Math.abs(s.quantity) / (double) s.product.perOrder));
        s.orders = s.refund ? -Math.max(1, size) : size;
    }
}
