package ruralpost.ui.centre.document;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Takes codes: a scanner types one and presses Enter, as a person may; a pasted column is taken line by line. What cannot be taken is said below. */
final class ScanField extends VBox {

    private final TextField field = new TextField();
    private final Consumer<String> taker;
    private final SimpleObjectProperty<Message> problem = new SimpleObjectProperty<>(Message.of("stock.scan.hint"));
    private final Label said;

    /** @param taker takes a code, or throws a {@link UserException} that says why not */
    ScanField(UiTexts texts, Consumer<String> taker) {
        super(4);
        this.taker = taker;
        field.setId("stock-scan");
        field.promptTextProperty().bind(texts.text("stock.scan.prompt"));
        said = Parts.label(texts.text(problem), "small", "muted");
        said.setId("stock-scan-said");
        said.setWrapText(true);
        getChildren().setAll(field, said);
        field.setOnAction(e -> take(Stream.of(field.getText())));
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            String pasted = e.getCode() == KeyCode.V && e.isShortcutDown() ? Clipboard.getSystemClipboard().getString() : null;
            if (pasted != null && pasted.strip().lines().count() > 1) {
                take(pasted.lines());
                e.consume();
            }
        });
    }

    void focus() {
        field.requestFocus();
    }

    private void take(Stream<String> texts) {
        List<String> lines = texts.map(String::strip).filter(l -> !l.isEmpty()).toList();
        int taken = 0;
        Message first = null;
        for (String line : lines) {
            try {
                taker.accept(line);
                taken++;
            } catch (UserException e) {
                first = first == null ? e.userMessage() : first;
            }
        }
        field.clear();
        say(first == null ? Message.of("stock.scan.taken", taken) : lines.size() == 1 ? first : Message.of("stock.scan.some", taken, lines.size() - taken, first), first != null);
    }

    private void say(Message sentence, boolean wrong) {
        problem.set(sentence);
        said.getStyleClass().removeAll("muted", "danger");
        said.getStyleClass().add(wrong ? "danger" : "muted");
    }
}
