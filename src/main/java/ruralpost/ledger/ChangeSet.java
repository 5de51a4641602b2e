package ruralpost.ledger;

import java.time.Instant;
import ruralpost.text.Message;

/**
 * One entry of the ledger's history: everything that one action changed.
 *
 * @param id       local number, gap-free and in commit order, from 1
 * @param globalId unique across offices
 * @param at       when it was committed
 * @param operator who made it
 * @param kind     what kind of action
 * @param area     where it was made
 * @param label    what to show
 * @param reason   why; may be null
 * @param fileHash the file it came from, SHA-256 in hex; may be null
 * @param undoes   the set whose effect this one reverses; null when it reverses none
 * @param inserted rows created
 * @param updated  rows changed
 * @param deleted  rows marked deleted
 */
public record ChangeSet(long id, String globalId, Instant at, String operator, ChangeKind kind, String area, Message label,
                        String reason, String fileHash, Long undoes, long inserted, long updated, long deleted) {

    /** All rows that this set touched. */
    public long rows() {
        return inserted + updated + deleted;
    }
}
