package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ruralpost.sheet.RowRemark;

/** Keeps the first remarks about rows that are written, and counts those rows all. */
final class RemarkList {

    private final List<RowRemark> kept = new ArrayList<>();
    private long rows;

    /** Adds what was noted of one row; nothing when the list is empty. */
    void add(List<RowRemark> ofRow) {
        if (!ofRow.isEmpty()) {
            rows++;
            if (kept.size() < ProblemList.KEPT) {
                kept.addAll(ofRow);
            }
        }
    }

    /** Adds one that must not be lost among many others. */
    void first(RowRemark remark) {
        rows += kept.stream().anyMatch(r -> r.row() == remark.row()) ? 0 : 1;
        kept.addFirst(remark);
    }

    List<RowRemark> kept() {
        return Collections.unmodifiableList(kept);
    }

    long rows() {
        return rows;
    }
}
