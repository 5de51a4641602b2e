package ruralpost.ui;

import java.util.List;
import ruralpost.text.Message;
import ruralpost.ui.task.Progress;

/** Finds records of every kind by Chinese, pinyin or initials. Called off the JavaFX thread; a superseded call is told to stop. */
@FunctionalInterface
public interface SearchSource {

    /**
     * One found record.
     *
     * @param title its name
     * @param meta  what tells it from others of that name, may be empty
     * @param open  shows it, called on the JavaFX thread
     */
    record Hit(String title, String meta, Runnable open) { }

    /** Found records of one kind. @param title name of the kind, such as products @param icon of the Feather set */
    record Group(Message title, String icon, List<Hit> hits) { }

    /** What is found for a text that is not blank; groups without hits may be left out. */
    List<Group> find(String text, Progress progress);
}
