package ruralpost.sheet.names;

import java.util.List;
import ruralpost.text.Message;

/**
 * What a name in a sheet means without anybody being asked.
 *
 * @param record    the one record that is meant; null when that is not certain
 * @param reason    why it was taken although the name is written otherwise; null when it is called exactly so, or nothing was taken
 * @param namesakes the records that all answer to the name, when there is more than one; else empty
 */
public record NameAnswer(NamedRecord record, Message reason, List<NamedRecord> namesakes) {

    /** No record answers. */
    public static final NameAnswer NONE = new NameAnswer(null, null, List.of());

    /** The record, or several that all answer. */
    static NameAnswer of(List<NamedRecord> records, Message reason) {
        return switch (records.size()) {
            case 0 -> NONE;
            case 1 -> new NameAnswer(records.getFirst(), reason, List.of());
            default -> new NameAnswer(null, null, List.copyOf(records));
        };
    }

    /** Whether several records answer equally well, so that the name alone decides nothing. */
    public boolean isAmbiguous() {
        return !namesakes.isEmpty();
    }
}
