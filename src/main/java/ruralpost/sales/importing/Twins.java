package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.List;

/** Sales of the same values from another source: each row of a file has its own. One instance is for one pass over a file. */
final class Twins {

    private final SoFar soFar;
    private final Foresight foresight;
    private final boolean second;
    private final List<Claims> spent = new ArrayList<>();

    /** @param second whether a first pass told which sales the rows are */
    Twins(SoFar soFar, Foresight foresight, boolean second) {
        this.soFar = soFar;
        this.foresight = foresight;
        this.second = second;
        soFar.books().forEach(book -> spent.add(new Claims(book)));
    }

    /** A row is this sale of a book. */
    void claim(int b, int sale) {
        if (second) {
            return;
        }
        KnownSales book = soFar.books().get(b);
        int entry = book.entry(sale);
        foresight.claims(b).take(entry, book.withDoc(sale));
        if (spent.get(b).bare(entry) + spent.get(b).papers(entry) > 0) {
            // a row before this one was held for a duplicate of what turns out to be this one's own record
            foresight.want();
        }
    }

    /** The book that has a sale of the same values for which no row of this file stands yet, which the row then takes; -1 when none has. */
    int of(SaleFacts facts) {
        for (int b = 0; b < soFar.books().size(); b++) {
            KnownSales book = soFar.books().get(b);
            int entry = book.entryOf(facts.values());
            if (entry < 0) {
                continue;
            }
            Claims claims = foresight.claims(b);
            int bare = book.bare(entry) - claims.bare(entry) - spent.get(b).bare(entry);
            int papers = book.papers(entry) - claims.papers(entry) - spent.get(b).papers(entry);
            // two different document numbers tell two sales apart
            boolean paper = papers > 0 && (facts.doc() == 0 || book.typedPaper(facts));
            if (bare > 0 || paper) {
                spent.get(b).take(entry, bare <= 0);
                return b;
            }
        }
        return -1;
    }
}
