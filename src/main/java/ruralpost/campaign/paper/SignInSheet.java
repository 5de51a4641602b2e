package ruralpost.campaign.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ruralpost.campaign.Activity;
import ruralpost.value.AgeBand;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.HeadGroup;
import ruralpost.value.Sex;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;

/**
 * 签到表: blank lines on which adults sign in, and a box in which children are counted. Printed before the activity; nothing on it is a
 * count from the ledger.
 */
final class SignInSheet {

    private static final double LINE = 9;
    /** With the box for children just one page. */
    private static final int USUAL = 15;
    /** So many lines are made a little smaller rather than leaving the foot alone on a page. */
    private static final int ONE_PAGE = 20;

    private final PaperWords words;

    SignInSheet(PaperWords words) {
        this.words = words;
    }

    /** @param lines to sign on, 0 for one page */
    Report of(Activity a, CampaignFile f, int lines) {
        Report.Builder paper = words.about(words.begin(words.t("paper.sign-in"), f.campaign()), a, f);
        if (lines <= ONE_PAGE) {
            paper.onePage();
        }
        List<ReportRow> rows = new ArrayList<>();
        for (int i = 1; i <= (lines == 0 ? USUAL : lines); i++) {
            rows.add(ReportRow.of(ReportCell.number(i)));
        }
        paper.add(new Block.Table(List.of(Column.centred(words.t("paper.number"), 6), Column.centred(words.t("paper.name"), 16),
            Column.centred(words.t("paper.unit"), 28), Column.centred(words.t("paper.role"), 14), Column.centred(words.t("paper.signature"), 20),
            Column.centred(words.t("paper.remark"), 14)), rows, LINE));
        if (withChildren(a, f)) {
            paper.add(new Block.Heading(words.t("paper.children.count"))).add(children()).note(words.t("paper.children.note"));
        }
        return words.sample(paper.note(words.t("paper.role.note", words.list(adults()))), a, f).sign(words.t("paper.leader"), "")
            .sign(words.t("paper.recorder"), "").sign(words.t("paper.date"), "").build();
    }

    /** Children are looked for wherever some were counted in this campaign, and where nothing was counted yet. */
    private static boolean withChildren(Activity a, CampaignFile f) {
        return a.persons(HeadGroup.CHILD) != null || f.persons(HeadGroup.CHILD) != null || a.heads().isEmpty();
    }

    private List<String> adults() {
        return Arrays.stream(HeadGroup.values()).filter(g -> g != HeadGroup.CHILD).map(g -> words.t(g.label().key())).toList();
    }

    private Block.Table children() {
        List<Column> columns = new ArrayList<>(List.of(Column.centred("", 10)));
        Arrays.stream(AgeBand.values()).forEach(b -> columns.add(Column.centred(words.t(b.label().key()), 14)));
        columns.add(Column.centred(words.t("campaign.total"), 14));
        List<ReportRow> rows = new ArrayList<>();
        Arrays.stream(Sex.values()).forEach(s -> rows.add(ReportRow.of(ReportCell.text(words.t(s.label().key())))));
        rows.add(ReportRow.of(ReportCell.text(words.t("campaign.total"))));
        return new Block.Table(columns, rows, LINE);
    }
}
