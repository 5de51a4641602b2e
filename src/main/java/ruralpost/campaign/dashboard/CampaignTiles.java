package ruralpost.campaign.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.board.BoardTile;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.Training;
import ruralpost.document.ReportedFigure;
import ruralpost.plan.Pace;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Scale;

/** The tiles of the campaigns' dashboard. */
public final class CampaignTiles {

    static final String CAMPAIGNS = "campaigns";
    static final String CHILDREN = "children";
    static final String PERSONS = "persons";
    static final String COST = "cost-per-child";
    static final String TOWNSHIPS = "townships";
    static final String TRAINED = "trained";
    static final String RAISED = "raised";

    private final BoardSums sums;
    private final CampaignBoard board;
    private final Texts texts;
    private final Formats formats;

    /** Over sums that were added up. */
    public CampaignTiles(BoardSums sums, Lang lang) {
        this.sums = sums;
        this.board = sums.board;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    /** All tiles in their order. */
    public List<BoardTile> all() {
        return List.of(campaigns(), children(), persons(), cost(), townships(), trained(), raised());
    }

    private BoardTile tile(String key, String number, String unitKey, String... lines) {
        List<String> shown = new ArrayList<>();
        for (String line : lines) {
            if (line != null) {
                shown.add(line);
            }
        }
        return new BoardTile(key, texts.get("reach.tile." + key), number, unitKey == null ? "" : texts.get(unitKey), shown);
    }

    private String whole(Long n) {
        return n == null ? Formats.NONE : formats.integer(n);
    }

    private BoardTile campaigns() {
        int running = board.running();
        return tile(CAMPAIGNS, whole((long) board.campaignCount()), "reach.tile.campaigns.unit", texts.get("reach.tile.activities", sums.activities()),
            running == 0 ? null : texts.get("reach.tile.running", running));
    }

    private BoardTile children() {
        Long n = sums.children();
        long rest = n == null ? 0 : n - sums.boys() - sums.girls();
        return tile(CHILDREN, whole(n), "reach.unit.people", n == null ? null : rest == 0 ? texts.get("campaign.tile.sexes", sums.boys(), sums.girls())
            : texts.get("campaign.tile.sexes.rest", sums.boys(), sums.girls(), rest));
    }

    private BoardTile persons() {
        return tile(PERSONS, whole(sums.persons()), "reach.unit.people", texts.get("reach.tile.person-times", whole(sums.personTimes())));
    }

    private BoardTile cost() {
        boolean any = sums.costedChildren() > 0;
        return tile(COST, any ? formats.number(CostChart.each(sums.costed(), sums.costedChildren()), 2) : Formats.NONE, "reach.unit.yuan",
            sums.cost() == null ? texts.get("reach.tile.no.cost") : texts.get("reach.tile.cost", formats.moneyWithUnit(sums.cost())));
    }

    private BoardTile townships() {
        int all = board.data().townships().codes().size();
        int covered = sums.townships().size();
        return tile(TOWNSHIPS, all == 0 ? Formats.NONE : covered + " / " + all, "reach.tile.townships.unit", all == 0 ? texts.get("reach.tile.no.townships")
            : covered == all ? texts.get("reach.tile.all.covered") : texts.get("reach.tile.uncovered", all - covered));
    }

    private BoardTile trained() {
        List<Training> all = sums.trainings();
        Long persons = sum(all.stream().map(Training::persons).toList());
        Long planned = sum(all.stream().filter(t -> t.persons() != null && t.plan() != null).map(Training::persons).toList());
        Long plan = sum(all.stream().filter(t -> t.persons() != null).map(Training::plan).toList());
        String line = plan != null && plan > 0 ? texts.get("reach.tile.plan", whole(plan), formats.percent(Percent.ratio(BigDecimal.valueOf(planned), BigDecimal.valueOf(plan)).orElseThrow(), 1))
            : reported(all);
        return tile(TRAINED, whole(persons), "reach.unit.people", persons == null ? null : line == null ? texts.get("reach.tile.no.plan") : line);
    }

    /** The fulfilment that a paper reports where no plan was entered; null where none does. */
    private String reported(List<Training> all) {
        Set<Long> campaigns = all.stream().map(Training::campaignId).collect(Collectors.toSet());
        List<ReportedFigure> percents = board.data().files().stream().map(CampaignFile::campaign).filter(c -> campaigns.contains(c.stamp().id()))
            .flatMap(c -> c.figures().stream()).map(board.data().figures()::get).filter(f -> f != null && f.area().equals("plan") && f.unit().equals("percent")).toList();
        return percents.size() != 1 ? null : texts.get("reach.tile.reported", formats.bounded(percents.getFirst().bound(), formats.number(percents.getFirst().value()) + "%"),
            percents.getFirst().code());
    }

    private BoardTile raised() {
        List<Pledge> pledges = sums.pledges();
        if (pledges.isEmpty()) {
            return tile(RAISED, Formats.NONE, null, left());
        }
        Money money = Money.sum(pledges.stream().map(Pledge::money).toList());
        Scale scale = Scale.forMoney(texts.lang(), money);
        Long supporters = sum(pledges.stream().map(Pledge::adopters).toList());
        return new BoardTile(RAISED, texts.get("reach.tile." + RAISED), formats.money(money, scale, scale.exponent() == 0 ? 2 : texts.lang() == Lang.ZH ? 1 : 3), scale.unit(),
            java.util.stream.Stream.of(units(pledges, supporters), left()).filter(Objects::nonNull).toList());
    }

    /** Units and supporters; units of different things are not added up. */
    private String units(List<Pledge> pledges, Long supporters) {
        List<AdoptionProgress> adoptions = sums.adoptions();
        Set<String> units = adoptions.stream().map(a -> a.adoption().unit()).collect(Collectors.toSet());
        Long count = sum(pledges.stream().map(Pledge::units).toList());
        String things = units.size() == 1 && count != null ? texts.get("reach.tile.things", formats.integer(count), AdoptionCurve.unit(units.iterator().next(), texts.lang()))
            : texts.get("reach.tile.adoptions", adoptions.size());
        return supporters == null ? things : texts.get("reach.tile.supporters", things, formats.integer(supporters));
    }

    /** Days left of the adoption that ends first among those that run. */
    private String left() {
        LocalDate today = board.today();
        return sums.adoptions().stream().map(a -> a.adoption().period()).filter(p -> p.contains(today)).map(p -> new Pace(p, today).daysLeft()).min(Long::compare)
            .map(days -> texts.get("reach.tile.left", days)).orElse(sums.adoptions().isEmpty() ? null : texts.get("reach.tile.ended"));
    }

    private static Long sum(List<Long> parts) {
        List<Long> stated = parts.stream().filter(Objects::nonNull).toList();
        return stated.isEmpty() ? null : stated.stream().mapToLong(Long::longValue).sum();
    }
}
