package ruralpost.ui;

import java.util.List;

/** One tab of the window. Its views are made when they are first looked at, and kept. */
public interface Feature {

    /** Short name for settings and tests, such as {@code sales}. */
    String id();

    /** Text key of the tab's name. */
    String titleKey();

    /** Icon of the Feather set, such as {@code fth-bar-chart-2}. */
    String icon();

    /** The second level, at least one; with one only, no second-level bar is shown unless it has tools. */
    List<SubTab> subTabs();

    /** Whether files that are dropped on the window while this tab is in view are its own; otherwise they are sales. */
    default boolean takesFiles() {
        return false;
    }
}
