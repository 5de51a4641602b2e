package ruralpost.campaign.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ruralpost.campaign.Activity;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.Training;
import ruralpost.document.Document;
import ruralpost.document.FigureTexts;
import ruralpost.document.ReportedFigure;
import ruralpost.report.ReportCell;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Change;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Money;
import ruralpost.value.Percent;

/** The numbers of a campaign: sums of its records first, then what papers report, each on its own line and never added up. */
final class FigureLines {

    private final PaperFacts facts;
    private final PaperWords words;
    private final CampaignFile file;
    private final Optional<CampaignFile> last;
    private final HeadCells.Hidden<Long> hidden;
    private final FigureTexts figures;
    private final MoreFigures.Found more;

    FigureLines(PaperFacts facts, PaperWords words, CampaignFile file) {
        this.facts = facts;
        this.words = words;
        this.file = file;
        this.last = facts.lastEdition(file.campaign());
        this.hidden = facts.heads().by(Activity::campaignId);
        this.figures = new FigureTexts(words.texts());
        this.more = facts.more().of(file.campaign(), words.lang());
    }

    /** All lines. */
    List<FigureLine> all() {
        List<FigureLine> lines = new ArrayList<>();
        money(lines);
        one(file).ifPresent(a -> count(lines, words.t("campaign.tile.units"), a.units(), AdoptionCurve.unit(a.adoption().unit(), words.lang()), unitGoal(a),
            last.flatMap(FigureLines::one).map(AdoptionProgress::units).orElse(null)));
        count(lines, words.t("campaign.tile.people"), file.supporters(), people(), null, last.map(CampaignFile::supporters).orElse(null));
        if (!file.activities().isEmpty()) {
            count(lines, words.t("campaign.tile.activities"), (long) file.activities().size(), words.t("campaign.tile.times"), null,
                last.filter(l -> !l.activities().isEmpty()).map(l -> (long) l.activities().size()).orElse(null));
        }
        heads(lines, "campaign.tile.children", f -> f.persons(HeadGroup.CHILD), id -> hidden.persons(id, HeadGroup.CHILD), people(), file.campaign().goalPeople());
        heads(lines, "campaign.tile.persons", CampaignFile::persons, hidden::persons, people(), file.persons(HeadGroup.CHILD) == null ? file.campaign().goalPeople() : null);
        heads(lines, "campaign.tile.person.times", CampaignFile::personTimes, hidden::personTimes, words.t("campaign.tile.person.times.unit"), null);
        count(lines, words.t("campaign.tile.trained"), file.trained(), people(), planned(file), last.map(CampaignFile::trained).orElse(null));
        if (file.cost() != null) {
            Money before = last.map(CampaignFile::cost).orElse(null);
            lines.add(new FigureLine(words.t("campaign.tile.cost"), words.yuan(file.cost()), yuan(), ReportCell.BLANK, ReportCell.BLANK, words.yuan(before),
                change(file.cost().toYuan(), before == null ? null : before.toYuan()), "", ""));
        }
        goals(lines);
        more.figures().forEach(m -> lines.add(more(m)));
        facts.figures(file).forEach(f -> lines.add(reported(f)));
        return lines;
    }

    /** Goals beside which no line above stands: what was planned is said, also where nothing is counted yet. */
    private void goals(List<FigureLine> lines) {
        var c = file.campaign();
        if (file.raised() == null && c.goalMoney() != null) {
            lines.add(goal("campaign.tile.money", yuan(), words.yuan(c.goalMoney())));
        }
        boolean counted = one(file).filter(a -> a.units() != null && (a.adoption().goalUnits() != null || inUnit(a))).isPresent();
        if (!counted && c.goalUnits() != null) {
            lines.add(goal("campaign.tile.units", c.goalUnit() == null ? "" : c.goalUnit(), words.count(c.goalUnits())));
        }
        if (file.persons() == null && c.goalPeople() != null) {
            lines.add(goal("campaign.tile.persons", people(), words.count(c.goalPeople())));
        }
    }

    private FigureLine goal(String key, String unit, ReportCell plan) {
        return new FigureLine(words.t(key), ReportCell.BLANK, unit, plan, ReportCell.BLANK, ReportCell.BLANK, "", "", "");
    }

    /** Whether the campaign's goal counts the units of its adoption. */
    private boolean inUnit(AdoptionProgress a) {
        return a.adoption().unit().equals(file.campaign().goalUnit());
    }

    private Long unitGoal(AdoptionProgress a) {
        return a.adoption().goalUnits() != null ? a.adoption().goalUnits() : inUnit(a) ? file.campaign().goalUnits() : null;
    }

    private String people() {
        return words.t("campaign.curve.unit.people");
    }

    private String yuan() {
        return words.t("paper.yuan");
    }

    /** The adoption of a campaign that has one: units of several are different things. */
    private static Optional<AdoptionProgress> one(CampaignFile f) {
        return f.adoptions().size() == 1 ? Optional.of(f.adoptions().getFirst()) : Optional.empty();
    }

    private static Long planned(CampaignFile f) {
        List<Training> stated = f.trainings().stream().filter(t -> t.persons() != null).toList();
        return stated.isEmpty() || stated.stream().anyMatch(t -> t.plan() == null) ? null : stated.stream().mapToLong(Training::plan).sum();
    }

