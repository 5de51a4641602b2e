package ruralpost.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * One view of a tab.
 *
 * @param id       short name within its tab, such as {@code entry}
 * @param titleKey text key of its name
 * @param view     makes the view, called once
 * @param tools    makes the buttons at the right of the tool bar, the primary one last; called once
 * @param shown    called each time it comes into view, after the view is in the window
 * @param within   id of the view from which it is reached, whose button stands for it in the bar; null for a view with a button of its own
 */
public record SubTab(String id, String titleKey, Supplier<Region> view, Supplier<List<Node>> tools, Runnable shown, String within) {

    /** A view with a button of its own. */
    public SubTab(String id, String titleKey, Supplier<Region> view, Supplier<List<Node>> tools, Runnable shown) {
        this(id, titleKey, view, tools, shown, null);
    }

    /** A view without tools. */
    public SubTab(String id, String titleKey, Supplier<Region> view) {
        this(id, titleKey, view, List::of, () -> { });
    }

    /** A view with tools. */
    public SubTab(String id, String titleKey, Supplier<Region> view, Supplier<List<Node>> tools) {
        this(id, titleKey, view, tools, () -> { });
    }
}
