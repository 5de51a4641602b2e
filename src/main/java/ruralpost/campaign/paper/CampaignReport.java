package ruralpost.campaign.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFile;
import ruralpost.report.Block;
import ruralpost.report.Block.Field;
import ruralpost.report.Block.Figure;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Scale;

/** What a campaign was and what came of it, on one page: what, when, where, who, its figures with plan and last edition, its curve, partners and gifts. */
final class CampaignReport {

    private static final int LARGE = 4, ENOUGH = 3;
    private static final int STORY = 420;
    private static final int MOST_DECIMALS = 4, BRIEF_DECIMALS = 3;
    private static final double CURVE = 58;

    private final PaperFacts facts;
    private final PaperWords words;
    private final LocalDate today;

    CampaignReport(PaperFacts facts, PaperWords words, LocalDate today) {
        this.facts = facts;
        this.words = words;
        this.today = today;
    }

    Report of(CampaignFile f) {
        Campaign c = f.campaign();
        FigureLines lines = new FigureLines(facts, words, f);
        List<FigureLine> figures = lines.all();
        Report.Builder paper = words.begin(c.name(), c).onePage().subtitle(subtitle(f)).unit(words.t("paper.made", words.day(today)));
        if (!figures.isEmpty()) {
            paper.add(new Block.Figures(largest(figures).stream().limit(LARGE).map(this::large).toList()));
        }
        paper.add(new Block.Fields(about(f), 2));
        if (!figures.isEmpty()) {
            paper.add(new Block.Heading(words.t("paper.figures"))).add(table(figures, facts.lastEdition(c)));
        }
        curve(f).ifPresent(paper::add);
        ReportParts parts = new ReportParts(facts, words, f);
        parts.all().forEach(paper::add);
        if (c.story() != null) {
            paper.add(new Block.Heading(words.t("paper.story"))).add(new Block.Paragraph(cut(c.story(), parts.crowded() ? STORY / 2 : STORY)));
        }
        lines.rateUsed().ifPresent(r -> paper.note(words.t("paper.rate", r.yuanPerDollar().toPlainString(), words.formats().date(r.on()), words.source(r))));
        lines.belongs().ifPresent(paper::note);
        if (figures.stream().anyMatch(l -> !l.source().isEmpty())) {
            paper.note(words.t("paper.reported"));
        }
        if (figures.stream().anyMatch(l -> Stream.of(l.value(), l.last()).anyMatch(ReportCell.text(words.hidden())::equals)) || parts.hides()) {
            paper.note(words.t("disclosure.report.note", facts.heads().threshold()));
        }
        if (c.sample() || f.adoptions().stream().anyMatch(a -> a.adoption().sample())) {
            paper.note(words.t("paper.sample"));
        }
        return paper.sign(words.t("paper.leader"), "").sign(words.t("paper.prepared"), "").sign(words.t("paper.date"), "").build();
    }

    private String subtitle(CampaignFile f) {
        List<String> parts = new ArrayList<>();
        if (f.kind() != null) {
            parts.add(f.kind().label(words.lang()));
        }
        parts.add(words.t(f.campaign().status().label().key()));
        return words.t("paper.report") + " · " + String.join(" · ", parts);
    }

    /** The sums of the records where there are enough of them: papers mostly report the same things. */
    private static List<FigureLine> largest(List<FigureLine> lines) {
        List<FigureLine> own = lines.stream().filter(l -> l.source().isEmpty()).toList();
        return own.size() >= ENOUGH ? own : lines;
    }

    private Figure large(FigureLine line) {
        Scale scale = line.value() instanceof ReportCell.Number number && line.unit().equals(words.t("paper.yuan"))
            ? Scale.forMoney(words.lang(), Money.ofYuan(number.number())) : new Scale(0, line.unit());
        List<String> below = new ArrayList<>();
        if (FigureLine.said(line.plan())) {
            below.add(words.t("paper.of.plan", shown(line.plan(), scale), FigureLine.said(line.share()) ? shown(line.share(), scale) : Formats.NONE));
        }
        if (FigureLine.said(line.last())) {
            below.add(words.t("paper.of.last", shown(line.last(), scale), line.change().isEmpty() ? Formats.NONE : line.change()));
        }
        if (!line.dollars().isEmpty()) {
            below.add(line.dollars());
        }
        ReportCell value = line.value() instanceof ReportCell.Number n && scale.exponent() > 0 ? ReportCell.number(brief(scale.apply(n.number())), -1, n.bound()) : line.value();
        return new Figure(line.name(), value, value.equals(ReportCell.text(words.hidden())) ? "" : scale.unit(), below);
    }

