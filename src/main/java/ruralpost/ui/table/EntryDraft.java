package ruralpost.ui.table;

import java.util.Map;

/**
 * A row that is not saved yet, as typed.
 *
 * @param rowId id of the saved row that is being changed; null for a new row
 * @param texts what stands in the cells that were typed into, by column key
 */
public record EntryDraft(String rowId, Map<String, String> texts) { }
