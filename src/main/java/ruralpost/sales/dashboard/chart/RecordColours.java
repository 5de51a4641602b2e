package ruralpost.sales.dashboard.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ruralpost.sales.cube.Dimension;

/** Palette numbers of records: the same for a record whatever its rank; records that stand together get different ones while there are enough. */
final class RecordColours {

    /** The eighth is that of the rest. */
    private static final int COLOURS = 7;

    private RecordColours() {
    }

    /** Palette numbers from 1 to 7 by code. @param shown codes of records that stand together */
    static Map<Integer, Integer> of(ChartInput input, Dimension dimension, List<Integer> shown) {
        List<Long> all = new ArrayList<>(new TreeSet<>(input.facts().labels().names(dimension).keySet()));
        List<Integer> byRecord = new ArrayList<>(shown);
        byRecord.sort(java.util.Comparator.comparingInt(code -> all.indexOf((Long) input.board().cube().value(dimension, code))));
        Map<Integer, Integer> colours = new HashMap<>();
        for (int code : byRecord) {
            int wanted = Math.floorMod(all.indexOf((Long) input.board().cube().value(dimension, code)), COLOURS);
            for (int i = 0; i < COLOURS && colours.containsValue(wanted + 1); i++) {
                wanted = (wanted + 1) % COLOURS;
            }
            colours.put(code, wanted + 1);
        }
        return colours;
    }
}
