package ruralpost.campaign.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.campaign.CampaignFile;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;

/** What a campaign gave to adopt, as a table of its report: what came in for it, its price or tiers, what adopters get back, how many households benefit. */
final class AdoptionTable {

    /** A page has room for so much of a text; the register has all of it. */
    private static final int BRIEF = 90;

    private final PaperWords words;
    private final List<AdoptionProgress> adoptions;

    AdoptionTable(PaperWords words, CampaignFile file) {
        this.words = words;
        this.adoptions = file.adoptions();
    }

    /** The table; null where the figures of the report say all there is to say. @param most rows that there is room for */
    Block.Table table(int most) {
        boolean terms = any(a -> a.price() != null || a.tiers() != null);
        boolean returns = any(a -> a.returns() != null);
        boolean households = any(a -> a.households() != null);
        if (!terms && !returns && !households && adoptions.size() < 2) {
            return null;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.t("campaign.adoption.choose"), 24), Column.number(words.t("campaign.tile.units"), 12),
            Column.number(words.t("paper.money"), 16)));
        if (terms) {
            columns.add(Column.text(words.t("paper.adoption.terms"), 26));
        }
        if (returns) {
            columns.add(Column.text(words.t("paper.adoption.returns"), 26));
        }
        if (households) {
            columns.add(Column.number(words.t("paper.adoption.households"), 12));
        }
        List<ReportRow> rows = new ArrayList<>();
        for (AdoptionProgress p : adoptions.subList(0, Math.min(most, adoptions.size()))) {
            Adoption a = p.adoption();
            List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.text(a.name()), words.count(p.units()), p.pledges().isEmpty() ? ReportCell.BLANK : words.yuan(p.money())));
            if (terms) {
                cells.add(ReportCell.text(terms(a)));
            }
            if (returns) {
                cells.add(ReportCell.text(a.returns() == null ? "" : cut(a.returns())));
            }
            if (households) {
                cells.add(words.count(a.households()));
            }
            rows.add(ReportRow.of(cells.toArray(ReportCell[]::new)));
        }
        if (adoptions.size() > most) {
            rows.add(ReportRow.group(words.t("paper.more", adoptions.size() - most)));
        }
        return new Block.Table(columns, rows);
    }

    private boolean any(Predicate<Adoption> says) {
        return adoptions.stream().map(AdoptionProgress::adoption).anyMatch(says);
    }

    private String terms(Adoption a) {
        String price = a.price() == null ? null : words.t("paper.adoption.price", words.formats().money(a.price()), words.unit(a.unit(), BigDecimal.ONE));
        return words.list(Stream.of(price, a.tiers() == null ? null : cut(a.tiers())).filter(t -> t != null).toList());
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ");
        return line.codePointCount(0, line.length()) <= BRIEF ? line : line.substring(0, line.offsetByCodePoints(0, BRIEF)).stripTrailing() + "…";
    }
}
