package ruralpost.ledger;

import java.util.Map;

/**
 * One version of a record: what it said after a change set.
 *
 * @param set     the set that made it so
 * @param values  column name to value; bookkeeping columns left out
 * @param deleted whether the record was deleted by then
 */
public record RowVersion(ChangeSet set, Map<String, Object> values, boolean deleted) {
}
