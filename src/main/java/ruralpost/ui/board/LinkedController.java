package ruralpost.ui.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Supplier;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardDimension;
import ruralpost.board.Meaning;
import ruralpost.text.Lang;
import ruralpost.text.UserException;
import ruralpost.ui.task.LatestTask;

/**
 * Computes what a dashboard shows, off the JavaFX thread; only the answer to the latest choice is shown.
 *
 * @param <D> what can be filtered by
 */
final class LinkedController<D extends BoardDimension> {

    private final BoardContext context;
    private final BoardArea<D> area;
    private final ChoiceModel<BoardChoice<D>, BoardShown<D>> model;
    private final LatestTask<BoardShown<D>> latest;
    private Supplier<LocalDate> today = LocalDate::now;
    private boolean started;

    LinkedController(BoardContext context, BoardArea<D> area, ChoiceModel<BoardChoice<D>, BoardShown<D>> model) {
        this.context = context;
        this.area = area;
        this.model = model;
        this.latest = new LatestTask<>(context.tasks());
        model.onChange(this::changed);
        context.texts().langProperty().addListener((o, was, now) -> changed());
    }

    void today(Supplier<LocalDate> clock) {
        today = clock;
    }

    LocalDate today() {
        return today.get();
    }

    boolean busy() {
        return latest.busy();
    }

    private void changed() {
        if (started) {
            refresh();
        }
    }

    /** Computes anew from the ledger as it is now. */
    void refresh() {
        started = true;
        BoardChoice<D> asked = model.choiceProperty().get();
        Lang lang = context.texts().lang();
        LocalDate day = today.get();
        latest.run(progress -> area.compute(asked, day, lang)).onSuccess(this::show).onError(UserException.class, e -> context.toast().show(e.userMessage()));
    }

    private void show(BoardShown<D> state) {
        model.begin(state.filter().period());
        model.stateProperty().set(state);
    }

    /** Takes what was chosen in a chart: exactly these marks of it. */
    void choose(String chart, Collection<String> keys) {
        BoardShown<D> shown = model.stateProperty().get();
        Meaning<D> before = shown.meaning(chart, shown.charts().get(chart).chosen());
        Meaning<D> now = shown.meaning(chart, keys);
        model.change(c -> c.choose(before, now));
    }
}
