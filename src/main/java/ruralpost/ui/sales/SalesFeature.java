package ruralpost.ui.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import ruralpost.place.Division;
import ruralpost.ui.Feature;
import ruralpost.ui.SubTab;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.register.LedgerSearch;
import ruralpost.ui.register.RegisterScreen;
import ruralpost.ui.register.Registers;

/** The tab of produce sales: dashboard, rows, entry, import, contracts, plans and the registers that they share. */
public final class SalesFeature implements Feature {

    private final List<SubTab> subTabs = new ArrayList<>();
    private WindowContext context;
    private RegisterScreen registers;

    /** Declares the views; they are made when first looked at, after {@link #open}. */
    public SalesFeature() {
        for (String id : List.of("board", "rows", "entry", "import")) {
            subTabs.add(tab(id, c -> new EmptyState(c.texts(), "sales.tab." + id, "sales.tab." + id)));
        }
        subTabs.add(tab("registers", c -> registers = new RegisterScreen(c, Registers.all())));
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

    /** What the search opens. */
    public LedgerSearch.Opening opening() {
        return new LedgerSearch.Opening() {
            @Override
            public void record(String register, long id) {
                context.shell().show(id(), "registers");
                registers.open(register, id);
            }

            @Override
            public void division(Division division) {
                context.shell().show(id(), "registers");
                registers.find("place", division.name());
            }

            @Override
            public void sale(long id) {
                context.shell().show(id(), "rows");
            }

            private String id() {
                return SalesFeature.this.id();
            }
        };
    }
}
