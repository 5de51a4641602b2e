package ruralpost.ui.sales.board;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.OpenedNumber;
import ruralpost.sales.dashboard.Recount;
import ruralpost.sales.dashboard.Recounting;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesTiles;
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
    private Recount recount;

    NumberDrawer(BoardContext context) {
        this.context = context;
        this.finding = new LatestTask<>(context.tasks());
        this.counting = new LatestTask<>(context.tasks());
    }

    /** @param tile the number @param from what it was opened from; it stays lit */
    void open(BoardState state, Tile tile, Node from) {
        recount = null;
        finding.run(progress -> OpenedNumber.of(state.board(), tile)).onSuccess(number -> show(state, number, from));
    }

    /** Opens the number of a bar or of a step in time: the dashboard as it would be for these rows alone. */
    void open(BoardState state, BoardRequest narrowed, Node from) {
        recount = null;
        finding.run(progress -> {
            SalesBoard board = SalesBoard.compute(state.board().cube(), narrowed, null);
            Tile tile = new SalesTiles(board).all().stream().filter(t -> t.key().equals(narrowed.measure().code())).findFirst().orElseThrow();
            return OpenedNumber.of(board, tile);
        }).onSuccess(number -> show(state, number, from));
    }

    private void show(BoardState state, OpenedNumber number, Node from) {
        NumberPane pane = new NumberPane(context, number, state.names().labels());
        from.getStyleClass().add(OPENED);
        from.requestFocus();
        new Drawer(context.texts(), OverlayPane.of(from)).open(title(state, number), pane, () -> {
            from.getStyleClass().remove(OPENED);
            counting.drop();
        });
        Recounting recounting = new Recounting(context.app().sales(), context.app().ledger());
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

    private Message title(BoardState state, OpenedNumber number) {
        String days = number.filter().period().label(context.texts().lang());
        List<String> names = number.filter().chosen().entrySet().stream().map(e -> e.getValue().stream()
            .map(v -> state.names().labels().of(e.getKey(), v, context.texts().lang())).limit(2)
            .collect(Collectors.joining(context.texts().now("sales.board.chip.and")))).toList();
        return names.isEmpty() ? Message.of("sales.open.title", number.tile().label(), days)
            : Message.of("sales.open.title.of", number.tile().label(), String.join(context.texts().now("sales.board.chip.and"), names), days);
    }

    /** What adding up found; null while a number is being added up, or none was opened. */
    Recount recount() {
        return recount;
    }
}
