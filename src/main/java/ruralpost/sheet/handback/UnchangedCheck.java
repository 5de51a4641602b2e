package ruralpost.sheet.handback;

import java.util.Iterator;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;

/** Reads what was written and what it was made from side by side: but for the added column they must hold the same. */
final class UnchangedCheck {

    private UnchangedCheck() {
    }

    static boolean holds(SheetFile before, SheetFile after, MarkedSheet marks, Steps steps) {
        try (RowCursor old = before.rows(marks.sheet()); RowCursor now = after.rows(marks.sheet())) {
            int added = marks.column();
            SheetRow was = without(old.next(), added, old);
            SheetRow is = without(now.next(), added, now);
            while (was != null && is != null) {
                if (!same(was, is, added)) {
                    return false;
                }
                steps.at(old.done(), old.total());
                was = without(old.next(), added, old);
                is = without(now.next(), added, now);
            }
            return was == null && is == null;
        }
    }

    /** The next row that holds something beside the added column. */
    private static SheetRow without(SheetRow first, int added, RowCursor rows) {
        SheetRow row = first;
        while (row != null && row.cells().stream().noneMatch(c -> counts(c, added))) {
            row = rows.next();
        }
        return row;
    }

    /** Behind the values of a torn row of a text file, what is told stands in another column and says itself what it is. */
    private static boolean counts(Cell cell, int added) {
        return cell.column() != added && !cell.isBlank() && !(cell.kind() == CellKind.TEXT && MarkTexts.isTitle(cell.raw()));
    }

    private static boolean same(SheetRow was, SheetRow is, int added) {
        Iterator<Cell> old = was.cells().stream().filter(c -> counts(c, added)).iterator();
        Iterator<Cell> now = is.cells().stream().filter(c -> counts(c, added)).iterator();
        while (old.hasNext() && now.hasNext()) {
            if (!old.next().equals(now.next())) {
                return false;
            }
        }
        return was.number() == is.number() && was.hidden() == is.hidden() && !old.hasNext() && !now.hasNext();
    }
}
