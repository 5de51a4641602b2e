package ruralpost.ui.sales.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ruralpost.board.Chosen;
import ruralpost.board.Meaning;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.LoadProgress;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.PlanChoice;
import ruralpost.sales.dashboard.PlanLine;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.view.FilterState;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.task.Debounce;
import ruralpost.ui.task.Job;
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
    private Supplier<LocalDate> today = LocalDate::now;
    private Job<SalesCube> reading;
    private boolean started;

    BoardController(BoardContext context, BoardModel model) {
        this.context = context;
        this.model = model;
        this.latest = new LatestTask<>(context.tasks());
        this.late = context.tasks().debounce(LOADING_SHOWN_AFTER_MILLIS);
        context.app().cube().onLoaded(() -> context.tasks().later(this::loaded));
        model.onChange(this::changed);
        context.texts().langProperty().addListener((source, was, now) -> changed());
    }

    void today(Supplier<LocalDate> clock) {
        today = clock;
    }

    /** The day that the dashboard takes for today. */
    LocalDate today() {
        return today.get();
    }

    private void changed() {
        if (started) {
            refresh();
        }
    }

    /** More sales are in, or all, or none because reading them failed: which is tried again at the next look, not at once. */
    private void loaded() {
        if (started) {
            answer();
        }
    }

    /** Computes anew from the ledger as it is now; while the sales are read for the first time, from those that are in. */
    void refresh() {
        if (!context.app().cube().loaded().complete() && (reading == null || reading.done())) {
            reading = context.tasks().run(progress -> context.app().cube().current());
        }
        started = true;
        answer();
    }

    private void answer() {
        FilterState asked = model.choiceProperty().get();
        LocalDate day = today.get();
        Lang lang = context.texts().lang();
        SalesBoard previous = model.stateProperty().get() == null ? null : model.stateProperty().get().board();
        if (previous == null) {
            late.call(() -> model.loadingProperty().set(model.stateProperty().get() == null));
        }
        latest.run(progress -> compute(asked, day, lang, previous)).onSuccess(this::show)
            .onError(UserException.class, e -> {
                late.cancel();
                model.loadingProperty().set(false);
                context.toast().show(e.userMessage());
            });
    }

    /** Null while no sale is in. */
    private BoardState compute(FilterState asked, LocalDate day, Lang lang, SalesBoard previous) {
        LoadProgress read = context.app().cube().progress();
        SalesCube cube = context.app().cube().newest();
        if (!cube.complete() && cube.size() == 0) {
            return null;
        }
        FilterState state = asked.period() == null ? asked.in(SalesBoard.openingPeriod(cube, day)) : asked;
        Period span = state.span() == null ? null : state.span().days();
        BoardNames known = names(context.app().ledger().lastSet());
        BoardRequest request = new BoardRequest(state.filter(), state.measure(), state.unit(), state.cumulative(), day, lang, span, state.comparison(),
            known.occasions());
        PlanLine plan = PlanChoice.of(known.facts(), request.filter(), request.measure());
        List<Chosen<Dimension>> unknown = state.chosen().stream().filter(c -> !known.knows(c.dimension(), c.value())).toList();
        Map<Long, String> gone = unknown.isEmpty() ? Map.of() : context.app().boardViews().deleted(unknown);
        LoadProgress far = cube.complete() ? null : read == null ? new LoadProgress(cube.size(), cube.size()) : read;
        return BoardState.of(SalesBoard.compute(cube, request, plan, previous), known, gone, far, BoardPage.of(state.page()));
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
        if (state == null) {
            return;
        }
        late.cancel();
        model.begin(state.board().request().filter().period());
        BoardState before = model.stateProperty().get();
        model.loadingProperty().set(false);
        model.stateProperty().set(state);
        if (!state.gone().isEmpty() && (before == null || !before.gone().equals(state.gone()))) {
            String all = state.gone().keySet().stream().map(id -> state.goneName(id)).collect(Collectors.joining(context.texts().now("sales.board.chip.and")));
            context.toast().show(Message.of("sales.board.gone", all));
        }
    }

    /** Takes what was chosen in a chart: exactly these marks of it. */
    void choose(String chart, Collection<String> keys) {
        BoardState shown = model.stateProperty().get();
        Meaning<Dimension> before = shown.marks().meaning(chart, shown.charts().get(chart).chosen());
        Meaning<Dimension> now = shown.marks().meaning(chart, keys);
        model.change(f -> f.choose(before, now));
    }

    /** Shows the sales of a filter from elsewhere. */
    void take(SalesFilter filter) {
        model.changeQuietly(f -> f.take(filter));
        refresh();
    }

    /** Takes what a row of the pivot table stands for. */
    void choose(Meaning<Dimension> row) {
        model.change(f -> f.choose(Meaning.none(), row));
    }
}
