package ruralpost.sample;

import java.util.Arrays;
import java.util.List;
import ruralpost.ledger.WriteTx;
import ruralpost.ledger.Stamp;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.Channel;
import ruralpost.sales.ChannelKind;

/** Rows of every ledger, under fixed ids that are the same in every office: the usual sales channels. */
public final class BaseRows {

    private BaseRows() {
    }

    /** Inserts them into a new ledger. */
    public static void insert(WriteTx tx, CatalogueStore catalogue) {
        for (var row : AssetTable.read("base/channels.csv")) {
            List<String> aliases = Arrays.stream(row.getField("aliases").split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
            catalogue.ship(tx, Long.parseLong(row.getField("id")),
                new Channel(Stamp.NEW, row.getField("name"), ChannelKind.ofCode(row.getField("kind")), row.getField("code"), aliases, null));
        }
    }
}
