package ruralpost.ui.dialog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import ruralpost.text.Message;

/**
 * Dialogs for tests: answers are laid down beforehand, questions are kept. A question without an answer is a failure, so that a test
 * notices a dialog that it does not expect.
 */
public final class ScriptedDialogs implements Dialogs {

    /** The titles of what was asked, in order. */
    public final List<Message> asked = new ArrayList<>();
    /** The content shown last, for {@link #show}. */
    public Region content;
    private final Deque<Object> answers = new ArrayDeque<>();
    private Runnable meanwhile = () -> { };

    /** Presses the button with that id at the next question; {@code cancel} presses Cancel. */
    public ScriptedDialogs press(String id) {
        answers.add(id);
        return this;
    }

    /** Does this while the next question stands, before it is answered. */
    public ScriptedDialogs meanwhile(Runnable work) {
        meanwhile = work;
        return this;
    }

    /** Chooses this file or folder next. */
    public ScriptedDialogs choose(Path file) {
        answers.add(file);
        return this;
    }

    /** Chooses these files next. */
    public ScriptedDialogs choose(List<Path> files) {
        answers.add(files);
        return this;
    }

    /** Types this next. */
    public ScriptedDialogs type(String text) {
        answers.add(text);
        return this;
    }

    @Override
    public void show(Message title, Region shown, List<Choice> choices, Predicate<Choice> chosen) {
        content = shown;
        pressed(title, choices, chosen::test);
    }

    @Override
    public void ask(Message title, Message detail, List<Choice> choices, Consumer<Choice> chosen) {
        pressed(title, choices, chosen);
    }

    @Override
    public void askText(TextRequest request, Consumer<String> entered) {
        answer(request.title(), String.class, entered);
    }

    @Override
    public void openFile(FileRequest request, Consumer<Path> chosen) {
        answer(request.title(), Path.class, chosen);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void openFiles(FileRequest request, Consumer<List<Path>> chosen) {
        answer(request.title(), List.class, list -> chosen.accept(list));
    }

    @Override
    public void saveFile(FileRequest request, Consumer<Path> chosen) {
        answer(request.title(), Path.class, chosen);
    }

    @Override
    public void chooseFolder(Message title, Path folder, Consumer<Path> chosen) {
        answer(title, Path.class, chosen);
    }

    private void pressed(Message title, List<Choice> choices, Consumer<Choice> chosen) {
        answer(title, String.class, id -> {
            Choice choice = choices.stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + id + " in " + title + ", only " + choices));
            if (choice.role() != Role.CANCEL) {
                chosen.accept(choice);
            }
        });
    }

    private <T> void answer(Message title, Class<T> type, Consumer<? super T> taker) {
        asked.add(title);
        Runnable work = meanwhile;
        meanwhile = () -> { };
        work.run();
        Object answer = answers.poll();
        if (answer == null) {
            throw new AssertionError("nobody answers " + title);
        }
        if (!"cancel".equals(answer) || type == String.class) {
            taker.accept(type.cast(answer));
        }
    }
}
