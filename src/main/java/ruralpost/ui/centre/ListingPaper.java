package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ruralpost.centre.Centres;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportRow;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.table.Cell;
import ruralpost.value.Formats;

/** A list on paper. Counts of children that are small are hidden, and what could be computed from them. */
final class ListingPaper {

    private static final double PIXELS = 8;

    private final Texts texts;
    private final Lang lang;
    private final Listing listing;
    private final CentreData data;
    private final Centres centres;
    private final int threshold;

    /** @param centres decide which counts of children may leave @param threshold below which they are hidden */
    ListingPaper(Lang lang, Listing listing, CentreData data, Centres centres, int threshold) {
        this.texts = Texts.of(lang);
        this.lang = lang;
        this.listing = listing;
        this.data = data;
        this.centres = centres;
        this.threshold = threshold;
    }

    /** The report. */
    Report report() {
        List<Column> columns = listing.heads().stream().map(h -> h.numeric() ? Column.number(texts.get("inventory.table." + h.key()), h.width() / PIXELS)
            : Column.text(texts.get("inventory.table." + h.key()), h.width() / PIXELS)).toList();
        boolean counts = listing.heads().stream().anyMatch(h -> HiddenChildren.counts(h.key()));
        Set<String> hidden = counts ? new HiddenChildren(data, centres, threshold).names(() -> { }) : Set.of();
        List<ReportRow> rows = ordered(hidden).map(l -> row(l, hidden)).toList();
        Report.Builder report = Report.titled(texts.get("inventory.list." + listing.id()), lang)
            .subtitle(listing.about() == null ? Formats.of(lang).date(data.today()) : listing.about() + "  " + Formats.of(lang).date(data.today())).add(new Block.Table(columns, rows))
            .note(texts.get("inventory.list." + listing.id() + ".note"));
        return (counts ? report.note(texts.get("disclosure.report.note", threshold)) : report).note(texts.get("inventory.paper.made", Formats.of(lang).date(LocalDate.now()))).build();
    }

    /** By books per child where that is listed. Hidden ones come last, since between two that are shown the order would tell theirs. */
    private Stream<Listing.Line> ordered(Set<String> hidden) {
        int per = listing.heads().stream().map(Listing.Head::key).toList().indexOf("per");
        return per < 0 ? listing.lines().stream() : listing.lines().stream().sorted(Comparator.comparing((Listing.Line l) -> HiddenChildren.hides(hidden, l))
            .thenComparing(l -> HiddenChildren.hides(hidden, l) ? BigDecimal.ZERO : l.cells().get(per).number()));
    }

    private ReportRow row(Listing.Line line, Set<String> hidden) {
        boolean small = HiddenChildren.hides(hidden, line);
        List<ReportCell> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            if (small && HiddenChildren.counts(listing.heads().get(i).key())) {
                cells.add(ReportCell.text(texts.get("disclosure.hidden")));
            } else {
                cells.add(cell.number() == null ? ReportCell.text(cell.text()) : ReportCell.number(cell.number(), -1, cell.bound()));
            }
        }
        return ReportRow.of(cells.toArray(ReportCell[]::new));
    }
}
