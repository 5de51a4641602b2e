package ruralpost.ui.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import ruralpost.ui.Feature;
import ruralpost.ui.SearchSource;
import ruralpost.ui.SubTab;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.task.Progress;

/** The tab of produce sales: dashboard, rows, entry, import, contracts, plans and the registers that they share. */
public final class SalesFeature implements Feature, SearchSource {

    private final List<SubTab> subTabs = new ArrayList<>();
    private WindowContext context;

    /** Declares the views; they are made when first looked at, after {@link #open}. */
    public SalesFeature() {
        for (String id : List.of("board", "rows", "entry", "import", "registers")) {
            subTabs.add(tab(id, c -> new EmptyState(c.texts(), "sales.tab." + id, "sales.tab." + id)));
        }
    }

    private SubTab tab(String id, Function<WindowContext, Region> view) {
        return new SubTab(id, "sales.tab." + id, () -> view.apply(context));
    }

    /** Gives the views what they work on; before the first of them is shown. */
    public void open(WindowContext window) {
        context = window;
    }

    @Override
    public String id() {
        return "sales";
    }

    @Override
    public String titleKey() {
        return "app.tab.sales";
    }

    @Override
    public String icon() {
        return "fth-bar-chart-2";
    }

    @Override
    public List<SubTab> subTabs() {
        return subTabs;
    }

    @Override
    public List<Group> find(String text, Progress progress) {
        return List.of();
    }
}
