package ruralpost.ui.centre;

import java.util.Map;
import javafx.scene.Node;
import ruralpost.ui.opened.OpenedRows;

/** Where the screens of this tab lead to. */
public interface CentreLinks {

    /** Opens the card of a centre. */
    void centre(long id);

    /** Opens a record in its register. */
    void record(String register, long id);

    /** Begins a record in its register. @param typed what stands in its rows, row name to text */
    void create(String register, Map<String, String> typed);

    /** Opens the rows behind a number. @param from what it was opened from */
    void number(OpenedRows rows, Node from);
}
