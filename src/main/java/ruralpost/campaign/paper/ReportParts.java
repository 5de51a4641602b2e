package ruralpost.campaign.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.Handout;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.Visit;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;
import ruralpost.value.Bound;
import ruralpost.value.Money;

/** Adoptions, partners, gifts, activities and other records of a campaign, as tables of its report; none for what it does not have. */
final class ReportParts {

    /** Rows of a table, and where there is so much that the page would be hard to read. */
    private static final int MOST = 8, FEW = 5, CROWDED = 14;

    private final PaperFacts facts;
    private final PaperWords words;
    private final CampaignFile file;
    private final HeadCells.Hidden<Long> hidden;
    private final int most;

    ReportParts(PaperFacts facts, PaperWords words, CampaignFile file) {
        this.facts = facts;
        this.words = words;
        this.file = file;
        this.hidden = facts.heads().by(a -> a.stamp().id());
        this.most = crowded() ? FEW : MOST;
    }

    /** Whether there is more than a page can say well. */
    boolean crowded() {
        return file.partners().size() + Math.min(MOST, file.handouts().size()) + Math.min(MOST, file.activities().size()) + file.trainings().size() + file.visits().size() + file.followUps().size()
            + file.agreements().size() + file.adoptions().size() > CROWDED;
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "paper.adoptions", new AdoptionTable(words, file).table(most));
        add(blocks, "paper.partners", file.partners().isEmpty() ? null : partners());
        add(blocks, "paper.gifts", file.handouts().isEmpty() ? null : gifts());
        add(blocks, "paper.activities", file.activities().isEmpty() ? null : activities());
        Block.Table other = other();
        add(blocks, "paper.other", other.rows().isEmpty() ? null : other);
        facts.themes().stream().filter(t -> touches(t.office().placeId())).forEach(t -> {
            blocks.add(new Block.Heading(words.t("paper.theme", facts.name(t.office().placeId()))));
            blocks.add(new Block.Table(List.of(Column.text(words.t("paper.what"), 24), Column.text(words.t("paper.detail"), 58), Column.number(words.t("campaign.tile.activities"), 12)), theme(t)));
        });
        return blocks;
    }

    private boolean touches(long place) {
        return Objects.equals(file.campaign().placeId(), place) || file.activities().stream().anyMatch(a -> Objects.equals(a.placeId(), place));
    }

    /** What was invested, what is done and was held in each field, and who came. */
    private List<ReportRow> theme(PaperFacts.ThemePost t) {
        List<ReportRow> rows = new ArrayList<>();
        if (t.office().invested() != null) {
            rows.add(ReportRow.of(ReportCell.text(words.t("paper.theme.invested")), ReportCell.text(joined(words.formats().moneyWithUnit(t.office().invested()),
                facts.name(t.office().investorId()))), ReportCell.BLANK));
        }
        t.work().activities().forEach((field, held) -> rows.add(ReportRow.of(ReportCell.text(words.t(field.label().key())),
            ReportCell.text(t.office().services().getOrDefault(field, "")), words.count(held))));
        List<String> visits = new ArrayList<>(t.work().visits().stream().map(Visit::delegation).toList());
        if (t.work().openFollowUps() > 0) {
            visits.add(words.t("campaign.theme.open", words.formats().integer(t.work().openFollowUps())));
        }
        rows.add(ReportRow.of(ReportCell.text(words.t("campaign.theme.visits", words.formats().integer(t.work().visits().size()))), ReportCell.text(words.list(visits)), ReportCell.BLANK));
        return rows;
    }

    /** Whether a count in the list of activities is hidden. */
    boolean hides() {
        return file.activities().reversed().stream().limit(most).anyMatch(a -> hidden.any(a.stamp().id()));
    }

    private void add(List<Block> blocks, String heading, Block.Table table) {
        if (table != null) {
            blocks.add(new Block.Heading(words.t(heading)));
            blocks.add(table);
        }
    }

    /** All of them: those for which there is no room are named in one row. */
    private Block.Table partners() {
        List<CampaignPartner> partners = file.partners();
        List<ReportRow> rows = new ArrayList<>(partners.stream().limit(most).map(p -> ReportRow.of(ReportCell.text(facts.name(p.partnerId())),
            ReportCell.text(words.t(p.role().label().key())), words.yuan(p.money()), ReportCell.text(p.kind()))).toList());
        if (partners.size() > most) {
            rows.add(ReportRow.group(words.t("paper.also", words.list(partners.stream().skip(most).map(p -> p.money() == null ? facts.name(p.partnerId())
                : facts.name(p.partnerId()) + " " + words.formats().moneyWithUnit(p.money())).toList()))));
        }
        return new Block.Table(List.of(Column.text(words.t("paper.partner"), 36), Column.text(words.t("paper.partner.role"), 12), Column.number(words.t("paper.money"), 16),
            Column.text(words.t("paper.in.kind"), 30)), rows);
    }

    private record Gift(String item, String unit, Long partner) { }

    private Block.Table gifts() {
        Map<Gift, List<Handout>> gifts = new LinkedHashMap<>();
        file.handouts().forEach(h -> gifts.computeIfAbsent(new Gift(h.item(), h.unit(), h.partnerId()), k -> new ArrayList<>()).add(h));
        List<ReportRow> all = new ArrayList<>();
        gifts.forEach((gift, of) -> all.add(ReportRow.of(ReportCell.text(gift.item()), count(of), ReportCell.text(unit(gift, of)), value(of), ReportCell.text(facts.name(gift.partner())))));
        List<ReportRow> rows = shown(all);
        ReportCell sum = value(file.handouts());
        if (gifts.size() > 1 && FigureLine.said(sum)) {
            rows.add(ReportRow.total(ReportCell.text(words.t("campaign.total")), ReportCell.BLANK, ReportCell.BLANK, sum));
        }
        return new Block.Table(List.of(Column.text(words.t("paper.gift"), 26), Column.number(words.t("paper.quantity"), 12), Column.centred(words.t("paper.counted.in"), 8),
            Column.number(words.t("paper.value"), 16), Column.text(words.t("paper.given.by"), 32)), rows);
    }

    private String unit(Gift gift, List<Handout> of) {
        return words.unit(gift.unit(), count(of) instanceof ReportCell.Number n ? n.number() : BigDecimal.ZERO);
    }

    /** The sum of what is stated; at least that where something is not. */
    private ReportCell count(List<Handout> of) {
        List<Long> stated = of.stream().map(Handout::count).filter(Objects::nonNull).toList();
        return stated.isEmpty() ? ReportCell.BLANK : ReportCell.number(stated.stream().mapToLong(Long::longValue).sum(), bound(stated.size(), of.size()));
    }

    private ReportCell value(List<Handout> of) {
        List<Money> stated = of.stream().map(Handout::value).filter(Objects::nonNull).toList();
        return stated.isEmpty() ? ReportCell.BLANK : ReportCell.number(Money.sum(stated).toYuan(), 2, bound(stated.size(), of.size()));
    }

    private static Bound bound(int stated, int all) {
        return stated == all ? Bound.EXACT : Bound.AT_LEAST;
    }

    private Block.Table activities() {
        List<ReportRow> rows = shown(file.activities().reversed().stream().map(this::activity).toList());
        return new Block.Table(List.of(Column.centred(words.t("paper.day"), 12), Column.text(words.t("paper.activity"), 30), Column.text(words.t("paper.place"), 24),
            Column.number(words.t("campaign.tile.children"), 11), Column.number(words.t("campaign.tile.persons"), 11), Column.number(words.t("campaign.tile.person.times"), 11)), rows);
    }

    private ReportRow activity(Activity a) {
        long id = a.stamp().id();
        return ReportRow.of(ReportCell.day(a.heldOn()), ReportCell.text(a.name()), ReportCell.text(words.place(a, file)),
            words.count(a.persons(HeadGroup.CHILD), hidden.persons(id, HeadGroup.CHILD)), words.count(a.persons(), hidden.persons(id)),
            words.count(a.personTimes(), hidden.personTimes(id)));
    }

    private Block.Table other() {
        List<ReportRow> rows = new ArrayList<>();
        file.trainings().forEach(t -> rows.add(row(words.formats().period(t.period()), words.t("paper.training", t.subject()), t.persons() == null ? ""
            : words.t("campaign.people", words.formats().integer(t.persons())) + t.fulfilment().map(p -> words.t("paper.training.plan", words.formats().percent(p, 1))).orElse(""))));
        file.visits().forEach(v -> rows.add(row(words.formats().date(v.on()), words.t("paper.visit", v.who()), joined(
            v.persons() == null ? null : words.t("campaign.people", words.formats().integer(v.persons())), v.topics()))));
        file.followUps().forEach(u -> rows.add(row(u.dueOn() == null ? "" : words.formats().date(u.dueOn()), words.t("paper.follow", u.subject()), words.t(u.state().label().key()))));
        file.agreements().forEach(a -> rows.add(row(words.formats().period(a.signed()), words.t("paper.agreement", a.title()), a.parties() == null ? "" : a.parties())));
        return new Block.Table(List.of(Column.centred(words.t("paper.day"), 16), Column.text(words.t("paper.what"), 36), Column.text(words.t("paper.detail"), 42)), shown(rows));
    }

    /** As many rows as there is room for, and how many there are more. */
    private List<ReportRow> shown(List<ReportRow> rows) {
        List<ReportRow> shown = new ArrayList<>(rows.subList(0, Math.min(most, rows.size())));
        if (rows.size() > most) {
            shown.add(ReportRow.group(words.t("paper.more", rows.size() - most)));
        }
        return shown;
    }

    private String joined(String... parts) {
        return words.list(Arrays.stream(parts).filter(p -> p != null && !p.isEmpty()).toList());
    }

    private static ReportRow row(String day, String what, String detail) {
        return ReportRow.of(ReportCell.text(day), ReportCell.text(what), ReportCell.text(detail));
    }
}
