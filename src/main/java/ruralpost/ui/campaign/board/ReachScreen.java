package ruralpost.ui.campaign.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.campaign.dashboard.Explained;
import ruralpost.campaign.dashboard.NumberRows;
import ruralpost.campaign.dashboard.SafeCounts;
import ruralpost.chart.ChartSpec;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.board.BoardExport;
import ruralpost.ui.board.BoardKeys;
import ruralpost.ui.dialog.Drawer;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.part.Parts;
import ruralpost.ui.task.LatestTask;

/** The dashboard of campaigns. Call {@link #refresh()} when it comes into view or the ledger has changed. */
public final class ReachScreen {

    private static final String OPENED = "tile-opened";

    private final BoardContext context;
    private final ReachModel model = new ReachModel();
    private final ReachController controller;
    private final ReachView view;
    private final BoardExport export;
    private final BiConsumer<String, Long> onRecord;
    private final LatestTask<Explained> opening;

    /** @param create begins a campaign @param onRecord opens a record by register and row id */
    public ReachScreen(BoardContext context, Runnable create, BiConsumer<String, Long> onRecord) {
        this.context = context;
        this.onRecord = onRecord;
        this.opening = new LatestTask<>(context.tasks());
        this.controller = new ReachController(context, model);
        this.export = new BoardExport(context);
        this.view = new ReachView(context, model, controller, create);
        view.setOnTile((key, from) -> {
            ReachState state = model.stateProperty().get();
            open(state, cells -> new NumberRows(state.board(), cells, state.lang()).tile(key), from);
        });
        for (String name : CampaignCharts.NAMES) {
            var pane = view.card(name).pane();
            pane.setOnOpen(key -> {
                ReachState state = model.stateProperty().get();
                open(state, cells -> NumberRows.mark(state.board(), cells, name, key, state.lang()), pane);
            });
            pane.setLeaving((chart, then) -> leave(name, then));
            pane.setOnSavePicture(export::save);
        }
        BoardKeys.install(view, model, Map.of(KeyCombination.valueOf("Shortcut+F"), view::addFilter));
    }

    /** The day taken for today; the clock of the computer unless said otherwise. */
    public ReachScreen today(Supplier<LocalDate> clock) {
        controller.today(clock);
        return this;
    }

    /** The dashboard itself. Its scene's root must be an {@link OverlayPane}. */
    public Region view() {
        return view;
    }

    /** The menu that saves pictures. */
    public List<Node> tools() {
        MenuButton menu = new MenuButton();
        menu.setId("reach-export");
        menu.textProperty().bind(context.texts().text("sales.board.export"));
        menu.setGraphic(Parts.icon("fth-image"));
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(e -> menu.getItems().setAll(pictures()));
        return List.of(menu);
    }

    private List<MenuItem> pictures() {
        ReachState state = model.stateProperty().get();
        List<MenuItem> items = new ArrayList<>();
        CheckMenuItem plain = new CheckMenuItem(context.texts().now("sales.board.export.print"));
        plain.setSelected(export.print());
        plain.setOnAction(e -> export.print(plain.isSelected()));
        items.addAll(List.of(plain, new SeparatorMenuItem()));
        for (String name : state == null || state.board().data().isEmpty() ? List.<String>of() : CampaignCharts.NAMES) {
            MenuItem item = new MenuItem(state.charts().get(name).title());
            item.setMnemonicParsing(false);
            item.setId("export-" + name);
            item.setOnAction(e -> leave(name, spec -> {
                if (spec.body().isEmpty()) {
                    context.toast().show(Message.of("sales.board.export.empty", spec.title()));
                } else {
                    export.save(spec);
                }
            }));
            items.add(item);
        }
        return items;
    }

    /** The one place through which a chart leaves the program: small counts of children are left out of it. */
    private void leave(String name, Consumer<ChartSpec> then) {
        ReachState state = model.stateProperty().get();
        context.tasks().run(Message.of("disclosure.deciding"), progress -> new CampaignCharts(state.board(), new SafeCounts(controller.cells(state.board().data(), progress::check)),
            state.lang()).chart(name)).onSuccess(spec -> {
            then.accept(spec);
            if (CampaignCharts.countsPeople(name)) {
                exported("reach.label.chart", spec.title());
            }
        });
    }

    private void open(ReachState state, Function<HeadCells, Explained> rows, Node from) {
        opening.run(progress -> rows.apply(null)).onSuccess(number -> {
            Drawer drawer = new Drawer(context.texts(), OverlayPane.of(view));
            RowsPane pane = new RowsPane(context.texts(), number, (register, id) -> {
                drawer.close();
                onRecord.accept(register, id);
            }, (count, taker) -> context.tasks().run(Message.of("disclosure.deciding"), progress -> hidden(rows.apply(controller.cells(state.board().data(), progress::check)))).onSuccess(hidden -> {
                taker.accept((line, column) -> hidden.getOrDefault(line.id(), Set.of()).contains(column));
                exported("disclosure.label.copy", number.title(), count);
            }));
            from.getStyleClass().add(OPENED);
            drawer.open(Message.of("reach.opened", number.title()), pane, () -> from.getStyleClass().remove(OPENED));
        });
    }

    /** Columns of each row whose counts are not copied. */
    private static Map<Long, Set<String>> hidden(Explained number) {
        Map<Long, Set<String>> hidden = new HashMap<>();
        for (Explained.Line line : number.lines()) {
            for (int i = 0; i < line.cells().size(); i++) {
                if (line.cells().get(i).hidden()) {
                    hidden.computeIfAbsent(line.id(), id -> new HashSet<>()).add(number.heads().get(i).key());
                }
            }
        }
        return hidden;
    }

    /** Puts down in the history what left the program. */
    private void exported(String label, Object... args) {
        if (context.link() != null) {
            context.link().write(Action.exported("campaign", Message.of(label, args)), tx -> null);
        }
    }

    /** Reads the ledger as it is now and shows it; while the dashboard is out of sight it waits for the next look. */
    public void refresh() {
        if (view.getScene() != null || model.stateProperty().get() == null) {
            controller.refresh();
        }
    }

    /** Whether nothing is awaited. */
    public boolean busy() {
        return controller.busy() || opening.busy();
    }

    ReachModel model() {
        return model;
    }
}
