package ruralpost.centre;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import ruralpost.centre.stock.StockBookStore;
import ruralpost.centre.stock.StockStore;
import ruralpost.disclosure.KeptDecision;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.place.Place;
import ruralpost.place.PlaceLines;
import ruralpost.text.Message;

/**
 * The stores of this area, which are always used together.
 *
 * @param centres  centres, children served, standards
 * @param fundings fundings and purchases
 * @param assets   things kept one by one
 * @param stock    papers and movements
 * @param balances balances in memory
 * @param counts   when centres were counted
 * @param decided  which numbers of children served may leave the program
 */
public record Centres(CentreStore centres, FundingStore fundings, AssetStore assets, StockStore stock, StockBookStore balances,
                      CountDayStore counts, KeptDecision<ServedCells> decided) {

    /** What the ledger must know of their tables. */
    public static final List<LedgerTable> TABLES = Stream.of(CentreStore.TABLES, FundingStore.TABLES, AssetStore.TABLES, StockStore.TABLES)
        .flatMap(List::stream).toList();

    /** The stores over a ledger. */
    public Centres(Ledger ledger) {
        this(new CentreStore(ledger), new FundingStore(ledger), new AssetStore(ledger), new StockStore(ledger), new StockBookStore(ledger),
            new CountDayStore(ledger), new KeptDecision<>());
    }

    /** Verifies what the ledger itself cannot; empty when all is sound. */
    public List<Message> check() {
        return stock.check();
    }

    /** Everything as it is stored now, but movements. Not for the window's thread. */
    public CentreBook book() {
        return new CentreBook(centres.centres(), centres.children(), centres.standards(), fundings.fundings(), fundings.purchases(), assets.assets());
    }

    /**
     * Which numbers of children served may leave the program; decided anew only when they, centres, places or threshold have changed. Not for the
     * window's thread.
     *
     * @param threshold counts below it are small
     * @param all       what is shown, never a part of it
     * @param places    every place of the ledger
     * @param check     called again and again while it decides; throws to stop
     */
    public ServedCells served(int threshold, CentreBook all, Collection<Place> places, Runnable check) {
        return decided.of(List.of(threshold, all.centres(), all.children(), new HashSet<>(places)), () -> ServedCells.of(threshold, all, new PlaceLines(places), check));
    }
}
