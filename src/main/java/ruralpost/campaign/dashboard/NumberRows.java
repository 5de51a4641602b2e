package ruralpost.campaign.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.board.Meaning;
import ruralpost.board.Explained;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.Training;
import ruralpost.disclosure.Count;
import ruralpost.place.CountyTownships;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;

/** Opens the numbers of the dashboard: the rows behind each, added up again one by one. */
public final class NumberRows {

    private final BoardSums sums;
    private final CampaignBoard board;
    private final HeadCells cells;
    private final BoardData data;
    private final Texts texts;
    private final Formats formats;
    private final FilterWords words;

    /** Over a dashboard as it is shown. @param cells says which counts may not leave the program; null while that is not known: then none may */
    public NumberRows(CampaignBoard board, HeadCells cells, Lang lang) {
        this.board = board;
        this.cells = cells;
        this.data = board.data();
        this.sums = new BoardSums(board);
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.words = new FilterWords(data, lang);
    }

    private CampaignRows table() {
        return new CampaignRows(data, cells, texts);
    }

    /** The rows behind a tile. */
    public Explained tile(String key) {
        return switch (key) {
            case CampaignTiles.CAMPAIGNS -> campaigns();
            case CampaignTiles.CHILDREN -> activities(key, "children", sums.children());
            case CampaignTiles.PERSONS -> activities(key, "persons", sums.persons());
            case CampaignTiles.COST -> cost();
            case CampaignTiles.TOWNSHIPS -> townships();
            case CampaignTiles.TRAINED -> trained();
            case CampaignTiles.RAISED -> raised();
            default -> throw new IllegalArgumentException(key);
        };
    }

    /** The rows behind a mark of a chart, in what else is chosen. */
    public static Explained mark(CampaignBoard shown, HeadCells cells, String chart, String key, Lang lang) {
        Meaning<CampaignDimension> meaning = new CampaignCharts(shown, TrueCounts.COUNTS, lang).meaning(chart, List.of(key));
        NumberRows rows = new NumberRows(new CampaignBoard(shown.data(), meaning.in(shown.filter()), shown.today()), cells, lang);
        return switch (chart) {
            case CampaignCharts.KINDS -> rows.campaigns();
            case CampaignCharts.PEOPLE -> rows.people(PeopleChart.sorts(key));
            case CampaignCharts.MONEY -> rows.money(Long.parseLong(key));
            case CampaignCharts.COST -> rows.cost();
            default -> rows.held();
        };
    }

    private Explained explained(String key, String number, String formula, CampaignRows table, boolean equal) {
        String days = board.filter().shown() == null ? texts.get("reach.all.time") : formats.period(board.filter().shown());
        return new Explained(texts.get("reach.opened.title", texts.get("reach.tile." + key), days), number, formula, words.all(board.filter()), table.heads(), table.lines(), table.sums(), equal);
    }

    private static boolean same(Long number, BigDecimal sum) {
        return number == null ? sum == null : sum != null && sum.compareTo(BigDecimal.valueOf(number)) == 0;
    }

    private String people(Long n) {
        return n == null ? Formats.NONE : texts.get("reach.count.people", formats.integer(n));
    }

    private Explained campaigns() {
        CampaignRows table = table().campaigns(board.campaigns());
        int n = board.campaigns().size();
        return explained(CampaignTiles.CAMPAIGNS, texts.get("reach.count.campaigns", n), texts.get("reach.formula.campaigns"), table, table.lines().size() == n);
    }

    private Explained held() {
        CampaignRows table = table().activities(sums.records(), null);
        return explained("activities", texts.get("reach.count.activities", sums.activities()), texts.get("reach.formula.activities"), table, table.lines().size() == sums.activities());
    }

    private Explained activities(String key, String column, Long number) {
        CampaignRows table = table().activities(sums.records(), null);
        return explained(key, people(number), texts.get("reach.formula." + key), table, same(number, table.sum(column)));
    }

    private Explained people(List<PeopleSort> sorts) {
        Set<String> keys = sorts.stream().map(PeopleSort::key).collect(Collectors.toSet());
        Map<String, Count> counts = TrueCounts.COUNTS.bySort(board);
        long number = counts.entrySet().stream().filter(e -> keys.contains(e.getKey())).mapToLong(e -> e.getValue().value()).sum();
        CampaignRows table = table().activities(sums.records(), h -> keys.contains(PeopleSort.of(h).key()));
        BigDecimal sum = table.sum("counted");
        return explained("sort", people(number), texts.get("reach.formula.sort", sorts.stream().map(s -> s.name(texts)).limit(4).collect(Collectors.joining("、"))), table,
            same(number, sum == null ? BigDecimal.ZERO : sum));
    }

