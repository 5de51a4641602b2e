package ruralpost.ui.sales.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.PlanChoice;
import ruralpost.sales.dashboard.PlanLine;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesCharts;
import ruralpost.text.UserException;
import ruralpost.ui.task.Debounce;
import ruralpost.ui.task.LatestTask;
import ruralpost.value.Period;

/** Computes what the dashboard shows, off the JavaFX thread; only the answer to the latest choice is shown. */
final class BoardController {

    private static final long LOADING_SHOWN_AFTER_MILLIS = 150;

    private final BoardContext context;
    private final BoardModel model;
    private final LatestTask<BoardState> latest;
    private final Debounce late;
    private final AtomicReference<BoardNames> names = new AtomicReference<>();
    private PlanSource plans;
    private Supplier<LocalDate> today = LocalDate::now;
    private boolean started;
    private boolean settling;

    BoardController(BoardContext context, BoardModel model) {
        this.context = context;
        this.model = model;
        this.latest = new LatestTask<>(context.tasks());
        this.plans = (filter, measure) -> PlanChoice.of(context.app().plans(), filter, measure);
        this.late = context.tasks().debounce(LOADING_SHOWN_AFTER_MILLIS);
        for (Observable o : new Observable[] {model.periodProperty(), model.spanProperty(), model.chosenProperty(), model.measureProperty(),
            model.unitProperty(), model.cumulativeProperty(), context.texts().langProperty()}) {
            ((ObservableValue<?>) o).addListener((source, was, now) -> changed());
        }
    }

    void plans(PlanSource source) {
        plans = source;
    }

    void today(Supplier<LocalDate> clock) {
        today = clock;
    }

    /** The day that the dashboard takes for today. */
    LocalDate today() {
        return today.get();
    }

    private void changed() {
        if (started && !settling) {
            refresh();
        }
    }

    /** Computes anew from the ledger as it is now. */
    void refresh() {
        started = true;
        Period period = model.periodProperty().get();
        SalesFilter filter = model.filter();
        BoardRequest asked = new BoardRequest(filter, model.measureProperty().get(), model.unitProperty().get(), model.cumulativeProperty().get(),
            today.get(), context.texts().lang(), model.spanProperty().get());
        if (model.stateProperty().get() == null) {
            late.call(() -> model.loadingProperty().set(latest.busy()));
        }
        SalesBoard previous = model.stateProperty().get() == null ? null : model.stateProperty().get().board();
        latest.run(progress -> compute(period, asked, previous)).onSuccess(this::show)
            .onError(UserException.class, e -> context.toast().show(e.userMessage()))
            .andFinally(() -> {
                late.cancel();
                model.loadingProperty().set(false);
            });
    }

    private BoardState compute(Period period, BoardRequest asked, SalesBoard previous) {
        SalesCube cube = context.app().cube().current();
        BoardNames known = names(context.app().ledger().lastSet());
        BoardRequest request = asked.withOccasions(known.occasions());
        if (period == null) {
            Period first = SalesBoard.openingPeriod(cube, asked.today());
            request = request.withFilter(asked.filter().in(first)).withUnit(BoardModel.suited(first));
        }
        PlanLine plan = plans.plan(request.filter(), request.measure());
        return BoardState.of(SalesBoard.compute(cube, request, plan, previous), known);
    }

    private BoardNames names(long set) {
        BoardNames known = names.get();
        if (known == null || known.set() != set) {
            known = BoardNames.read(context.app(), set);
            names.set(known);
        }
        return known;
    }

    private void show(BoardState state) {
        settling = true;
        try {
            if (model.periodProperty().get() == null) {
                model.unitProperty().set(state.board().request().unit());
                model.periodProperty().set(state.board().request().filter().period());
            }
        } finally {
            settling = false;
        }
        model.stateProperty().set(state);
    }

    /** Takes what was chosen in a chart. */
    void choose(String chart, Collection<String> keys) {
        BoardState state = model.stateProperty().get();
        Dimension dimension = SalesCharts.dimensionOf(chart);
        if (dimension != null) {
            model.choose(dimension, keys.stream().map(k -> SalesCharts.valueOf(state.board(), chart, k)).collect(Collectors.toSet()));
        } else if ("trend".equals(chart)) {
            model.spanProperty().set(span(state, keys));
        }
    }

    /** What to ask for just one bar or step of a chart; null where nothing is behind it. */
    BoardRequest narrowed(String chart, String key) {
        SalesBoard board = model.stateProperty().get().board();
        BoardRequest request = board.request();
        Dimension dimension = SalesCharts.dimensionOf(chart);
        if (dimension != null) {
            return request.withFilter(request.filter().with(dimension, java.util.Collections.singleton(SalesCharts.valueOf(board, chart, key))));
        }
        if (!"trend".equals(chart)) {
            return null;
        }
        Period step = request.steps().days(LocalDate.parse(key));
        Period days = request.cumulative() ? Period.of(request.filter().period().from(), step.to()) : step;
        return days.intersect(request.filter().period()).map(request::withSpan).orElse(null);
    }

    /** From the first to the last of the chosen steps; null for none. */
    private static Period span(BoardState state, Collection<String> keys) {
        Set<LocalDate> starts = keys.stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
        if (starts.isEmpty()) {
            return null;
        }
        TreeSet<LocalDate> sorted = new TreeSet<>(starts);
        Period hull = Period.of(sorted.first(), state.board().request().steps().days(sorted.last()).to());
        return hull.intersect(state.board().request().filter().period()).orElse(null);
    }
}
