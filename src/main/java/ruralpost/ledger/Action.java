package ruralpost.ledger;

import ruralpost.text.Message;

/**
 * What a change set is about, said before it is written.
 *
 * @param kind     what kind of action
 * @param area     the tab or area it is made in ("sales", "place" …): undo in a tab takes back that tab's last set
 * @param label    what the history shows, never null; its arguments must be strings, numbers or messages
 * @param reason   why, where the user was asked; may be null
 * @param fileHash SHA-256 of the file it came from, in hex; may be null
 */
public record Action(ChangeKind kind, String area, Message label, String reason, String fileHash) {

    /** Something a person typed. */
    public static Action entry(String area, Message label) {
        return new Action(ChangeKind.ENTRY, area, label, null, null);
    }

    /** Something taken from a file. */
    public static Action imported(String area, Message label, String fileHash) {
        return new Action(ChangeKind.IMPORT, area, label, null, fileHash);
    }

    /** Rows or numbers that leave the program; nothing is changed. */
    public static Action exported(String area, Message label) {
        return new Action(ChangeKind.EXPORT, area, label, null, null);
    }
}
