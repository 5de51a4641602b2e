package ruralpost.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.FontSmoothingType;
import org.jfree.fx.FXGraphics2D;
import ruralpost.chart.ChartRenderer;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartTable;
import ruralpost.chart.RenderedChart;
import ruralpost.chart.Tokens;
import ruralpost.chart.ViewState;

/**
 * Shows a {@link ChartSpec} on a canvas. Redraws at most once a pulse, whatever changed: spec, size, theme, pointer or keyboard.
 * A click, Enter or the context menu choose; the chosen set goes to {@link #setOnChosen}, and whoever listens shows a new spec.
 */
public final class ChartPane extends Region {

    private static final double MIN_WIDTH = 80;
    private static final double MIN_HEIGHT = 48;

    private final Canvas canvas = new Canvas();
    private final ChartRenderer renderer = new ChartRenderer();
    private final ObservableValue<Tokens> tokens;
    private final ObjectProperty<ChartSpec> spec = new SimpleObjectProperty<>(this, "spec");
    private Consumer<Set<String>> onChosen = keys -> { };
    private Consumer<String> onOpen;
    private Function<ChartSpec, List<String>> heading = chart -> List.of();
    private Consumer<ChartSpec> onSave = chart -> { };
    private Leaving leaving = (chart, then) -> then.accept(chart);
    private RenderedChart rendered = RenderedChart.NONE;
    private ViewState view = ViewState.NONE;
    /** Held here and registered weakly: the theme outlives every chart. */
    private final ChangeListener<Tokens> follow = (source, before, now) -> redraw();
    private boolean dirty = true;
    private int drawn;

    /** Makes of a chart what of it may leave the program: saved, or copied as picture or table. */
    @FunctionalInterface
    public interface Leaving {
        /** @param then takes it, now or later, on the same thread */
        void prepare(ChartSpec shown, Consumer<ChartSpec> then);
    }

    /** @param tokens what to draw with, followed as long as the pane lives */
    public ChartPane(ObservableValue<Tokens> tokens) {
        this.tokens = tokens;
        getStyleClass().add("chart-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
        tokens.addListener(new WeakChangeListener<>(follow));
        spec.addListener((source, before, now) -> redraw());
        ChartInput.install(this);
        ChartMenu.install(this);
    }

    /** What is shown; null shows nothing. */
    public ObjectProperty<ChartSpec> specProperty() {
        return spec;
    }

    /** What is shown, or null. */
    public ChartSpec getSpec() {
        return spec.get();
    }

    /** Shows a chart; the old picture stays until the next pulse. */
    public void setSpec(ChartSpec next) {
        spec.set(next);
    }

    /** Takes the keys that the user chose: one after a click, several after Ctrl+click or a drag over time, none after Esc. Never null. */
    public void setOnChosen(Consumer<Set<String>> handler) {
        onChosen = Objects.requireNonNull(handler);
    }

    /** Takes the key of a category whose rows the user wants to see: by double click, Shift+Enter or the menu. Null: nothing opens. */
    public void setOnOpen(Consumer<String> handler) {
        onOpen = handler;
    }

    /** What gives the lines above a copied table; never null. */
    public void setOnHeading(Function<ChartSpec, List<String>> lines) {
        heading = Objects.requireNonNull(lines);
    }

    /** What is saved and copied in place of what is shown; by default the same. */
    public void setLeaving(Leaving made) {
        leaving = Objects.requireNonNull(made);
    }

    /** Prepares what may leave of what is shown. */
    void leave(Consumer<ChartSpec> then) {
        leaving.prepare(getSpec(), then);
    }

    /** The table of the chart as it is copied, with what explains it above. */
    String table() {
        return table(getSpec());
    }

    String table(ChartSpec chart) {
        return ChartTable.tsv(chart, heading.apply(chart));
    }

    /** Opens what is behind a category. Says whether that is possible. */
    boolean open(String key) {
        boolean can = opens(key);
        if (can) {
            onOpen.accept(key);
        }
        return can;
    }

    /** Whether there is something behind a category. */
    boolean opens(String key) {
        return onOpen != null && rendered.of(key).isPresent();
    }

    /** Takes the chart when the user wants a picture of it; the window asks for the file. */
    public void setOnSavePicture(Consumer<ChartSpec> handler) {
        onSave = Objects.requireNonNull(handler);
    }

    /** Asks for a picture, as the context menu does. */
    public void savePicture() {
        if (getSpec() != null) {
            leave(onSave);
        }
    }

    void choose(Set<String> keys) {
        if (getSpec() != null && !keys.equals(getSpec().chosen())) {
            onChosen.accept(Set.copyOf(keys));
        }
    }

    /** Where the categories were drawn last. */
    public RenderedChart rendered() {
        return rendered;
    }

    /** What it is drawn with now. */
    Tokens tokens() {
        return tokens.getValue();
    }

    ViewState view() {
        return view;
    }

    void view(ViewState next) {
        if (!next.equals(view)) {
            view = next;
            redraw();
        }
    }

    private void redraw() {
        dirty = true;
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return MIN_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return MIN_HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 360;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            dirty = true;
        }
        if (dirty) {
            dirty = false;
            draw(width, height);
        }
    }

    /** How often it was drawn so far. */
    int drawn() {
        return drawn;
    }

    private void draw(double width, double height) {
        drawn++;
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, width, height);
        if (getSpec() == null || width <= 0 || height <= 0) {
            rendered = RenderedChart.NONE;
            setAccessibleText("");
            return;
        }
        context.save();
        try {
            rendered = renderer.draw(new FXGraphics2D(context), getSpec(), width, height, tokens(), view);
        } finally {
            context.restore();
        }
        String lit = rendered.of(view.focus()).map(hit -> ", " + hit.tip().replace("\n", ", ")).orElse("");
        setAccessibleText(getSpec().title() + lit);
    }
}
