package ruralpost.sample;

import java.math.BigDecimal;

/** What is invented about each product: price, season, yearly sum, number of records. */
enum SampleProduct {
    KIWIFRUIT("jin", "6.40", "6.00", 10, new int[] {3_620_000, 1_486_000}, new int[] {412, 220},
        new double[] {5.5, 2.9, 1.8, 1.4, 1.3, 1.5, 1.6, 4.0, 296, 38, 8, 0},
        new double[] {4.4, 2.0, 1.3, 1.0, 1.0, 1.2, 1.6, 4.5, 58, 45, 18, 10.6}),
    BACON("kg", "78", "74", 2, new int[] {418_000, 352_000}, new int[] {210, 120}, new double[] {24, 14, 4, 3, 3, 3, 3, 4, 7, 8, 12, 15}),
    YELLOW_PEACH("jin", "7.50", "7.00", 8, new int[] {316_000, 214_000}, new int[] {110, 64}, new double[] {0, 0, 0, 0, 0, 2, 46, 44, 8, 0, 0, 0}),
    GOLDEN_TEA("jin", "260", "240", 1, new int[] {224_000, 163_000}, new int[] {130, 74}, new double[] {1, 1, 28, 34, 14, 5, 3, 3, 5, 3, 2, 1}),
    CAMELLIA_OIL("drum", "118", "110", 1, new int[] {179_000, 148_000}, new int[] {120, 70}, new double[] {17, 8, 4, 4, 4, 5, 4, 5, 9, 9, 14, 17}),
    HONEY("bottle", "68", "65", 2, new int[] {136_000, 101_000}, new int[] {100, 56}, new double[] {8, 5, 5, 6, 9, 16, 11, 8, 9, 9, 8, 6}),
    EGGS("carton", "55", "52", 1, new int[] {94_000, 72_000}, new int[] {120, 66}, new double[] {12, 9, 7, 8, 8, 8, 7, 8, 10, 8, 8, 7}),
    FERN_STARCH("kg", "24", "22", 3, new int[] {75_000, 58_000}, new int[] {82, 44}, new double[] {15, 9, 6, 5, 5, 5, 6, 7, 9, 9, 12, 12});

    final String unit;
    final int perOrder;
    private final BigDecimal price2018;
    private final BigDecimal price2017;
    private final int[] sums;
    private final int[] records;
    private final double[] season2018;
    private final double[] season2017;

    SampleProduct(String unit, String price2018, String price2017, int perOrder, int[] sums, int[] records, double[] season) {
        this(unit, price2018, price2017, perOrder, sums, records, season, season);
    }

    SampleProduct(String unit, String price2018, String price2017, int perOrder, int[] sums, int[] records, double[] season2018,
                  double[] season2017) {
        this.unit = unit;
        this.perOrder = perOrder;
        this.price2018 = new BigDecimal(price2018);
        this.price2017 = new BigDecimal(price2017);
        this.sums = sums;
        this.records = records;
        this.season2018 = season2018;
        this.season2017 = season2017;
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    BigDecimal price(int year) {
        return year == 2018 ? price2018 : price2017;
    }

    /** Yuan of the year; 2018 ends with November. */
    int sum(int year) {
        return sums[year == 2018 ? 0 : 1];
    }

    int records(int year) {
        return records[year == 2018 ? 0 : 1];
    }

    /** Share of the year's sum by month, January first; the parts of 2018 end with November. */
    double[] season(int year) {
        double[] parts = (year == 2018 ? season2018 : season2017).clone();
        if (year == 2018) {
            parts[11] = 0;
        }
        double all = java.util.Arrays.stream(parts).sum();
        return java.util.Arrays.stream(parts).map(p -> p / all).toArray();
    }
}
