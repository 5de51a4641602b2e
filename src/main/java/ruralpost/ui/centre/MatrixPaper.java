package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ruralpost.centre.Centre;
import ruralpost.item.Item;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportFiles;
import ruralpost.report.ReportRow;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;

/** The matrix on paper: what there is of each item, and beside it what lacks to the standard. */
final class MatrixPaper {

    /** So many items stand side by side on paper; a sheet holds all. */
    private static final int ACROSS = 8;

    private final Texts texts;
    private final Formats formats;
    private final Lang lang;
    private final MatrixTable table;
    private final int across;

    MatrixPaper(Lang lang, MatrixTable table, ReportFiles.Kind kind) {
        this.lang = lang;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.table = table;
        this.across = kind == ReportFiles.Kind.PDF ? ACROSS : Math.max(1, table.items().size());
    }

    /** The report. */
    Report report() {
        Report.Builder report = Report.titled(texts.get("inventory.matrix.paper"), lang)
            .subtitle(texts.get("inventory.matrix.paper.day", formats.date(table.equipment().day()), table.lines().size()));
        for (int from = 0; from < table.items().size(); from += across) {
            report.add(part(table.items().subList(from, Math.min(table.items().size(), from + across))));
        }
        return report.note(texts.get("inventory.matrix.paper.note")).note(texts.get("inventory.paper.made", formats.date(LocalDate.now()))).build();
    }

    private Block part(List<Item> items) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(texts.get("inventory.table.number"), 9), Column.text(texts.get("inventory.table.centre"), 34)));
        for (Item item : items) {
            columns.add(Column.number(texts.get("inventory.matrix.have"), 6).under(item.name()));
            if (table.gaps()) {
                columns.add(Column.number(texts.get("inventory.matrix.gap"), 6).under(item.name()));
            }
        }
        columns.add(Column.number(texts.get("inventory.matrix.short"), 8));
        List<ReportRow> rows = new ArrayList<>();
        if (items.stream().anyMatch(i -> !table.standard(i, formats).isEmpty())) {
            rows.add(standards(items));
        }
        table.lines().forEach(l -> rows.add(line(l.centre(), items)));
        return new Block.Table(columns, rows);
    }

    private ReportRow standards(List<Item> items) {
        List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.BLANK, ReportCell.text(texts.get("inventory.matrix.standard"))));
        for (Item item : items) {
            List<Long> wanted = table.kinds().stream().map(k -> table.equipment().standard(k, item)).filter(n -> n > 0).distinct().toList();
            cells.add(wanted.size() == 1 ? ReportCell.number(wanted.getFirst()) : ReportCell.text(table.standard(item, formats)));
            if (table.gaps()) {
                cells.add(ReportCell.BLANK);
            }
        }
        cells.add(ReportCell.BLANK);
        return ReportRow.subtotal(cells.toArray(ReportCell[]::new));
    }

    private ReportRow line(Centre centre, List<Item> items) {
        List<ReportCell> cells = new ArrayList<>(List.of(centre.number() == null ? ReportCell.BLANK : ReportCell.text(centre.number()), ReportCell.text(centre.name())));
        for (Item item : items) {
            cells.add(table.blank(centre, item) ? ReportCell.BLANK : ReportCell.number(table.equipment().have(centre, item)));
            if (table.gaps()) {
                long gap = table.equipment().gap(centre, item);
                cells.add(gap == 0 ? ReportCell.BLANK : ReportCell.number(-gap));
            }
        }
        cells.add(table.equipment().wanted(centre.kind()).isEmpty() ? ReportCell.BLANK : ReportCell.number(table.equipment().itemsShort(centre)));
        return ReportRow.of(cells.toArray(ReportCell[]::new));
    }
}