    private Explained cost() {
        List<Activity> costed = sums.records().stream().filter(a -> a.cost() != null && a.persons(HeadGroup.CHILD) != null && a.persons(HeadGroup.CHILD) > 0).toList();
        CampaignRows table = table().activities(costed, null);
        boolean any = sums.costedChildren() > 0;
        String number = any ? formats.number(CostChart.each(sums.costed(), sums.costedChildren()), 2) + " " + texts.get("reach.unit.yuan.child") : Formats.NONE;
        String formula = any ? texts.get("reach.formula.cost", formats.moneyWithUnit(sums.costed()), formats.integer(sums.costedChildren()), sums.activities() - costed.size())
            : texts.get("reach.formula.cost.none");
        boolean equal = !any || same(sums.costedChildren(), table.sum("children")) && table.sum("cost").compareTo(sums.costed().toYuan()) == 0;
        return explained(CampaignTiles.COST, number, formula, table, equal);
    }

    private Explained townships() {
        Map<String, Integer> counts = new HashMap<>();
        sums.records().forEach(a -> counts.merge(data.townships().of(a.placeId() == null ? file(a.campaignId()).campaign().placeId() : a.placeId()), 1, Integer::sum));
        List<String> codes = new ArrayList<>(data.townships().codes());
        List.of(CountyTownships.OUTSIDE, CountyTownships.UNKNOWN).stream().filter(counts::containsKey).forEach(codes::add);
        codes.sort(java.util.Comparator.comparing(c -> -counts.getOrDefault(c, 0)));
        CampaignRows table = table().townships(data.townships(), codes, c -> counts.getOrDefault(c, 0));
        int covered = sums.townships().size();
        boolean equal = covered == data.townships().codes().stream().filter(counts::containsKey).count();
        return explained(CampaignTiles.TOWNSHIPS, covered + " / " + data.townships().codes().size(), texts.get("reach.formula.townships"), table, equal);
    }

    private CampaignFile file(long id) {
        return data.files().stream().filter(f -> f.campaign().stamp().id() == id).findFirst().orElseThrow();
    }

    private Explained trained() {
        List<Training> all = sums.trainings();
        CampaignRows table = table().trainings(all);
        BigDecimal sum = table.sum("persons");
        return explained(CampaignTiles.TRAINED, people(sum == null ? null : sum.longValueExact()), texts.get("reach.formula.trained"), table,
            new CampaignTiles(sums, texts.lang()).all().stream().filter(t -> t.key().equals(CampaignTiles.TRAINED)).findFirst().orElseThrow().number()
                .equals(sum == null ? Formats.NONE : formats.number(sum)));
    }

    private Explained raised() {
        return pledges(CampaignTiles.RAISED, sums.pledges(), "reach.formula.raised");
    }

    private Explained money(long campaign) {
        CampaignFile f = file(campaign);
        MoneyChart chart = new MoneyChart(board, texts.lang());
        Explained e = pledges(CampaignTiles.RAISED, chart.pledges(f), "reach.formula.raised");
        Money raised = Money.sum(chart.pledges(f).stream().map(Pledge::money).toList());
        String share = Percent.fulfilment(raised, MoneyChart.goal(f)).map(p -> formats.percent(p, 1)).orElse(Formats.NONE);
        return new Explained(e.title(), share, texts.get("reach.formula.money", formats.moneyWithUnit(raised), formats.moneyWithUnit(MoneyChart.goal(f))), e.filters(), e.heads(), e.lines(),
            e.sums(), e.equal());
    }

    private Explained pledges(String key, Collection<Pledge> pledges, String formula) {
        Map<Long, String> names = data.book().adoptions().stream().collect(Collectors.toMap(a -> a.stamp().id(), a -> a.name()));
        CampaignRows table = table().pledges(List.copyOf(pledges), names::get);
        Money money = Money.sum(pledges.stream().map(Pledge::money).toList());
        BigDecimal sum = table.sum("amount");
        return explained(key, pledges.isEmpty() ? Formats.NONE : formats.moneyWithUnit(money), texts.get(formula, pledges.size()), table,
            (sum == null ? BigDecimal.ZERO : sum).compareTo(money.toYuan()) == 0);
    }
}