    private void money(List<FigureLine> lines) {
        Money raised = file.raised();
        if (raised == null) {
            return;
        }
        Money goal = file.campaign().goalMoney() != null ? file.campaign().goalMoney() : one(file).map(a -> a.adoption().goalMoney()).orElse(null);
        Money before = last.map(CampaignFile::raised).orElse(null);
        String dollars = facts.rate(file.campaign().period().to()).map(r -> words.formats().dollars(r.dollars(raised), 0)).orElse("");
        lines.add(new FigureLine(words.t("campaign.tile.money"), words.yuan(raised), yuan(), words.yuan(goal),
            goal == null ? ReportCell.BLANK : share(raised.toYuan(), goal.toYuan()), words.yuan(before), change(raised.toYuan(), before == null ? null : before.toYuan()),
            dollars, ""));
    }

    /** The rate by which dollars were computed; empty when none were. */
    Optional<ExchangeRate> rateUsed() {
        return file.raised() == null && more.figures().stream().noneMatch(FigureLines::exactMoney) ? Optional.empty() : facts.rate(file.campaign().period().to());
    }

    private void count(List<FigureLine> lines, String name, Long number, String unit, Long plan, Long before) {
        if (number != null) {
            lines.add(new FigureLine(name, words.count(number), unit, words.count(plan), plan == null ? ReportCell.BLANK : share(BigDecimal.valueOf(number), BigDecimal.valueOf(plan)),
                words.count(before), change(BigDecimal.valueOf(number), before == null ? null : BigDecimal.valueOf(before)), "", ""));
        }
    }

    /** A head-count: where it is hidden, its share and its change are, too. */
    private void heads(List<FigureLine> lines, String key, Function<CampaignFile, Long> of, java.util.function.LongPredicate secret, String unit, Long plan) {
        Long number = of.apply(file);
        if (number == null) {
            return;
        }
        Long before = last.map(of).orElse(null);
        boolean now = secret.test(file.campaign().stamp().id());
        boolean then = last.filter(l -> secret.test(l.campaign().stamp().id())).isPresent();
        lines.add(new FigureLine(words.t(key), words.count(number, now), unit, words.count(plan),
            plan == null || now ? ReportCell.BLANK : share(BigDecimal.valueOf(number), BigDecimal.valueOf(plan)), words.count(before, then),
            now || then ? "" : change(BigDecimal.valueOf(number), before == null ? null : BigDecimal.valueOf(before)), "", ""));
    }

    /** By what the numbers of other areas belong to the campaign; empty where there are none. */
    Optional<String> belongs() {
        return Optional.ofNullable(more.note());
    }

    /** A number of another area. What it was before stands only beside the edition that heads the column. */
    private FigureLine more(MoreFigures.More m) {
        boolean beside = last.map(l -> l.campaign().name().equals(more.last())).orElse(true);
        if (m.amount() == null) {
            Long had = beside ? m.had() : null;
            return new FigureLine(m.name(), words.count(m.count()), m.unit(), ReportCell.BLANK, ReportCell.BLANK, words.count(had),
                change(m.number(), had == null ? null : BigDecimal.valueOf(had)), "", "");
        }
        boolean same = beside && m.before() != null;
        String change = same && m.amount().bound().isExact() && m.before().bound().isExact() ? change(m.number(), m.before().money().toYuan()) : "";
        String dollars = exactMoney(m) ? facts.rate(file.campaign().period().to()).map(r -> words.formats().dollars(r.dollars(m.amount().money()), 0)).orElse("") : "";
        return new FigureLine(m.name(), bounded(m.amount()), yuan(), ReportCell.BLANK, ReportCell.BLANK,
            same ? bounded(m.before()) : ReportCell.BLANK, change, dollars, "");
    }

    private static boolean exactMoney(MoreFigures.More m) {
        return m.amount() != null && m.amount().bound().isExact();
    }

    private static ReportCell bounded(Amount amount) {
        return ReportCell.number(amount.money().toYuan(), 2, amount.bound());
    }

    private ReportCell share(BigDecimal number, BigDecimal plan) {
        return Percent.ratio(number, plan).map(p -> words.percent(p.value(), Bound.EXACT)).orElse(ReportCell.BLANK);
    }

    private String change(BigDecimal number, BigDecimal before) {
        return before == null ? "" : words.formats().change(Change.of(number, before));
    }

    private FigureLine reported(ReportedFigure f) {
        Document paper = facts.documents().get(f.documentId());
        Optional<ReportedFigure> before = last.flatMap(l -> facts.figures(l).stream()
            .filter(e -> e.measure().equals(f.measure()) && e.unit().equals(f.unit())).findFirst());
        String change = before.filter(b -> f.bound().isExact() && b.bound().isExact()).map(b -> change(f.value(), b.value())).orElse("");
        String dollars = f.dollars() == null ? "" : words.t("paper.quoted",
            words.formats().bounded(f.dollars().bound(), words.formats().dollars(f.dollars().amount(), Math.max(0, f.dollars().amount().scale()))));
        return new FigureLine(figures.measure(f), value(f), percent(f) ? "" : words.unit(f.unit(), f.value()), ReportCell.BLANK, ReportCell.BLANK,
            before.map(FigureLines::value).orElse(ReportCell.BLANK), change, dollars, paper == null ? f.code() : words.t("paper.source.figure", figures.title(paper), f.code()));
    }

    /** The number exactly as the paper states it. */
    private static ReportCell value(ReportedFigure f) {
        return percent(f) ? ReportCell.percent(f.value(), -1, f.bound()) : ReportCell.number(f.value(), -1, f.bound());
    }

    private static boolean percent(ReportedFigure f) {
        return f.unit().equals("percent");
    }
}
