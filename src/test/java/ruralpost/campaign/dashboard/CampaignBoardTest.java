package ruralpost.campaign.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardFilter;
import ruralpost.board.Meaning;
import ruralpost.board.BoardTile;
import ruralpost.board.Explained;
import ruralpost.campaign.Activity;
import ruralpost.place.CountyTownships;
import ruralpost.value.AgeBand;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.PartnerRole;
import ruralpost.value.Sex;
import ruralpost.campaign.Training;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Matrix;
import ruralpost.chart.Stacked;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.text.Lang;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** The dashboard's columns count what the records say, whatever is chosen; every number equals the sum of the rows that it opens. */
class CampaignBoardTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 12, 31);
    private static final int FILTERS = 60;

    @TempDir
    private Path folder;
    private CampaignFixture f;
    private BoardData data;
    private final Random random = new Random(11);

    @BeforeEach
    void fill() {
        f = new CampaignFixture(folder, true);
        List<Long> places = f.app.places().places().stream().map(p -> p.stamp().id()).toList();
        List<Long> partners = f.app.partners().partners().stream().map(p -> p.stamp().id()).toList();
        f.write(tx -> {
            for (int i = 0; i < 12; i++) {
                Period days = Period.of(LocalDate.of(2018, 1 + i % 12, 1), LocalDate.of(2018, 1 + i % 12, 20));
                long c = f.stores.campaigns().save(tx, new Campaign(Stamp.NEW, "活动" + i, null, null, 3001 + i % 4, days, CampaignStatus.values()[i % 4], any(places), null,
                    i % 3 == 0 ? any(partners) : null, List.of(), null, null, null, null, null, List.of(), List.of()));
                f.stores.campaigns().save(tx, new CampaignPartner(Stamp.NEW, c, any(partners), PartnerRole.DONOR, null, null, null));
                f.stores.outreach().save(tx, new Training(Stamp.NEW, c, "培训" + i, days, null, null, null, 128L, null, 100L, null));
                for (int k = 0; k < 5; k++) {
                    f.stores.activities().save(tx, new Activity(Stamp.NEW, c, "场次" + k, days.from().plusDays(k * 3L), random.nextBoolean() ? any(places) : null, List.of(), heads(),
                        random.nextBoolean() ? 900L : null, random.nextBoolean() ? Money.ofYuan(random.nextInt(500)) : null, null));
                }
            }
            return null;
        });
        data = BoardData.of(f.stores.book(), f.app.places().places(), f.app.partners().partners(), f.app.figures().figures(), f.app.ledger().info().county());
    }

    @AfterEach
    void close() {
        f.close();
    }

    private Long any(List<Long> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<HeadCount> heads() {
        List<HeadCount> heads = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            heads.add(new HeadCount(HeadGroup.CHILD, AgeBand.values()[random.nextInt(4)], Sex.values()[random.nextInt(2)], random.nextInt(30)));
            heads.add(new HeadCount(HeadGroup.CHILD, null, null, random.nextInt(5)));
        }
        if (random.nextBoolean()) {
            heads.add(new HeadCount(HeadGroup.GUARDIAN, null, null, random.nextInt(20)));
        }
        return heads;
    }

    private BoardFilter<CampaignDimension> filter() {
        BoardFilter<CampaignDimension> filter = random.nextInt(3) == 0 ? BoardFilter.<CampaignDimension>all() : BoardFilter.<CampaignDimension>all().in(Period.of(LocalDate.of(2018, 1 + random.nextInt(6), 5), LocalDate.of(2018, 7 + random.nextInt(6), 10)));
        filter = random.nextInt(3) == 0 ? filter.within(Period.month(2018, 6)) : filter;
        List<Set<?>> values = List.of(Set.of(3001L, 3002L), Set.of(data.townships().codes().get(random.nextInt(3)), CountyTownships.UNKNOWN),
            Set.of(f.app.places().places().get(random.nextInt(10)).stamp().id()), Set.of(CampaignStatus.CLOSED, CampaignStatus.RUNNING),
            new HashSet<>(List.of(data.partners().keySet().iterator().next())), Set.of(data.book().campaigns().getFirst().stamp().id()), Set.of("from_6/male", "guardian/adult"));
        for (CampaignDimension d : CampaignDimension.values()) {
            filter = random.nextInt(4) == 0 ? filter.with(d, values.get(d.ordinal())) : filter;
        }
        return filter;
    }

    private boolean plain(BoardFilter<CampaignDimension> filter, CampaignFile file, Activity a) {
        Campaign c = file.campaign();
        Long place = a.placeId() == null ? c.placeId() : a.placeId();
        Set<Object> partners = file.partners().stream().map(p -> (Object) p.partnerId()).collect(Collectors.toSet());
        if (c.platformId() != null) {
            partners.add(c.platformId());
        }
        Set<Object> sorts = a.heads().stream().filter(h -> h.persons() > 0).map(h -> (Object) PeopleSort.of(h).key()).collect(Collectors.toSet());
        boolean days = (filter.period() == null || filter.period().contains(a.heldOn())) && (filter.span() == null || filter.span().contains(a.heldOn()));
        return days && holds(filter, CampaignDimension.KIND, Set.of(c.kindId())) && holds(filter, CampaignDimension.STATUS, Set.of(c.status()))
            && holds(filter, CampaignDimension.CAMPAIGN, Set.of(c.stamp().id())) && holds(filter, CampaignDimension.PARTNER, partners)
            && holds(filter, CampaignDimension.TOWNSHIP, Set.of(data.townships().of(place))) && holds(filter, CampaignDimension.PEOPLE, sorts)
            && holds(filter, CampaignDimension.PLACE, above(place));
    }

    /** The place and all that it belongs to; its township too. */
    private Set<Object> above(Long place) {
        Set<Object> all = new HashSet<>();
        for (Place p = place == null ? null : data.places().get(place); p != null; p = p.parentId() == null ? null : data.places().get(p.parentId())) {
            all.add(p.stamp().id());
            String code = p.divisionCode();
            data.places().values().stream().filter(t -> t.kind() == ruralpost.place.PlaceKind.TOWNSHIP && code != null && code.equals(t.divisionCode())).forEach(t -> all.add(t.stamp().id()));
        }
        return all;
    }

    private static boolean holds(BoardFilter<CampaignDimension> filter, CampaignDimension d, Set<?> values) {
        Set<Object> wanted = filter.of(d);
        return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }

    @Test
    void theColumnsCountWhatTheRecordsSay() {
        int found = 0;
        for (int i = 0; i < FILTERS; i++) {
            BoardFilter<CampaignDimension> filter = filter();
            List<Activity> plain = data.files().stream().flatMap(x -> x.activities().stream().filter(a -> plain(filter, x, a))).toList();
            CampaignBoard board = new CampaignBoard(data, filter, TODAY);
            BoardSums sums = new BoardSums(board);
            assertThat(board.counted()).as("%s", filter).isEqualTo(plain.stream().map(a -> a.stamp().id()).collect(Collectors.toSet()));
            assertThat(sums.children()).isEqualTo(sum(plain.stream().map(a -> a.persons(HeadGroup.CHILD)).toList()));
            assertThat(sums.persons()).isEqualTo(sum(plain.stream().map(Activity::persons).toList()));
            assertThat(sums.personTimes()).isEqualTo(sum(plain.stream().map(Activity::personTimes).toList()));
            found += plain.isEmpty() ? 0 : 1;
        }
        assertThat(found).as("filters that find anything").isGreaterThan(10);
    }

    private static Long sum(List<Long> parts) {
        List<Long> stated = parts.stream().filter(n -> n != null).toList();
        return stated.isEmpty() ? null : stated.stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void everyTileAndEveryMarkEqualsTheSumOfItsRows() {
        for (int i = 0; i < 12; i++) {
            CampaignBoard board = new CampaignBoard(data, filter(), TODAY);
            for (BoardTile tile : new CampaignTiles(new BoardSums(board), Lang.ZH).all()) {
                assertThat(new NumberRows(board, null, Lang.ZH).tile(tile.key()).equal()).as(tile.key()).isTrue();
            }
            Stacked people = (Stacked) new CampaignCharts(board, TrueCounts.COUNTS, Lang.EN).chart("people-reached").body();
            for (Stacked.Layer layer : people.layers()) {
                for (int s = 0; s < people.steps().size(); s++) {
                    if (layer.values().get(s).present()) {
                        Explained opened = NumberRows.mark(board, null, "people-reached", layer.key() + "|" + people.steps().get(s).key(), Lang.EN);
                        assertThat(opened.equal()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void aChartKeepsShowingTheOthersBesideWhatIsChosenInIt() {
        BoardFilter<CampaignDimension> one = BoardFilter.<CampaignDimension>all().in(Period.year(2018)).with(CampaignDimension.KIND, Set.of(3001L));
        Matrix chart = (Matrix) new CampaignCharts(new CampaignBoard(data, one, TODAY), TrueCounts.COUNTS, Lang.ZH).chart("campaigns-by-kind").body();
        assertThat(chart.rows()).hasSizeGreaterThan(3);
        assertThat(chart.cells().stream().flatMap(List::stream).filter(ChartValue::present).mapToDouble(ChartValue::amount).sum()).isGreaterThan(12);
        Explained opened = NumberRows.mark(new CampaignBoard(data, one, TODAY), null, "campaigns-by-kind", "3002|2018-02-01", Lang.ZH);
        assertThat(opened.lines()).allSatisfy(l -> assertThat(l.cells().get(1).text()).isEqualTo("认领众筹")).hasSize(1);
    }

    @Test
    void theCoverageChartHasTheTwelveTownshipsOfTheSampleCountyAndNoOther() {
        try (CampaignFixture sample = new CampaignFixture(folder.resolve("sample"), true)) {
            BoardData of = BoardData.of(sample.stores.book(), sample.app.places().places(), sample.app.partners().partners(), sample.app.figures().figures(), 433124);
            ChartSpec chart = new CampaignCharts(new CampaignBoard(of, BoardFilter.all(), TODAY), TrueCounts.COUNTS, Lang.ZH).chart(CampaignCharts.COVERAGE);
            List<Bars.Bar> bars = ((Bars) chart.body()).bars();
            assertThat(bars).extracting(Bars.Bar::name).containsExactlyInAnyOrder("花垣镇", "双龙镇", "边城镇", "吉卫镇", "麻栗场镇", "民乐镇", "龙潭镇", "雅酉镇", "石栏镇", "长乐乡", "猫儿乡",
                "补抽乡");
            assertThat(bars).filteredOn(b -> b.value().amount() > 0).extracting(Bars.Bar::name, b -> b.value().label()).containsExactlyInAnyOrder(tuple("双龙镇", "1"), tuple("吉卫镇", "1"));
            assertThat(chart.unit()).isEqualTo("已覆盖 2 / 12");
            assertThat(chart.notes()).contains("县外：1 场，不在乡镇之列，不计入覆盖", "乡镇未载：1 场，不在乡镇之列，不计入覆盖");
            ChartSpec none = new CampaignCharts(new CampaignBoard(of, BoardFilter.<CampaignDimension>all().in(Period.year(2020)), TODAY), TrueCounts.COUNTS, Lang.ZH).chart(CampaignCharts.COVERAGE);
            assertThat(((Bars) none.body()).bars()).as("townships without an activity are shown where there is none at all").hasSize(12);
        }
    }

    @Test
    void trainingsStandAgainstTheirPlan() {
        CampaignBoard board = new CampaignBoard(data, BoardFilter.<CampaignDimension>all().in(Period.year(2018)), TODAY);
        BoardTile tile = new CampaignTiles(new BoardSums(board), Lang.EN).all().stream().filter(t -> t.key().equals("trained")).findFirst().orElseThrow();
        assertThat(tile.number()).isEqualTo("1,536");
        assertThat(tile.lines()).containsExactly("Plan 1,200, fulfilled 128.0%");
        CampaignBoard published = new CampaignBoard(data, BoardFilter.<CampaignDimension>all().in(Period.year(2020)), TODAY);
        BoardTile reported = new CampaignTiles(new BoardSums(published), Lang.EN).all().stream().filter(t -> t.key().equals("trained")).findFirst().orElseThrow();
        assertThat(reported.number()).isEqualTo("12,782");
        assertThat(reported.lines()).containsExactly("Reported 128% of plan (F09)");
    }

    @Test
    void escFreesTheLastStepAndCtrlAddsToIt() {
        BoardChoice<CampaignDimension> first = BoardChoice.<CampaignDimension>first().in(Period.year(2018)).choose(Meaning.none(), Meaning.of(CampaignDimension.KIND, 3001L));
        BoardChoice<CampaignDimension> both = first.choose(Meaning.of(CampaignDimension.KIND, 3001L), Meaning.of(CampaignDimension.KIND, 3001L).and(Meaning.of(CampaignDimension.KIND, 3002L)));
        assertThat(both.filter().chosen()).isEqualTo(Map.of(CampaignDimension.KIND, Set.of(3001L, 3002L)));
        BoardChoice<CampaignDimension> span = both.choose(Meaning.none(), Meaning.of(Period.month(2018, 6)));
        assertThat(span.filter().shown()).isEqualTo(Period.month(2018, 6));
        assertThat(span.withoutLast()).isEqualTo(both);
        assertThat(span.withoutLast().withoutLast().filter()).isEqualTo(first.filter());
        assertThat(span.cleared().filtered()).isFalse();
    }
}
