package ruralpost.report;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table on paper.
 *
 * @param kind  what it is
 * @param cells one for each column from the left; those that are missing at the end are blank. Of a {@link Kind#GROUP} only the first counts
 */
public record ReportRow(Kind kind, List<ReportCell> cells) {

    /** What a row is. */
    public enum Kind {
        /** One of the things listed. */
        BODY,
        /** The name of those that follow, over the whole width. */
        GROUP,
        /** 小计. */
        SUBTOTAL,
        /** 合计. */
        TOTAL
    }

    /** Copies the list. */
    public ReportRow {
        cells = List.copyOf(cells);
    }

    /** One of the things listed. */
    public static ReportRow of(ReportCell... cells) {
        return new ReportRow(Kind.BODY, Arrays.asList(cells));
    }

    /** The name of those that follow. */
    public static ReportRow group(String name) {
        return new ReportRow(Kind.GROUP, List.of(ReportCell.text(name)));
    }

    /** The sum of a group. */
    public static ReportRow subtotal(ReportCell... cells) {
        return new ReportRow(Kind.SUBTOTAL, Arrays.asList(cells));
    }

    /** The sum of all. */
    public static ReportRow total(ReportCell... cells) {
        return new ReportRow(Kind.TOTAL, Arrays.asList(cells));
    }

    /** The cell of a column, blank where the row ends before it. */
    public ReportCell cell(int column) {
        return column < cells.size() ? cells.get(column) : ReportCell.BLANK;
    }
}
