package ruralpost.sales.importing;

import java.util.List;
import ruralpost.sales.CatalogueStore;
import ruralpost.sheet.names.NamedRecord;

/** Sales channels as records that names in sheets may mean. */
public final class ChannelNames {

    private ChannelNames() {
    }

    /** The live channels. */
    public static List<NamedRecord> of(CatalogueStore catalogue) {
        return catalogue.channels().stream().map(c -> NamedRecord.of(c.stamp().id(), c.name(), c.aliases(), c.code())).toList();
    }
}
