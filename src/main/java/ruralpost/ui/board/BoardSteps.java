package ruralpost.ui.board;

/** The way through what was chosen on a dashboard. */
public interface BoardSteps {

    /** Goes one step back; nothing where there is none. */
    void back();

    /** Goes one step forward again; nothing where there is none. */
    void forward();

    /** Frees what was chosen last. Says whether anything was chosen. */
    boolean clearLast();

    /** Frees everything but the period. Says whether anything was chosen. */
    boolean clear();
}
