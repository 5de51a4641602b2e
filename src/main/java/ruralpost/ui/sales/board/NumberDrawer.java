package ruralpost.ui.sales.board;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import ruralpost.ledger.Action;
import ruralpost.plan.StoredValue;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.Behind;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.OpenedNumber;
import ruralpost.sales.dashboard.Recount;
import ruralpost.sales.dashboard.Recounting;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.Tile;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.dialog.Drawer;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.task.LatestTask;

/** Opens a number: finds its rows, shows them, and adds them up again from the ledger while it is looked at. */
final class NumberDrawer {

    private static final String OPENED = "tile-opened";

    private final BoardContext context;
    private final LatestTask<OpenedNumber> finding;
    private final LatestTask<Recount> counting;
    private Writing writing;
    private Recount recount;

    NumberDrawer(BoardContext context) {
        this.context = context;
        this.finding = new LatestTask<>(context.tasks());
        this.counting = new LatestTask<>(context.tasks());
    }

    /** How a change to the ledger is written. */
    void writes(Writing way) {
        writing = way;
    }

    /** @param tile the number @param from what it was opened from; it stays lit */
    void open(BoardState state, Tile tile, Node from) {
        find(state, () -> OpenedNumber.of(state.board(), tile, state.names().facts()), from);
    }

    /** Opens any number that is made of sales: a bar, a share, a cell of a matrix, the fulfilment of a plan. */
    void open(BoardState state, Asked asked, Node from) {
        find(state, () -> OpenedNumber.of(state.board(), asked, state.names().facts()), from);
    }

    /** Opens the number of a bar or of a step in time, with its share in the whole that the dashboard shows. */
    void open(BoardState state, BoardRequest narrowed, Node from) {
        find(state, () -> {
            SalesBoard board = SalesBoard.compute(state.board().cube(), narrowed, null);
            BoardRequest all = state.board().request();
            Measure measure = narrowed.measure();
            SalesFilter whole = all.filter().in(all.shown());
            for (Dimension d : narrowed.filter().chosen().keySet()) {
                whole = narrowed.filter().chosen().get(d).equals(all.filter().chosen().get(d)) ? whole : whole.with(d, Set.of());
            }
            Against base = new Against.Base(board.covered(), board.base());
            String label = context.texts().now(measure.label());
            Asked asked = board.behind(measure.code()).equals(whole) ? Asked.sum(label, measure, whole, base)
                : Asked.sum(label, measure, board.behind(measure.code()), base, new Against.Whole(whole, context.texts().now("sales.open.whole")));
            return OpenedNumber.of(board, asked, state.names().facts());
        }, from);
    }

    private void find(BoardState state, Supplier<OpenedNumber> finder, Node from) {
        recount = null;
        finding.run(progress -> finder.get()).onSuccess(number -> show(state, number, from));
    }

    private void show(BoardState state, OpenedNumber number, Node from) {
        Drawer drawer = new Drawer(context.texts(), OverlayPane.of(from));
        NumberPane pane = new NumberPane(context, number, state.names().labels(), asked -> open(state, asked, from), value -> save(value, drawer));
        drawer.close();
        from.getStyleClass().add(OPENED);
        from.requestFocus();
        drawer.open(title(state, number), pane, () -> {
            from.getStyleClass().remove(OPENED);
            counting.drop();
        });
        Recounting recounting = new Recounting(context.app().sales(), context.app().ledger(), BoardNames.stores(context.app()));
        counting.run(progress -> recounting.of(number, done -> {
            progress.check();
            if (done % 10_000 == 0) {
                context.tasks().later(() -> pane.progress(done));
            }
        })).onSuccess(found -> {
            recount = found;
            pane.show(found);
        }).onError(UserException.class, e -> context.toast().show(e.userMessage()));
    }

    private void save(StoredValue value, Drawer drawer) {
        Message said = Message.of("plan.value.set", value.which().label(), value.value().toPlainString());
        writing.write(Action.entry("sales", said), tx -> context.app().values().save(tx, value)).onSuccess(w -> {
            drawer.close();
            context.toast().show(said);
        }).onError(UserException.class, e -> context.toast().show(e.userMessage()));
    }

    private Message title(BoardState state, OpenedNumber number) {
        String days = number.filter().period().label(context.texts().lang());
        boolean places = number.behind() instanceof Behind.Records r && (r.kind() == Behind.Kind.MALLS || r.kind() == Behind.Kind.COUNTIES);
        List<String> names = places ? List.of() : number.filter().chosen().entrySet().stream().map(e -> e.getValue().stream()
            .map(v -> state.names().labels().of(e.getKey(), v, context.texts().lang())).limit(2)
            .collect(Collectors.joining(context.texts().now("sales.board.chip.and")))).toList();
        return names.isEmpty() ? Message.of("sales.open.title", number.label(), days)
            : Message.of("sales.open.title.of", number.label(), String.join(context.texts().now("sales.board.chip.and"), names), days);
    }

    /** What adding up found; null while a number is being added up, or none was opened. */
    Recount recount() {
        return recount;
    }
}
