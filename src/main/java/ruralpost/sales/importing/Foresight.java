package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What only the end of a file tells: which sales its rows are, which of them it moves to another period, and which rows sum up others
 * of the same file. Gathered in a first pass; where a decision of that pass would have been another one, there is a second.
 */
final class Foresight {

    private final List<Claims> claims = new ArrayList<>();
    private final List<Map<Long, long[]>> moved = new ArrayList<>();
    private final Map<PeriodBook.Cell, Overlap> coarse = new HashMap<>();
    private final Restated restated;
    private final Renamed renamed = new Renamed();
    private final OtherScale scale = new OtherScale();
    private final LargeUnit large = new LargeUnit();
    private boolean wanted;

    Foresight(List<KnownSales> books) {
        restated = new Restated(books.size());
        for (KnownSales book : books) {
            claims.add(new Claims(book));
            moved.add(new HashMap<>());
        }
    }

    /** The sales of a book that rows of the file are. */
    Claims claims(int book) {
        return claims.get(book);
    }

    /** By period of a book: how many sales leave it, and what they had added to its sum. */
    Map<Long, long[]> moved(int book) {
        return moved.get(book);
    }

    /** By period: the rows of the file that cover only part of it. */
    Map<PeriodBook.Cell, Overlap> coarse() {
        return coarse;
    }

    /** The sales that the file leaves out although it has rows for their periods. */
    Restated restated() {
        return restated;
    }

    /** The sales that it leaves out and that may stand in it under another name. */
    Renamed renamed() {
        return renamed;
    }

    /** Whether its amounts are of another size than the ledger's. */
    OtherScale scale() {
        return scale;
    }

    /** Which amounts of its columns in 万元 may be in yuan. */
    LargeUnit large() {
        return large;
    }

    void want() {
        wanted = true;
    }

    /** Whether a second pass is needed. */
    boolean wanted() {
        return wanted || !coarse.isEmpty() || !restated.isEmpty() || !renamed.isEmpty();
    }
}
