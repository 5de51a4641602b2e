package ruralpost.campaign.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import ruralpost.campaign.Activity;
import ruralpost.value.AgeBand;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.Handout;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.value.Sex;
import ruralpost.disclosure.Count;
import ruralpost.report.Block;
import ruralpost.report.Block.Field;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;

/**
 * 活动记录表, as the standards for children's homes want one for each activity. It is kept at the office, but it is a file like any other:
 * small counts of children are left blank, to be written in by hand from the sign-in sheet.
 */
final class RecordCardPaper {

    private final PaperFacts facts;
    private final PaperWords words;
    private final CampaignFile f;
    private final HeadCells.Hidden<Long> hidden;
    private final Map<Sort, Count> children;

    /** What is hidden is asked once for all activities of the campaign. */
    RecordCardPaper(PaperFacts facts, PaperWords words, CampaignFile f) {
        this.facts = facts;
        this.words = words;
        this.f = f;
        long campaign = f.campaign().stamp().id();
        this.hidden = facts.heads().by(a -> a.campaignId() == campaign ? a.stamp().id() : null);
        this.children = new HashMap<>();
        sums(campaign, (a, h) -> new Sort(a.stamp().id(), h.band(), h.sex()));
        sums(campaign, (a, h) -> new Sort(a.stamp().id(), Sort.ALL, h.sex()));
        sums(campaign, (a, h) -> new Sort(a.stamp().id(), h.band(), Sort.ALL));
    }

    private void sums(long campaign, BiFunction<Activity, HeadCount, Sort> key) {
        children.putAll(facts.heads().sums((a, h) -> a.campaignId() == campaign && h.group() == HeadGroup.CHILD ? key.apply(a, h) : null));
    }

    Report of(Activity a) {
        Report.Builder paper = words.begin(words.t("paper.record-card"), f.campaign()).onePage().add(new Block.Fields(about(a), 2));
        paper.add(new Block.Heading(words.t("paper.children"))).add(children(a)).add(new Block.Fields(adults(a), 3));
        List<Handout> gifts = f.handouts().stream().filter(h -> h.activityId() == a.stamp().id()).toList();
        if (!gifts.isEmpty()) {
            paper.add(new Block.Heading(words.t("paper.gifts"))).add(gifts(gifts));
        }
        paper.add(new Block.Fields(List.of(Field.wide(words.t("paper.course"), a.remark() == null ? "" : a.remark(), 46), Field.wide(words.t("paper.problems"), "", 20),
            Field.wide(words.t("paper.photos"), "", 12)), 2));
        if (hidden.any(a.stamp().id()) || children.entrySet().stream().anyMatch(e -> e.getKey().activity() == a.stamp().id() && e.getValue().hidden())) {
            paper.note(words.t("paper.card.hidden", facts.heads().threshold()));
        }
        return words.sample(paper.note(words.t("paper.card.note")), a, f).sign(words.t("paper.leader"), "").sign(words.t("paper.recorder"), "").sign(words.t("paper.date"), "").build();
    }

    private List<Field> about(Activity a) {
        String partners = f.partners().stream().map(p -> facts.name(p.partnerId())).filter(n -> !n.isEmpty()).distinct().collect(Collectors.collectingAndThen(Collectors.toList(), words::list));
        List<Field> fields = new ArrayList<>(List.of(Field.wide(words.t("paper.activity"), a.name(), 0), Field.wide(words.t("paper.campaign"), f.campaign().name(), 0),
            Field.of(words.t("paper.day"), ReportCell.text(words.day(a.heldOn()))), Field.of(words.t("paper.place"), ReportCell.text(words.place(a, f))),
            Field.wide(words.t("paper.formats"), words.list(a.formats()), 0)));
        if (!partners.isEmpty()) {
            fields.add(Field.wide(words.t("paper.partners"), partners, 0));
        }
        fields.add(Field.of(words.t("paper.person.times"), hidden.personTimes(a.stamp().id()) ? ReportCell.BLANK : words.count(a.personTimes())));
        fields.add(Field.of(words.t("paper.cost"), words.yuan(a.cost())));
        return fields;
    }

    /** One sort of children of an activity; null band or sex where it is not stated, {@link #ALL} for any. */
    private record Sort(long activity, Object band, Object sex) {
        static final String ALL = "all";
    }

    private Block.Table children(Activity a) {
        long id = a.stamp().id();
        List<Column> columns = new ArrayList<>(List.of(Column.centred("", 10)));
        Arrays.stream(AgeBand.values()).forEach(b -> columns.add(Column.number(words.t(b.label().key()), 13)));
        columns.add(Column.number(words.t("paper.unstated"), 11));
        columns.add(Column.number(words.t("campaign.total"), 11));
        List<ReportRow> rows = new ArrayList<>();
        List<Sex> sexes = new ArrayList<>(Arrays.asList(Sex.values()));
        sexes.add(null);
        for (Sex sex : sexes) {
            List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.text(sex == null ? words.t("paper.unstated") : words.t(sex.label().key()))));
            bands().forEach(b -> cells.add(cell(children.get(new Sort(id, b, sex)))));
            cells.add(cell(children.get(new Sort(id, Sort.ALL, sex))));
            rows.add(ReportRow.of(cells.toArray(ReportCell[]::new)));
        }
        List<ReportCell> total = new ArrayList<>(List.of(ReportCell.text(words.t("campaign.total"))));
        bands().forEach(b -> total.add(cell(children.get(new Sort(id, b, Sort.ALL)))));
        total.add(hidden.persons(id, HeadGroup.CHILD) ? ReportCell.BLANK : words.count(a.persons(HeadGroup.CHILD)));
        rows.add(ReportRow.total(total.toArray(ReportCell[]::new)));
        return new Block.Table(columns, rows, 7);
    }

    private static List<AgeBand> bands() {
        List<AgeBand> bands = new ArrayList<>(Arrays.asList(AgeBand.values()));
        bands.add(null);
        return bands;
    }

    private static ReportCell cell(Count count) {
        return count == null || count.hidden() ? ReportCell.BLANK : ReportCell.number(count.value());
    }

    private List<Field> adults(Activity a) {
        List<Field> fields = new ArrayList<>();
        for (HeadGroup group : HeadGroup.values()) {
            if (group != HeadGroup.CHILD) {
                fields.add(Field.of(words.t(group.label().key()), hidden.persons(a.stamp().id(), group) ? ReportCell.BLANK : words.count(a.persons(group))));
            }
        }
        fields.add(Field.of(words.t("paper.all"), hidden.persons(a.stamp().id()) ? ReportCell.BLANK : words.count(a.persons())));
        return fields;
    }

    private Block.Table gifts(List<Handout> gifts) {
        return new Block.Table(List.of(Column.text(words.t("paper.gift"), 28), Column.number(words.t("paper.quantity"), 10), Column.centred(words.t("paper.counted.in"), 8),
            Column.number(words.t("paper.value"), 14), Column.text(words.t("paper.given.by"), 30)), gifts.stream().map(h -> ReportRow.of(ReportCell.text(h.item()),
                words.count(h.count()), ReportCell.text(words.unit(h.unit(), h.count())), words.yuan(h.value()), ReportCell.text(facts.name(h.partnerId())))).toList());
    }
}
