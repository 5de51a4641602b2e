package ruralpost.campaign.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ruralpost.board.Meaning;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.Pledge;
import ruralpost.chart.Bullet;
import ruralpost.chart.Bullets;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.plan.Pace;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Scale;

/** Money raised against the goal, campaign by campaign, up to today. The key is the campaign's row id. */
final class MoneyChart {

    /** More find no room on any screen. */
    private static final int MOST = 40;

    private final CampaignBoard board;
    private final Texts texts;
    private final Formats formats;

    private record Goal(CampaignFile file, Money money) {
    }

    MoneyChart(CampaignBoard board, Lang lang) {
        this.board = board;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    /** The campaign's goal, else the sum of those of its adoptions; null where none is set. */
    static Money goal(CampaignFile f) {
        List<Money> goals = f.adoptions().stream().map(a -> a.adoption().goalMoney()).filter(Objects::nonNull).toList();
        return f.campaign().goalMoney() != null ? f.campaign().goalMoney() : goals.isEmpty() ? null : Money.sum(goals);
    }

    /** What was pledged up to today. */
    List<Pledge> pledges(CampaignFile f) {
        return f.adoptions().stream().flatMap(a -> a.pledges().stream()).filter(p -> !p.on().isAfter(board.today())).toList();
    }

    /** Campaigns that have a goal above zero, the largest goal first. */
    List<CampaignFile> shown() {
        ReachColumns c = board.data().columns();
        return IntStream.range(0, c.files.size()).filter(i -> board.campaign(i, CampaignDimension.CAMPAIGN.bit())).mapToObj(c.files::get)
            .map(f -> new Goal(f, goal(f))).filter(g -> g.money() != null && !g.money().isZero()).sorted(Comparator.comparing(Goal::money).reversed()).map(Goal::file).toList();
    }

    ChartSpec spec() {
        List<CampaignFile> all = shown();
        Set<Object> chosen = board.filter().of(CampaignDimension.CAMPAIGN);
        List<CampaignFile> shown = IntStream.range(0, all.size()).filter(i -> i < MOST || chosen.contains(all.get(i).campaign().stamp().id())).mapToObj(all::get).toList();
        List<String> notes = new ArrayList<>(List.of(texts.get("reach.note.money")));
        if (all.size() > shown.size()) {
            notes.add(texts.get("reach.note.more.goals", all.size() - shown.size()));
        }
        if (shown.stream().anyMatch(f -> f.adoptions().stream().anyMatch(a -> a.adoption().sample()))) {
            notes.add(texts.get("campaign.curve.sample"));
        }
        return ChartSpec.of(CampaignCharts.MONEY, texts.get("reach.chart.campaign-money"), "", new Bullets(shown.stream().map(this::item).toList()), texts.lang())
            .withChosen(chosen()).withNotes(notes);
    }

    private Bullets.Item item(CampaignFile f) {
        Money goal = goal(f);
        Money raised = Money.sum(pledges(f).stream().map(Pledge::money).toList());
        Scale scale = Scale.forMoney(texts.lang(), goal.compareTo(raised) > 0 ? goal : raised);
        int decimals = scale.exponent() == 0 ? 2 : texts.lang() == Lang.ZH ? 1 : 3;
        Percent share = Percent.fulfilment(raised, goal).orElseThrow();
        ChartValue value = ChartValue.of(share.value().doubleValue(), formats.number(share.value(), 1),
            texts.get("reach.money.exact", formats.moneyWithUnit(raised), formats.moneyWithUnit(goal)));
        Percent gone = new Pace(f.campaign().period(), board.today()).share();
        boolean running = f.campaign().period().contains(board.today());
        ChartValue pace = running ? ChartValue.of(gone.value().doubleValue(), texts.get("reach.money.pace", formats.percent(gone, 1)), "") : ChartValue.NONE;
        return new Bullets.Item(Long.toString(f.campaign().stamp().id()), f.campaign().name(), new Bullet(value, ChartValue.of(100, texts.get("reach.money.goal"), ""), pace),
            texts.get("reach.money.note", formats.money(raised, scale, decimals), formats.money(goal, scale, decimals), scale.unit()));
    }

    private Set<String> chosen() {
        return board.filter().of(CampaignDimension.CAMPAIGN).stream().map(Object::toString).collect(Collectors.toSet());
    }

    Meaning<CampaignDimension> meaning(String key) {
        return Meaning.of(CampaignDimension.CAMPAIGN, Long.valueOf(key));
    }
}
