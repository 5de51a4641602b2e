package ruralpost.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import ruralpost.text.Message;

/**
 * Everything the program asks of the user outside a form. Answers come back through a callback; an answer that is not given (Esc, Cancel)
 * calls nothing. Buttons are named by what they do ("Delete 3 rows"), never "OK". Used on the JavaFX thread.
 */
public interface Dialogs {

    /** What a button is for: decides its colour and what Enter and Esc do. */
    enum Role { PRIMARY, DANGER, PLAIN, CANCEL }

    /**
     * A button of a question.
     *
     * @param id    name for the program, never null
     * @param label what it does, never null
     */
    record Choice(String id, Message label, Role role) {
        /** The button that leaves everything as it is. */
        public static Choice cancel() {
            return new Choice("cancel", Message.of("ui.dialog.cancel"), Role.CANCEL);
        }
    }

    /** Kind of file to choose. @param patterns such as {@code *.xlsx} */
    record FileKind(Message name, List<String> patterns) { }

    /**
     * A wish for a file.
     *
     * @param suggested name to save under, may be null
     * @param folder    folder to start in, may be null
     */
    record FileRequest(Message title, List<FileKind> kinds, String suggested, Path folder) { }

    /**
     * A wish for a line of text.
     *
     * @param initial text to begin with, never null
     * @param action  what the button does, never null
     */
    record TextRequest(Message title, Message label, String initial, Message action) { }

    /**
     * Shows content of any kind with buttons under it.
     *
     * @param choices buttons, the first PRIMARY or DANGER one is pressed by Ctrl+Enter, CANCEL by Esc
     * @param chosen  takes the pressed button and says whether the pane may close; not called for CANCEL
     */
    void show(Message title, Region content, List<Choice> choices, Predicate<Choice> chosen);

    /** Asks a question. @param detail more about it, may be null @param chosen takes the pressed button, not called for CANCEL */
    void ask(Message title, Message detail, List<Choice> choices, Consumer<Choice> chosen);

    /** Asks before doing something. @param action what the button says */
    default void confirm(Message title, Message detail, Message action, Runnable yes) {
        ask(title, detail, List.of(new Choice("yes", action, Role.PRIMARY), Choice.cancel()), c -> yes.run());
    }

    /** Asks before something that takes away; the button is red and Cancel has the focus. */
    default void confirmDanger(Message title, Message detail, Message action, Runnable yes) {
        ask(title, detail, List.of(new Choice("yes", action, Role.DANGER), Choice.cancel()), c -> yes.run());
    }

    /** Asks for a line of text; a blank line is not accepted. */
    void askText(TextRequest request, Consumer<String> entered);

    /** Lets the user choose a file to read. */
    void openFile(FileRequest request, Consumer<Path> chosen);

    /** Lets the user choose files to read; at least one. */
    void openFiles(FileRequest request, Consumer<List<Path>> chosen);

    /** Lets the user choose where to write; the system has asked before replacing a file. */
    void saveFile(FileRequest request, Consumer<Path> chosen);

    /** Lets the user choose a folder. @param folder to start in, may be null */
    void chooseFolder(Message title, Path folder, Consumer<Path> chosen);
}
