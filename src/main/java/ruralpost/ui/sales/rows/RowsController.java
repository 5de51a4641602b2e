package ruralpost.ui.sales.rows;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import ruralpost.sales.StoredColumn;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.text.Message;
import ruralpost.ui.WindowContext;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.task.Debounce;
import ruralpost.ui.task.Job;
import ruralpost.ui.task.Progress;
import ruralpost.ui.task.Work;

/** Makes the order of the rows off the JavaFX thread; only the answer to the latest choice is shown. */
final class RowsController {

    private static final long SEARCH_SHOWN_AFTER_MILLIS = 150;
    /** A search through so many rows, or sorting them by what is not in memory, is shown with progress and Cancel. */
    private static final int LONG_SEARCH = 100_000;

    private final WindowContext context;
    private final SaleBook book;
    private final RowsModel model;
    private final Supplier<Kept> keep;
    private final Ranks ranks = new Ranks();
    private final TextSearch search;
    private final StoredRanks stored;
    private final Debounce late;
    private Job<RowsState> job;
    private boolean settling;

    /** @param keep where the person is now, asked before the rows are read again */
    RowsController(WindowContext context, SaleBook book, RowsModel model, Supplier<Kept> keep) {
        this.context = context;
        this.book = book;
        this.model = model;
        this.keep = keep;
        this.search = new TextSearch(context.app().sales());
        this.stored = new StoredRanks(context.app().sales());
        this.late = context.tasks().debounce(SEARCH_SHOWN_AFTER_MILLIS);
        for (ObservableValue<?> o : new ObservableValue<?>[] {model.periodProperty(), model.chosenProperty(), model.onlyProperty(), model.textProperty(), model.sortProperty()}) {
            o.addListener((source, was, now) -> changed());
        }
    }

    private void changed() {
        if (!settling && model.stateProperty().get() != null) {
            run(null);
        }
    }

    /** Reads again after the ledger or the names have moved; the person stays where he is. */
    void reload() {
        run(model.stateProperty().get() == null ? null : keep.get());
    }

    /** Does several changes to the model as one. */
    void together(Runnable changes) {
        settling = true;
        try {
            changes.run();
        } finally {
            settling = false;
        }
        run(null);
    }

    private void run(Kept kept) {
        if (job != null) {
            job.drop();
        }
        late.cancel();
        RowsRequest request = model.request(LocalDate.now());
        SalesLabels labels = book.labels();
        Work<RowsState> work = progress -> compute(request, labels, kept, progress);
        SalesCube loaded = context.app().cube().loaded();
        StoredColumn sorted = RowColumns.stored(request.sortKey());
        boolean sorting = sorted != null && !stored.has(sorted, loaded);
        Message doing = request.text().isEmpty() ? Message.of("sales.rows.sorting") : Message.of("sales.rows.searching", request.text());
        boolean slow = sorting || !request.text().isEmpty();
        Job<RowsState> mine = slow && loaded.size() > LONG_SEARCH ? context.tasks().run(doing, work) : context.tasks().run(work);
        job = mine;
        if (slow) {
            late.call(() -> model.searchingProperty().set(mine.done() ? -1 : Math.max(0, mine.status().shareProperty().get())));
            mine.status().shareProperty().addListener((o, was, now) -> {
                if (model.searchingProperty().get() >= 0 && mine == job) {
                    model.searchingProperty().set(Math.max(0, now.doubleValue()));
                }
            });
        }
        mine.onSuccess(model.stateProperty()::set).onCancelled(this::cancelled).andFinally(() -> {
            late.cancel();
            model.searchingProperty().set(-1);
        });
    }

    /** Stops a search or a slow sort: what is shown stays, and so do the text that it answers and its order. */
    void cancel() {
        if (job != null) {
            job.status().cancel();
        }
    }

    private void cancelled() {
        RowsState shown = model.stateProperty().get();
        settling = true;
        model.textProperty().set(shown == null ? "" : shown.request().text());
        model.sortProperty().set(shown == null ? new RowsModel.Sort(null, true) : new RowsModel.Sort(shown.request().sortKey(), shown.request().ascending()));
        settling = false;
    }

    private RowsState compute(RowsRequest request, SalesLabels labels, Kept kept, Progress progress) {
        SalesCube cube = context.app().cube().current();
        long[] inText = search.ids(request.text(), cube, progress);
        StoredColumn column = RowColumns.stored(request.sortKey());
        int[] order = new RowsFinder(cube, labels, ranks).find(request, inText, column == null ? null : stored.of(column, cube, progress));
        int from = request.filter().period() == null ? Integer.MIN_VALUE : (int) request.filter().period().from().toEpochDay();
        progress.check();
        return new RowsState(request, cube, order, new CubeQuery(cube).totals(order, from), kept == null ? null : kept.in(cube, order));
    }
}
