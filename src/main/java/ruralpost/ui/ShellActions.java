package ruralpost.ui;

/**
 * What the shell's own buttons and keys do; the shell itself only calls these.
 *
 * @param undo     takes back the last change of this tab
 * @param redo     brings back the last change taken back
 * @param settings opens the settings
 * @param operator opens the change of operator
 * @param ledger   opens what belongs to the ledger file: backups, restore, history
 */
public record ShellActions(Runnable undo, Runnable redo, Runnable settings, Runnable operator, Runnable ledger) { }
