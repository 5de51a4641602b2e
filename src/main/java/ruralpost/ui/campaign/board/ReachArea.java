package ruralpost.ui.campaign.board;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import ruralpost.app.AppContext;
import ruralpost.board.BoardChoice;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.dashboard.BoardData;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.campaign.dashboard.CampaignDimension;
import ruralpost.text.Lang;
import ruralpost.ui.board.BoardArea;
import ruralpost.ui.board.BoardShown;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.text.UiTexts;

/** Campaigns on a linked dashboard. */
public final class ReachArea implements BoardArea<CampaignDimension> {

    private static final double[][] WIDTHS = {{50, 50}, {36, 26, 38}};

    private final AppContext app;
    private final Runnable create;
    private final AtomicReference<Read> read = new AtomicReference<>();

    /** What was read. */
    private record Read(long set, BoardData data) {
    }

    /** @param create begins a campaign */
    public ReachArea(AppContext app, Runnable create) {
        this.app = app;
        this.create = create;
    }

    @Override
    public String id() {
        return "reach";
    }

    @Override
    public String code() {
        return "campaign";
    }

    @Override
    public List<String> charts() {
        return CampaignCharts.NAMES;
    }

    @Override
    public double[][] widths() {
        return WIDTHS;
    }

    @Override
    public boolean countsPeople(String chart) {
        return CampaignCharts.countsPeople(chart);
    }

    @Override
    public BoardShown<CampaignDimension> compute(BoardChoice<CampaignDimension> asked, LocalDate today, Lang lang) {
        BoardData data = data();
        BoardChoice<CampaignDimension> choice = asked.period() == null ? asked.in(CampaignBoard.openingPeriod(data, today)) : asked;
        return ReachState.of(new CampaignBoard(data, choice.filter(), today), () -> cells(data), lang);
    }

    /** Read again only when the ledger has moved. */
    private BoardData data() {
        long set = app.ledger().lastSet();
        Read known = read.get();
        if (known == null || known.set() != set) {
            known = new Read(set, BoardData.of(app.campaigns().book(), app.places().places(), app.partners().partners(), app.figures().figures(), app.ledger().info().county()));
            read.set(known);
        }
        return known.data();
    }

    /** Which counts of what is shown may leave the program: kept by the campaigns until records or threshold change. */
    private HeadCells cells(BoardData data) {
        return app.campaigns().heads(app.settings().smallCells(), data.book().activities(), data.places().values(), () -> { });
    }

    @Override
    public EmptyState nothing(UiTexts texts) {
        return new EmptyState(texts, "campaign.empty.title", "campaign.empty").button("campaign.new", create);
    }

    @Override
    public EmptyState notFound(UiTexts texts, Runnable clear) {
        return new EmptyState(texts, "campaign.not.found.title", "campaign.not.found").button("campaign.filter.clear", clear);
    }
}
