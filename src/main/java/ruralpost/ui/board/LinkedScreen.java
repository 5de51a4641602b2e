package ruralpost.ui.board;

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
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardDimension;
import ruralpost.board.Explained;
import ruralpost.chart.ChartSpec;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Drawer;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.task.LatestTask;

/**
 * A dashboard of linked charts and tiles over the records of one area. Call {@link #refresh()} when it comes into view or the ledger has changed.
 *
 * @param <D> what can be filtered by
 */
public final class LinkedScreen<D extends BoardDimension> {

    private static final String OPENED = "tile-opened";

    private final BoardContext context;
    private final BoardArea<D> area;
    private final ChoiceModel<BoardChoice<D>, BoardShown<D>> model = new ChoiceModel<>(BoardChoice.first());
    private final LinkedController<D> controller;
    private final LinkedView<D> view;
    private final BoardExport export;
    private final ExportMenu menu;
    private final BiConsumer<String, Long> onRecord;
    private final LatestTask<Explained> opening;

    /** @param onRecord opens a record by register and row id */
    public LinkedScreen(BoardContext context, BoardArea<D> area, BiConsumer<String, Long> onRecord) {
        this.area = area;
        this.context = context;
        this.onRecord = onRecord;
        this.opening = new LatestTask<>(context.tasks());
        this.controller = new LinkedController<>(context, area, model);
        this.export = new BoardExport(context);
        this.menu = new ExportMenu(context.texts(), export);
        this.view = new LinkedView<>(context, area, model, controller);
        view.setOnTile((key, from) -> {
            BoardShown<D> state = model.stateProperty().get();
            open(leaving -> state.tile(key, leaving), from);
        });
        for (String name : area.charts()) {
            var pane = view.card(name).pane();
            pane.setOnOpen(key -> {
                BoardShown<D> state = model.stateProperty().get();
                open(leaving -> state.mark(name, key, leaving), pane);
            });
            pane.setLeaving((chart, then) -> leave(name, then));
            pane.setOnSavePicture(export::save);
        }
        BoardKeys.install(view, model, Map.of(KeyCombination.valueOf("Shortcut+F"), view::addFilter));
    }

    /** The day taken for today; the clock of the computer unless said otherwise. */
    public LinkedScreen<D> today(Supplier<LocalDate> clock) {
        controller.today(clock);
        return this;
    }

    /** The dashboard itself. Its scene's root must be an {@link OverlayPane}. */
    public Region view() {
        return view;
    }

    /** The menu that saves pictures. */
    public List<Node> tools() {
        return List.of(menu.button(area.id() + "-export", this::pictures));
    }

    private List<MenuItem> pictures() {
        BoardShown<D> state = model.stateProperty().get();
        List<MenuItem> items = new ArrayList<>(List.of(menu.print(), new SeparatorMenuItem()));
        for (String name : state == null || state.isEmpty() ? List.<String>of() : area.charts()) {
            items.add(menu.chart(name, state.charts().get(name).title(), () -> leave(name, export::saveFilled)));
        }
        return items;
    }

    /** The one place through which a chart leaves the program: small counts of children are left out of it. */
    private void leave(String name, Consumer<ChartSpec> then) {
        BoardShown<D> state = model.stateProperty().get();
        context.tasks().run(progress -> state.leaving(name)).onSuccess(spec -> {
            then.accept(spec);
            if (area.countsPeople(name)) {
                exported("reach.label.chart", spec.title());
            }
        });
    }

    private void open(Function<Boolean, Explained> rows, Node from) {
        opening.run(progress -> rows.apply(false)).onSuccess(number -> {
            Drawer drawer = new Drawer(context.texts(), OverlayPane.of(view));
            RowsPane pane = new RowsPane(context.texts(), number, (register, id) -> {
                drawer.close();
                onRecord.accept(register, id);
            }, (count, taker) -> context.tasks().run(progress -> hidden(rows.apply(true))).onSuccess(hidden -> {
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
            context.link().write(Action.exported(area.code(), Message.of(label, args)), tx -> null);
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

    ChoiceModel<BoardChoice<D>, BoardShown<D>> model() {
        return model;
    }
}