    /** Not longer than can be read in large type; the table below has it exactly. */
    private static BigDecimal brief(BigDecimal scaled) {
        BigDecimal plain = scaled.stripTrailingZeros();
        return plain.scale() > MOST_DECIMALS ? plain.setScale(BRIEF_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros() : scaled;
    }

    /** A value in small type, in the scale of the large one. */
    private String shown(ReportCell cell, Scale scale) {
        return switch (cell) {
            case ReportCell.Number n when n.percent() -> words.formats().bounded(n.bound(), words.formats().number(n.number(), 1) + "%");
            case ReportCell.Number n -> words.formats().bounded(n.bound(), words.formats().number(brief(scale.apply(n.number())))) + (scale.exponent() > 0 ? " " + scale.unit() : "");
            case ReportCell.Text text -> text.text();
            case ReportCell.Day day -> words.formats().date(day.day());
        };
    }

    private List<Field> about(CampaignFile f) {
        Campaign c = f.campaign();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(words.t("paper.when"), ReportCell.text(words.formats().period(c.period()))));
        fields.add(Field.of(words.t("paper.where"), ReportCell.text(facts.name(c.placeId()))));
        fields.add(Field.of(words.t("paper.organiser"), ReportCell.text(facts.name(c.officeId()))));
        fields.add(Field.of(words.t("paper.platform"), ReportCell.text(facts.name(c.platformId()))));
        if (c.series() != null) {
            fields.add(Field.of(words.t("paper.series"), ReportCell.text(c.edition() == null ? c.series() : words.t("paper.edition", c.series(), String.valueOf(c.edition())))));
        }
        if (!c.promotion().isEmpty()) {
            fields.add(Field.of(words.t("paper.promotion"), ReportCell.text(words.list(c.promotion()))));
        }
        return fields.stream().filter(field -> FigureLine.said(field.value())).toList();
    }

    /** Only columns in which something stands. */
    private Block.Table table(List<FigureLine> lines, Optional<CampaignFile> last) {
        boolean plan = lines.stream().anyMatch(l -> FigureLine.said(l.plan()));
        boolean before = lines.stream().anyMatch(l -> FigureLine.said(l.last()));
        boolean dollars = lines.stream().anyMatch(l -> !l.dollars().isEmpty());
        boolean source = lines.stream().anyMatch(l -> !l.source().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.t("paper.figure"), 24), Column.number(words.t("paper.number.of"), 16), Column.centred(words.t("paper.counted.in"), 11)));
        if (plan) {
            columns.add(Column.number(words.t("paper.plan"), 14));
            columns.add(Column.number(words.t("paper.share"), 9));
        }
        if (before) {
            columns.add(Column.number(words.t("paper.last", last.map(l -> l.campaign().edition() == null ? "" : String.valueOf(l.campaign().edition())).orElse("")), 14));
            columns.add(Column.number(words.t("paper.change"), 11));
        }
        if (dollars) {
            columns.add(Column.number(words.t("paper.dollars"), 18));
        }
        if (source) {
            columns.add(Column.text(words.t("paper.source"), 22));
        }
        List<ReportRow> rows = new ArrayList<>();
        for (FigureLine line : lines) {
            List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.text(line.name()), line.value(), ReportCell.text(line.unit())));
            if (plan) {
                cells.addAll(List.of(line.plan(), line.share()));
            }
            if (before) {
                cells.addAll(List.of(line.last(), ReportCell.text(line.change())));
            }
            if (dollars) {
                cells.add(ReportCell.text(line.dollars()));
            }
            if (source) {
                cells.add(ReportCell.text(line.source().isEmpty() ? words.t("paper.records") : line.source()));
            }
            rows.add(ReportRow.of(cells.toArray(ReportCell[]::new)));
        }
        return new Block.Table(columns, rows);
    }

    /** Of the adoption that brought most; others are in the figures only. */
    private Optional<Block> curve(CampaignFile f) {
        return f.adoptions().stream().filter(a -> !a.pledges().isEmpty()).max(Comparator.comparing(AdoptionProgress::money))
            .map(a -> new Block.Chart(AdoptionCurve.spec(a, AdoptionCurve.Measure.AMOUNT, today, "", words.lang()), CURVE));
    }

    private static String cut(String story, int most) {
        return story.codePointCount(0, story.length()) <= most ? story : story.substring(0, story.offsetByCodePoints(0, most)).stripTrailing() + "…";
    }
}
