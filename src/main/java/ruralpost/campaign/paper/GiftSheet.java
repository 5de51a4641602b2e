package ruralpost.campaign.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.Handout;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;
import ruralpost.value.Bound;
import ruralpost.value.Money;

/** 礼品领取签收表: what is given out at an activity, and lines on which a guardian or receiver signs for each family. */
final class GiftSheet {

    private static final double LINE = 9;
    /** One page, and the most that a count of gifts asks for. */
    private static final int USUAL = 18, MOST = 200;
    /** So many lines are made a little smaller rather than leaving the foot alone on a page. */
    private static final int ONE_PAGE = 24;
    /** Gifts with a column of their own; with more, what was received is written in by hand. */
    private static final int COLUMNS = 4;

    private final PaperFacts facts;
    private final PaperWords words;

    GiftSheet(PaperFacts facts, PaperWords words) {
        this.facts = facts;
        this.words = words;
    }

    /** @param lines to sign on, 0 for as many as there are gifts */
    Report of(Activity a, CampaignFile f, int lines) {
        List<Handout> gifts = f.handouts().stream().filter(h -> h.activityId() == a.stamp().id()).toList();
        Report.Builder paper = words.about(words.begin(words.t("paper.gift-sheet"), f.campaign()), a, f);
        if (!gifts.isEmpty()) {
            paper.add(gifts(gifts));
        }
        int rows = lines == 0 ? needed(gifts) : lines;
        if (rows <= ONE_PAGE) {
            paper.onePage();
        }
        return words.sample(paper.add(signatures(gifts, rows)).note(words.t("paper.gift.note")), a, f).sign(words.t("paper.giver"), "").sign(words.t("paper.recorder"), "")
            .sign(words.t("paper.date"), "").build();
    }

    private Block.Table gifts(List<Handout> gifts) {
        List<ReportRow> rows = new ArrayList<>();
        gifts.forEach(h -> rows.add(ReportRow.of(ReportCell.text(h.item()), words.count(h.count()), ReportCell.text(words.unit(h.unit(), h.count())), words.yuan(h.value()),
            ReportCell.text(facts.name(h.partnerId())))));
        List<Money> values = gifts.stream().map(Handout::value).filter(Objects::nonNull).toList();
        if (gifts.size() > 1 && !values.isEmpty()) {
            rows.add(ReportRow.total(ReportCell.text(words.t("campaign.total")), ReportCell.BLANK, ReportCell.BLANK,
                ReportCell.number(Money.sum(values).toYuan(), 2, values.size() == gifts.size() ? Bound.EXACT : Bound.AT_LEAST)));
        }
        return new Block.Table(List.of(Column.text(words.t("paper.gift"), 28), Column.number(words.t("paper.quantity"), 10), Column.centred(words.t("paper.counted.in"), 8),
            Column.number(words.t("paper.value"), 14), Column.text(words.t("paper.given.by"), 30)), rows);
    }

    private Block.Table signatures(List<Handout> gifts, int lines) {
        List<Column> columns = new ArrayList<>(List.of(Column.centred(words.t("paper.number"), 6), Column.centred(words.t("paper.receiver"), 18),
            Column.centred(words.t("paper.group"), 20)));
        if (gifts.isEmpty() || gifts.size() > COLUMNS) {
            columns.add(Column.centred(words.t("paper.gift"), 18));
            columns.add(Column.centred(words.t("paper.quantity"), 8));
        } else {
            gifts.forEach(h -> columns.add(Column.centred(h.unit() == null ? h.item() : words.t("paper.gift.in", h.item(), words.unit(h.unit(), h.count())), 10)));
        }
        columns.add(Column.centred(words.t("paper.signature"), 20));
        columns.add(Column.centred(words.t("paper.remark"), 12));
        List<ReportRow> rows = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            rows.add(ReportRow.of(ReportCell.number(i)));
        }
        return new Block.Table(columns, rows, LINE);
    }

    /** One for each family that receives something. */
    private static int needed(List<Handout> gifts) {
        long most = gifts.stream().map(Handout::count).filter(Objects::nonNull).mapToLong(Long::longValue).max().orElse(0);
        return (int) Math.clamp(most, USUAL, MOST);
    }
}
