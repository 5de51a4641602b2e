package ruralpost.ui.dialog;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Small questions about keyboard focus. */
public final class Focus {

    private Focus() { }

    /** Whether this node is the other or lies inside it. */
    public static boolean within(Node node, Node outer) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == outer) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives the focus to a node inside, at once. A pane that has just been put into the window holds controls that have no skin before the next
     * pulse; what they hold is in no scene until then and a plain request for the focus would be lost.
     */
    public static void into(Node node, Node outer) {
        if (node.getScene() == null) {
            outer.applyCss();
        }
        node.requestFocus();
    }

    /** Gives the focus to the first node inside that takes it by Tab. Says whether there was one. */
    public static boolean first(Node outer) {
        if (!outer.isVisible() || outer.isDisabled()) {
            return false;
        }
        if (outer.isFocusTraversable()) {
            outer.requestFocus();
            return true;
        }
        return outer instanceof Parent p && p.getChildrenUnmodifiable().stream().anyMatch(Focus::first);
    }
}
