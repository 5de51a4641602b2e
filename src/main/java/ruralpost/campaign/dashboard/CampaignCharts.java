package ruralpost.campaign.dashboard;

import java.util.Collection;
import java.util.List;
import ruralpost.board.Meaning;
import ruralpost.chart.ChartSpec;
import ruralpost.text.Lang;

/** The charts of the campaigns' dashboard by name, and what their marks stand for. */
public final class CampaignCharts {

    static final String KINDS = "campaigns-by-kind";
    static final String PEOPLE = "people-reached";
    static final String MONEY = "campaign-money";
    static final String COST = "cost-per-child";
    static final String COVERAGE = "township-coverage";

    /** Names of all charts, as on the command line. */
    public static final List<String> NAMES = List.of(KINDS, PEOPLE, MONEY, COST, COVERAGE);

    private final CampaignBoard board;
    private final PeopleCounts counts;
    private final Lang lang;

    /** @param counts the true ones for the screen, {@link SafeCounts} for everything that leaves the program */
    public CampaignCharts(CampaignBoard board, PeopleCounts counts, Lang lang) {
        this.board = board;
        this.counts = counts;
        this.lang = lang;
    }

    /** Whether a chart tells counts of persons, or what follows from them. */
    public static boolean countsPeople(String name) {
        return name.equals(PEOPLE) || name.equals(COST);
    }

    /** A chart. @param name one of {@link #NAMES} */
    public ChartSpec chart(String name) {
        return switch (name) {
            case KINDS -> new KindMonthsChart(board, lang).spec();
            case PEOPLE -> new PeopleChart(board, counts, lang).spec();
            case MONEY -> new MoneyChart(board, lang).spec();
            case COST -> new CostChart(board, counts, lang).spec();
            case COVERAGE -> new CoverageChart(board, lang).spec();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What marks of a chart filter by; none where they cannot be chosen. */
    public Meaning<CampaignDimension> meaning(String name, Collection<String> keys) {
        return keys.stream().map(k -> meaning(name, k)).reduce(Meaning::and).orElse(Meaning.none());
    }

    private Meaning<CampaignDimension> meaning(String name, String key) {
        return switch (name) {
            case KINDS -> new KindMonthsChart(board, lang).meaning(key);
            case PEOPLE -> new PeopleChart(board, counts, lang).meaning(key);
            case MONEY -> new MoneyChart(board, lang).meaning(key);
            case COST -> new CostChart(board, counts, lang).meaning(key);
            case COVERAGE -> new CoverageChart(board, lang).meaning(key);
            default -> Meaning.none();
        };
    }
}
