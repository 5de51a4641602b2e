package ruralpost.ui.sales.rows;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import ruralpost.pinyin.Pinyin;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.text.Lang;

/** The places of names in the order of a Chinese reader, by code of the columns; kept until names are added or changed. */
final class Ranks {

    private record Kept(SalesLabels labels, int[] ranks) {
    }

    private final Map<Dimension, Kept> kept = new EnumMap<>(Dimension.class);

    /** Rank by code. */
    synchronized int[] of(SalesCube cube, SalesLabels labels, Dimension dimension) {
        Kept known = kept.get(dimension);
        if (known == null || known.labels != labels || known.ranks.length < cube.codes(dimension)) {
            known = new Kept(labels, compute(cube, labels, dimension));
            kept.put(dimension, known);
        }
        return known.ranks;
    }

    private static int[] compute(SalesCube cube, SalesLabels labels, Dimension dimension) {
        int[] ranks = new int[cube.codes(dimension)];
        if (dimension == Dimension.BUYER_KIND) {
            Arrays.setAll(ranks, code -> code);
            return ranks;
        }
        String[] keys = new String[ranks.length];
        Integer[] codes = new Integer[ranks.length];
        for (int code = 0; code < ranks.length; code++) {
            keys[code] = code == 0 ? "" : Pinyin.sortKey(name(cube, labels, dimension, code));
            codes[code] = code;
        }
        Arrays.sort(codes, (a, b) -> keys[a].compareTo(keys[b]));
        for (int i = 0; i < codes.length; i++) {
            ranks[codes[i]] = i;
        }
        return ranks;
    }

    /** The name behind a code other than 0. */
    static String name(SalesCube cube, SalesLabels labels, Dimension dimension, int code) {
        return labels.of(dimension, cube.value(dimension, code), Lang.ZH);
    }
}
