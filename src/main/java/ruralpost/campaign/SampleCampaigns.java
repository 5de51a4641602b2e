package ruralpost.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Aliases;
import ruralpost.place.AssetTable;
import ruralpost.place.SamplePlaces;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/**
 * The campaigns of the sample ledger: those that the public papers tell of, with the reported figures beside them, and invented detail
 * whose remark begins with 示例.
 */
public final class SampleCampaigns {

    private static final String FOLDER = "/assets/sample/";
    private static final String INVENTED = "示例：日期、单价、目标和每日明细为虚构；公开数字见 F26、F27、F34";

    private final WriteTx tx;
    private final Campaigns stores;
    private final SamplePlaces places;
    private final Map<String, Long> papers;
    private final Map<String, Long> campaigns = new HashMap<>();
    private final Map<String, Long> activities = new HashMap<>();

    /** @param papers key in {@code documents.csv} to row id */
    public SampleCampaigns(WriteTx tx, Campaigns stores, SamplePlaces places, Map<String, Long> papers) {
        this.tx = tx;
        this.stores = stores;
        this.places = places;
        this.papers = papers;
    }

    /** Writes them into a ledger that holds the shipped kinds and channels and the public figures. */
    public void load() {
        Map<String, Long> figures = RuleStore.figures(tx);
        AssetTable.read(FOLDER + "campaigns.csv").forEach(r -> campaigns.put(r.text("key"), stores.campaigns().save(tx, campaign(r, figures))));
        AssetTable.read(FOLDER + "campaign-partners.csv").forEach(r -> stores.campaigns().save(tx, new CampaignPartner(Stamp.NEW, r.ref("campaign", campaigns),
            r.ref("partner", places.partners()), PartnerRole.ofCode(r.text("role")), money(r, "money"), r.text("kind"), r.text("remark"))));
        AssetTable.read(FOLDER + "campaign-activities.csv").forEach(r -> activities.put(r.text("key"), stores.activities().save(tx, activity(r))));
        AssetTable.read(FOLDER + "campaign-handouts.csv").forEach(r -> stores.activities().save(tx, new Handout(Stamp.NEW, r.ref("activity", activities),
            r.text("item"), whole(r, "count"), r.text("unit"), money(r, "value"), r.ref("partner", places.partners()), r.text("remark"))));
        peaches();
        others();
    }

    private Campaign campaign(AssetTable.Row r, Map<String, Long> figures) {
        return new Campaign(Stamp.NEW, r.text("name"), r.text("series"), r.text("edition") == null ? null : Integer.valueOf(r.text("edition")),
            Long.parseLong(r.text("kind")), Period.of(r.day("day_from"), r.day("day_to")), CampaignStatus.ofCode(r.text("status")),
            r.ref("place", places.places()), r.ref("office", places.offices()), r.ref("platform", places.partners()), Aliases.split(r.text("promotion")),
            money(r, "goal"), whole(r, "goal_units"), whole(r, "goal_people"), null, r.text("remark"), ids(r.text("papers"), papers), ids(r.text("figures"), figures));
    }

    private static List<Long> ids(String keys, Map<String, Long> known) {
        return keys == null ? List.of() : Stream.of(keys.split(";")).map(k -> {
            if (!known.containsKey(k)) {
                throw new IllegalArgumentException(k + " is not in " + known.keySet());
            }
            return known.get(k);
        }).toList();
    }

    private Activity activity(AssetTable.Row r) {
        List<HeadCount> heads = new ArrayList<>();
        if (r.text("heads") != null) {
            for (String each : r.text("heads").split(" ")) {
                String[] sort = each.substring(0, each.indexOf(':')).split("/", -1);
                heads.add(new HeadCount(HeadGroup.ofCode(sort[0]), sort[1].isEmpty() ? null : AgeBand.ofCode(sort[1]),
                    sort[2].isEmpty() ? null : Sex.ofCode(sort[2]), Long.parseLong(each.substring(each.indexOf(':') + 1))));
            }
        }
        return new Activity(Stamp.NEW, r.ref("campaign", campaigns), r.text("name"), r.day("day"), r.ref("place", places.places()),
            Aliases.split(r.text("formats")), heads, whole(r, "person_times"), money(r, "cost"), r.text("remark"));
    }

    private void peaches() {
        List<AssetTable.Row> days = AssetTable.read(FOLDER + "campaign-pledges.csv");
        long channel = AssetTable.read("/assets/base/channels.csv").stream().filter(r -> "yousanxiang".equals(r.text("code")))
            .map(r -> Long.valueOf(r.text("id"))).findFirst().orElseThrow();
        long adoption = stores.adoptions().save(tx, new Adoption(Stamp.NEW, campaigns.get("peach"), "桃树认领（示例明细）",
            Period.of(days.getFirst().day("day"), days.getLast().day("day")), "棵", Money.ofYuan(418), null, channel, Money.ofYuan(1_500_000), 3600L, null, null,
            INVENTED));
        days.forEach(r -> stores.adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.DAILY, r.day("day"), null, null, whole(r, "trees"),
            money(r, "amount"), whole(r, "supporters"), r.text("remark"))));
    }

    private void others() {
        OutreachStore outreach = stores.outreach();
        outreach.save(tx, new Training(Stamp.NEW, campaigns.get("experts"), "扶贫人才培训", Period.year(2020), null, null, null, 12_782L, null, null,
            "见 F08；计划人数来源未载，完成率见 F09"));
        long visit = outreach.save(tx, new Visit(Stamp.NEW, campaigns.get("laos"), "老挝乌多姆赛省政府代表团", "老挝乌多姆赛省", java.time.LocalDate.of(2019, 4, 29),
            places.places().get("theme_post_office"), null, "主题邮局；跨境电商", "见 F33"));
        for (String subject : Arrays.asList("中老示范基地", "猕猴桃跨境电商项目", "与乌多姆赛省一县合作", "中国邮政与老挝邮政合作")) {
            outreach.save(tx, new FollowUp(Stamp.NEW, visit, subject, null, FollowState.OPEN, "见 F33；期限来源未载"));
        }
        stores.themes().save(tx, new ThemeOffice(Stamp.NEW, places.places().get("theme_post_office"), null, Money.ofYuan(300_000), null,
            Map.of(ThemeField.ECOMMERCE, "邮乐网、邮乐小店、邮乐购站点、邮三湘", ThemeField.CONVENIENCE, "", ThemeField.ADVOCACY, "", ThemeField.CULTURE, ""),
            "投入见 F28，渠道见 F29；其他领域的服务内容来源未载"));
        outreach.save(tx, new Agreement(Stamp.NEW, campaigns.get("pact"), "农村电商战略合作协议", "湘西土家族苗族自治州人民政府；湖南省邮政分公司",
            Period.year(2016), null, papers.get("shibadong-agreement"), "见 F35；签订日期来源未载"));
    }

    private static Money money(AssetTable.Row r, String column) {
        return r.text(column) == null ? null : Money.ofYuan(r.number(column));
    }

    private static Long whole(AssetTable.Row r, String column) {
        return r.text(column) == null ? null : Long.valueOf(r.text(column));
    }
}
