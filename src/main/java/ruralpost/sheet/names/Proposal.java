package ruralpost.sheet.names;

import ruralpost.text.Message;

/**
 * A record that a name in a sheet may mean. A proposal is for the user to take, never taken in silence.
 *
 * @param record the record
 * @param score  how likely, 0 to 100; only good for the order
 * @param reason what name and record have in common
 */
public record Proposal(NamedRecord record, int score, Message reason) {
}
