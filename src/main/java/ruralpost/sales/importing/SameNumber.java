package ruralpost.sales.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ruralpost.sheet.plan.RowKey;
import ruralpost.text.Message;

/**
 * Rows whose document number belongs to a sale that says something else. Lines of one order are told apart by their place among its lines only: in another
 * order of lines, or when some are missing, a row has the key of another line. One instance is for one pass over a file.
 */
final class SameNumber {

    /** By what they say: sales whose key was met by another line of their document. */
    private final Map<Long, Integer> displaced = new HashMap<>();

    /** Why a row may not be a new version of a sale; null when it may. */
    Message other(int b, KnownSales book, int known, SaleFacts facts) {
        String day = LocalDate.ofEpochDay(book.firstDay(known)).toString();
        if (!book.alike(known, facts)) {
            return Message.of(b == 0 ? "sales.import.other.ledger" : "sales.import.other.file", day);
        }
        // what is taken back is a sale of its own, not what was sold
        return Math.signum((double) book.number(known)) * Math.signum((double) facts.number()) < 0 ? Message.of("sales.import.other.sign", day) : null;
    }

    /** The sale of a book that the line of this row made; -1 when there is none, the key's own sale is then another line. */
    int line(int b, KnownSales book, int known, RowKey key) {
        int line = book.ofContent(key.content());
        if (line < 0 && b == 0) {
            displaced.put(book.content(known), known);
        }
        return line;
    }

    /** The sale of the ledger that a row without a sale of its own key is after all; null when there is none. */
    Integer displaced(RowKey key) {
        return displaced.isEmpty() ? null : displaced.remove(key.content());
    }
}
