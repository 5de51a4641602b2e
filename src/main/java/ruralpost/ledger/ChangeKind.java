package ruralpost.ledger;

import java.util.Locale;

/** What kind of action a change set is. */
public enum ChangeKind {
    /** Typed or changed by a person. */
    ENTRY,
    /** Taken from a file. */
    IMPORT,
    /** Takes another set back. */
    UNDO,
    /** Takes an undo back. */
    REDO,
    /** The ledger was created, with the rows that the program ships. */
    CREATION,
    /** A newer program changed stored rows. */
    MIGRATION,
    /** Rows left the program; changes nothing, kept for the audit. */
    EXPORT,
    /** A backup took the ledger's place; changes nothing, kept for the audit. */
    RESTORE,
    /** A person's name was erased, from the log as well; never taken back. */
    ERASURE;

    /** As stored and as printed by the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that code. */
    public static ChangeKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Undo and redo: sets whose effect is to reverse another one. */
    public boolean reverses() {
        return this == UNDO || this == REDO;
    }

    /** Kinds that stand in the history although they change no row. */
    boolean mayBeEmpty() {
        return this == EXPORT || this == RESTORE || this == CREATION || this == ERASURE || reverses();
    }

    /** Kinds that a user may take back. */
    public boolean undoable() {
        return this == ENTRY || this == IMPORT;
    }
}
