package ruralpost.document;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerSchema;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.Stamp;
import ruralpost.place.Aliases;
import ruralpost.place.AssetTable;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.Channel;
import ruralpost.sales.ChannelKind;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Message;

/** An open ledger with the tables of this area and those that it refers to. */
abstract class LedgerCase {

    static final Action ENTRY = Action.entry("document", Message.of("document.label.public"));

    @TempDir
    private Path folder;
    Ledger ledger;

    @BeforeEach
    void open() {
        List<LedgerTable> tables = Stream.of(PlaceStore.TABLES, CatalogueStore.TABLES, DocumentStore.TABLES).flatMap(List::stream).toList();
        Database db = Database.open(new LedgerFiles(folder));
        Ledger.found(db, 433124, true);
        ledger = Ledger.open(db, new LedgerSchema(tables), () -> "tester");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    <T> T write(Ledger.Work<T> work) {
        return ledger.write(ENTRY, work).result();
    }

    /** The channels that the program ships, under their fixed ids. */
    void shipChannels() {
        CatalogueStore catalogue = new CatalogueStore(ledger);
        write(tx -> {
            AssetTable.read("/assets/base/channels.csv").forEach(r -> catalogue.ship(tx, Long.parseLong(r.text("id")), new Channel(Stamp.NEW,
                r.text("name"), ChannelKind.ofCode(r.text("kind")), r.text("code"), Aliases.split(r.text("aliases")), null)));
            return null;
        });
    }
}
