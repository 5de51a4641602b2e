package ruralpost.ui.sales.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import ruralpost.ledger.Action;
import ruralpost.plan.StoredValue;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.Tile;
import ruralpost.sales.dashboard.number.Behind;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.Recount;
import ruralpost.sales.dashboard.number.Recounting;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.board.FilterChip;
import ruralpost.ui.dialog.Drawer;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.task.LatestTask;

/** Opens a number: finds its rows, shows them, and adds them up again from the ledger while it is looked at. */
final class NumberDrawer {

    private static final String OPENED = "tile-opened";

    private final BoardContext context;
    private final LatestTask<Optional<OpenedNumber>> finding;
    private final LatestTask<Recount> counting;
    private final Writing writing;
    private Consumer<Sale> onSale = sale -> { };
    private BiConsumer<Dimension, Object> onFilter = (d, v) -> { };
    private Recount recount;

    /** @param writing how a change to the ledger is written */
    NumberDrawer(BoardContext context, Writing writing) {
        this.context = context;
        this.writing = writing;
        this.finding = new LatestTask<>(context.tasks());
        this.counting = new LatestTask<>(context.tasks());
    }

    /** @param tile the number @param from what it was opened from; it stays lit */
    void open(BoardState state, Tile tile, Node from) {
        find(state, () -> OpenedNumber.of(state.board(), tile, state.names().facts()), () -> from);
    }

    /** Opens any number that is made of sales: a bar, a share, a cell of a matrix, the fulfilment of a plan. */
    void open(BoardState state, Asked asked, Supplier<Node> from) {
        find(state, () -> OpenedNumber.of(state.board(), asked, state.names().facts()), from);
    }

    /**
     * Opens any number.
     *
     * @param number makes it, off the window's thread; gives null where nothing is behind it
     * @param from   gives what it is opened from once it is made; nothing opens when that has left the window
     */
    void open(BoardState state, Supplier<OpenedNumber> number, Supplier<Node> from) {
        find(state, number, from);
    }

    /** Takes a sale that is opened out of the rows. */
    void onSale(Consumer<Sale> handler) {
        onSale = handler;
    }

    /** Takes a value out of the rows by which the dashboard is to be filtered. */
    void onFilter(BiConsumer<Dimension, Object> handler) {
        onFilter = handler;
    }

    private void find(BoardState state, Supplier<OpenedNumber> finder, Supplier<Node> from) {
        recount = null;
        finding.run(progress -> Optional.ofNullable(finder.get())).onSuccess(found -> found.ifPresent(number -> show(state, number, from)));
    }

    private void show(BoardState state, OpenedNumber number, Supplier<Node> opener) {
        Node from = opener.get();
        if (from == null || from.getScene() == null) {
            return;
        }
        Drawer drawer = new Drawer(context.texts(), OverlayPane.of(from));
        NumberPane pane = new NumberPane(context, number, state.names().labels(), asked -> open(state, asked, opener), value -> save(value, drawer));
        pane.onSale(sale -> onSale.accept(sale));
        pane.onFilter((dimension, value) -> {
            drawer.close();
            onFilter.accept(dimension, value);
        });
        drawer.close();
        from.getStyleClass().add(OPENED);
        from.requestFocus();
        drawer.open(title(state, number), pane, () -> {
            from.getStyleClass().remove(OPENED);
            counting.drop();
        });
        Recounting recounting = new Recounting(context.app().sales(), context.app().ledger(), context.app().boardStores());
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
        List<String> names = places ? List.of() : number.filter().chosen().entrySet().stream().map(e -> names(state, e.getKey(), e.getValue())).toList();
        return names.isEmpty() ? Message.of("sales.open.title", number.label(), days)
            : Message.of("sales.open.title.of", number.label(), String.join(context.texts().now("sales.board.chip.and"), names), days);
    }

    private String names(BoardState state, Dimension dimension, Set<Object> values) {
        return FilterChip.joined(context.texts(), values.stream().map(v -> state.names().labels().of(dimension, v, context.texts().lang())).toList());
    }

    /** What adding up found; null while a number is being added up, or none was opened. */
    Recount recount() {
        return recount;
    }
}
