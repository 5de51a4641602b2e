package ruralpost.chart;

import java.util.ArrayList;
import java.util.List;
import ruralpost.text.Texts;

/**
 * One drawing: what, where, with what; collects the hit regions.
 *
 * @param roomy a picture: few bars may grow to fill it, in the window they keep their size
 */
record Job(ChartSpec spec, Box area, Pen pen, ViewState view, boolean roomy, List<HitRegion> hits) {

    Job(ChartSpec spec, Box area, Pen pen, ViewState view, boolean roomy) {
        this(spec, area, pen, view, roomy, new ArrayList<>());
    }

    Texts texts() {
        return Texts.of(spec.lang());
    }

    boolean chosen(String key) {
        return spec.chosen().contains(key);
    }

    boolean anyChosen() {
        return !spec.chosen().isEmpty();
    }

    boolean hovered(String key) {
        return key.equals(view.hover());
    }

    boolean focused(String key) {
        return key.equals(view.focus());
    }

    /** Registers a category. */
    void hit(String category, Box box, String tip, boolean choosable) {
        hits.add(new HitRegion(category, "", box, tip, choosable));
    }

    /** Registers the mark of a series. */
    void mark(String category, String series, Box box, String tip) {
        hits.add(new HitRegion(category, series, box, tip, false));
    }

    /** The tip of one value: name, bound and exact value. */
    String tip(String name, ChartValue value) {
        return name + "  " + (value.present() ? value.tip() : texts().get("chart.none"));
    }

    /** The same, or the name alone. */
    String tip(String name, ChartValue value, boolean nameOnly) {
        return nameOnly ? name : tip(name, value);
    }

    RenderedChart done(Box plot, int hidden) {
        return new RenderedChart(hits, plot, pen.missing(), hidden);
    }
}
