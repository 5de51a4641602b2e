package ruralpost.ui.campaign;

import java.util.ArrayList;
import java.util.List;
import ruralpost.value.AgeBand;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.HeadKey;
import ruralpost.campaign.HeadTable;
import ruralpost.value.Sex;
import ruralpost.disclosure.Count;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** Head-counts as a table for files; what is hidden reads so. */
final class HeadReport {

    private final Texts texts;
    private final List<HeadKey> keys;
    private final boolean times;

    HeadReport(List<HeadKey> keys, Lang lang) {
        this.texts = Texts.of(lang);
        this.keys = keys;
        this.times = keys.stream().noneMatch(HeadKey::dividesActivities);
    }

    /** @param threshold counts of children below it are hidden */
    Report of(List<HeadTable.Line> lines, int threshold) {
        List<Column> columns = new ArrayList<>();
        keys.forEach(k -> columns.add(Column.text(texts.get(k.label()), 20)));
        columns.add(Column.number(texts.get("campaign.activities"), 10));
        columns.add(Column.number(texts.get("campaign.table.children"), 12));
        columns.add(Column.number(texts.get("campaign.table.people"), 12));
        if (times) {
            columns.add(Column.number(texts.get("campaign.table.person.times"), 12));
        }
        return Report.titled(texts.get("disclosure.report"), texts.lang()).add(new Block.Table(columns, lines.stream().map(this::row).toList()))
            .note(texts.get("disclosure.report.note", threshold)).build();
    }

    private ReportRow row(HeadTable.Line line) {
        List<ReportCell> cells = new ArrayList<>();
        line.keys().forEach(k -> cells.add(ReportCell.text(word(k))));
        cells.add(ReportCell.number(line.activities()));
        cells.add(count(line.children()));
        cells.add(count(line.persons()));
        if (times) {
            cells.add(count(line.personTimes()));
        }
        boolean all = line.keys().stream().allMatch(k -> k == HeadTable.TOTAL);
        return all ? ReportRow.total(cells.toArray(ReportCell[]::new)) : ReportRow.of(cells.toArray(ReportCell[]::new));
    }

    private String word(Object key) {
        return switch (key) {
            case null -> texts.get("disclosure.unstated");
            case AgeBand band -> texts.get(band.label());
            case Sex sex -> texts.get(sex.label());
            case HeadGroup group -> texts.get(group.label());
            default -> key == HeadTable.TOTAL ? texts.get("campaign.total") : key.toString();
        };
    }

    private ReportCell count(Count count) {
        return count == null ? ReportCell.BLANK : count.hidden() ? ReportCell.text(texts.get("disclosure.hidden")) : ReportCell.number(count.value());
    }
}
