package ruralpost.ui.centre.board;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import ruralpost.app.AppContext;
import ruralpost.board.BoardChoice;
import ruralpost.centre.ServedCells;
import ruralpost.centre.dashboard.CentreBoard;
import ruralpost.centre.dashboard.CentreBoardData;
import ruralpost.centre.dashboard.CentreCharts;
import ruralpost.centre.dashboard.CentreDimension;
import ruralpost.place.Place;
import ruralpost.text.Lang;
import ruralpost.ui.board.BoardArea;
import ruralpost.ui.board.BoardShown;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.text.UiTexts;

/** Children's centres on a linked dashboard. */
public final class CentreArea implements BoardArea<CentreDimension> {

    private static final double[][] WIDTHS = {{50, 50}, {38, 34, 28}};

    private final AppContext app;
    private final Runnable create;
    private final AtomicReference<Read> read = new AtomicReference<>();

    private record Read(long set, CentreBoardData data, List<Place> places) {
    }

    /** @param create begins a centre */
    public CentreArea(AppContext app, Runnable create) {
        this.app = app;
        this.create = create;
    }

    @Override
    public String id() {
        return "stock";
    }

    @Override
    public String code() {
        return "centre";
    }

    @Override
    public List<String> charts() {
        return CentreCharts.NAMES;
    }

    @Override
    public double[][] widths() {
        return WIDTHS;
    }

    @Override
    public boolean countsPeople(String chart) {
        return false;
    }

    @Override
    public BoardShown<CentreDimension> compute(BoardChoice<CentreDimension> asked, LocalDate today, Lang lang) {
        Read now = read();
        BoardChoice<CentreDimension> choice = asked.period() == null ? asked.in(now.data().openingPeriod(today)) : asked;
        return CentreShown.of(new CentreBoard(now.data(), choice.filter(), today), () -> cells(now), lang);
    }

    /** Read again only when the ledger has moved. */
    private Read read() {
        long set = app.ledger().lastSet();
        Read known = read.get();
        if (known == null || known.set() != set) {
            List<Place> places = app.places().places();
            known = new Read(set, CentreBoardData.of(app.centres().book(), app.centres().balances().current(), app.items().items(), app.centres().stock().documents(), places,
                app.ledger().info().county()), places);
            read.set(known);
        }
        return known;
    }

    /** Which counts of what is shown may leave the program: kept by the centres until records or threshold change. */
    private ServedCells cells(Read shown) {
        return app.centres().served(app.settings().smallCells(), shown.data().book(), shown.places(), () -> { });
    }

    @Override
    public EmptyState nothing(UiTexts texts) {
        return new EmptyState(texts, "stockboard.empty.title", "stockboard.empty").button("stockboard.new", create);
    }

    @Override
    public EmptyState notFound(UiTexts texts, Runnable clear) {
        return new EmptyState(texts, "stockboard.not.found.title", "stockboard.not.found").button("sales.board.clear", clear);
    }
}
