package ruralpost.sales.dashboard;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ruralpost.chart.ChartSpec;

/** All charts of a dashboard by name, each made when it is first asked for: a page shows a few of them. Thread-safe. */
final class ChartMap extends AbstractMap<String, ChartSpec> {

    private final SalesCharts charts;
    private final Map<String, ChartSpec> made = new ConcurrentHashMap<>();

    ChartMap(SalesCharts charts) {
        this.charts = charts;
    }

    @Override
    public ChartSpec get(Object name) {
        return SalesCharts.NAMES.contains(name) ? made.computeIfAbsent((String) name, charts::chart) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return SalesCharts.NAMES.contains(name);
    }

    @Override
    public int size() {
        return SalesCharts.NAMES.size();
    }

    /** Makes all of them. */
    @Override
    public Set<Entry<String, ChartSpec>> entrySet() {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        SalesCharts.NAMES.forEach(name -> all.put(name, get(name)));
        return all.entrySet();
    }
}
