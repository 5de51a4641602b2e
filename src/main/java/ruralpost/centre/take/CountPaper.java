package ruralpost.centre.take;

import java.util.List;
import ruralpost.report.Block;
import ruralpost.report.Block.Field;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** The sheet on which is counted at a centre. It never bears what the books say; filled in as a spreadsheet, it can be imported again. */
public final class CountPaper {

    private static final double LINE = 8;
    private static final int SPARE = 4;

    private final Texts texts;
    private final Lang lang;

    /** In one language. */
    public CountPaper(Lang lang) {
        this.lang = lang;
        this.texts = Texts.of(lang);
    }

    /** A sheet for each centre; in a second counting with the differing lines only. */
    public List<Report> of(List<Count> counts) {
        return counts.stream().map(this::of).toList();
    }

    private Report of(Count c) {
        String centre = c.centre() == null ? "" : c.centre().name();
        List<ReportRow> rows = new java.util.ArrayList<>();
        c.rows().stream().filter(r -> c.blind() || !c.recounting() ? r.expected() : r.differs() || r.notCounted()).forEach(r -> rows.add(ReportRow.of(
            ReportCell.text(c.at().sheet()), ReportCell.text(r.code()), ReportCell.text(r.item().name()), ReportCell.text(r.asset() == null ? null : r.asset().model()),
            ReportCell.text(r.item().unit()), ReportCell.BLANK, ReportCell.BLANK)));
        for (int i = 0; i < SPARE; i++) {
            rows.add(ReportRow.of(ReportCell.text(c.at().sheet())));
        }
        return Report.titled(texts.get(Message.of(c.recounting() ? "take.sheet.again" : "take.sheet.title", centre)), lang).layout(Report.Layout.PORTRAIT)
            .add(new Block.Fields(List.of(Field.of(texts.get("take.sheet.centre"), ReportCell.text(centre)),
                Field.of(texts.get("take.sheet.centre.number"), ReportCell.text(c.centre() == null ? null : c.centre().number())),
                Field.of(texts.get("take.sheet.moment"), ReportCell.text(c.at().counted().day().toString())),
                Field.of(texts.get("take.sheet.take"), ReportCell.text(c.take().name()))), 2))
            .add(new Block.Table(List.of(Column.text(texts.get("take.sheet.number"), 17), Column.text(texts.get("take.sheet.code"), 14),
                Column.text(texts.get("take.sheet.item"), 18), Column.text(texts.get("take.sheet.model"), 12), Column.centred(texts.get("take.sheet.unit"), 6),
                Column.number(texts.get("take.sheet.count"), 9), Column.text(texts.get("take.sheet.remark"), 14)), rows, LINE))
            .note(texts.get("take.sheet.note")).sign(texts.get("take.sheet.counter"), "").sign(texts.get("take.sheet.keeper"), "")
            .sign(texts.get("take.sheet.date"), "").build();
    }
}
