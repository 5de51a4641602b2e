package ruralpost.ui.campaign.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import ruralpost.app.AppContext;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.dashboard.BoardChoice;
import ruralpost.campaign.dashboard.BoardData;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.Meaning;
import ruralpost.text.Lang;
import ruralpost.text.UserException;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.task.LatestTask;
import ruralpost.value.Period;

/** Computes what the dashboard shows, off the JavaFX thread; only the answer to the latest choice is shown. */
final class ReachController {

    private final BoardContext context;
    private final ReachModel model;
    private final LatestTask<ReachState> latest;
    private final AtomicReference<Read> read = new AtomicReference<>();
    private Supplier<LocalDate> today = LocalDate::now;
    private boolean started;
    private boolean settling;

    /** What was read. */
    private record Read(long set, BoardData data) {
    }

    ReachController(BoardContext context, ReachModel model) {
        this.context = context;
        this.model = model;
        this.latest = new LatestTask<>(context.tasks());
        model.choiceProperty().addListener((o, was, now) -> changed());
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
        if (started && !settling) {
            refresh();
        }
    }

    /** Computes anew from the ledger as it is now. */
    void refresh() {
        started = true;
        BoardChoice asked = model.choiceProperty().get();
        Lang lang = context.texts().lang();
        LocalDate day = today.get();
        latest.run(progress -> {
            BoardData data = data(context.app());
            BoardChoice choice = asked.period() == null ? asked.in(CampaignBoard.openingPeriod(data, day)) : asked;
            return ReachState.of(new CampaignBoard(data, choice.filter(), day), lang);
        }).onSuccess(this::show).onError(UserException.class, e -> context.toast().show(e.userMessage()));
    }

    private void show(ReachState state) {
        settling = true;
        try {
            Period first = state.board().filter().period();
            model.settle(c -> c.period() == null ? c.in(first) : c);
        } finally {
            settling = false;
        }
        model.stateProperty().set(state);
    }

    /** Read again only when the ledger has moved. Not for the window's thread. */
    private BoardData data(AppContext app) {
        long set = app.ledger().lastSet();
        Read known = read.get();
        if (known == null || known.set() != set) {
            known = new Read(set, BoardData.of(app.campaigns().book(), app.places().places(), app.partners().partners(), app.figures().figures(), app.ledger().info().county()));
            read.set(known);
        }
        return known.data();
    }

    /** Which counts of what is shown may leave the program. Not for the window's thread. @param check throws to stop */
    HeadCells cells(BoardData data, Runnable check) {
        return context.app().campaigns().heads(context.app().settings().smallCells(), data.book().activities(), data.places().values(), check);
    }

    /** Takes what was chosen in a chart: exactly these marks of it. */
    void choose(String chart, Collection<String> keys) {
        ReachState shown = model.stateProperty().get();
        Meaning before = shown.meaning(chart, shown.charts().get(chart).chosen());
        Meaning now = shown.meaning(chart, keys);
        model.change(c -> c.choose(before, now));
    }
}
