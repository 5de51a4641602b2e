package ruralpost.ui.sales.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.MappedColumn;

/** How sheets with the same titles were mapped before, so that the second of twelve monthly files needs no correction. */
final class MappingMemory {

    private final Map<List<String>, ColumnMapping> known = new HashMap<>();

    void keep(ColumnMapping mapping) {
        known.put(titles(mapping), mapping);
    }

    /** The proposal with what the user chose for such titles; null when there was no such sheet yet. */
    ColumnMapping recall(ColumnMapping proposal) {
        ColumnMapping before = known.get(titles(proposal));
        return before == null ? null
            : new ColumnMapping(proposal.shape(), proposal.sheet(), proposal.layout(), before.columns(), before.constants(), proposal.dates());
    }

    private static List<String> titles(ColumnMapping mapping) {
        return mapping.columns().stream().map(MappedColumn::header).toList();
    }
}
