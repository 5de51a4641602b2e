package ruralpost.ui.centre.take;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.centre.take.Takes;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.text.UiTexts;

/** Stock-takes: the centres at the left, what is counted in the middle, what is missing, strange or different at the right. */
public final class TakeScreen extends BorderPane {

    private final WindowContext context;
    private final UiTexts texts;
    private final LatestTask<TakeData> reading;
    private final TakeSide side;
    private final CountHead head;
    private final CountLines lines;
    private final CountSide right;
    private final TakeSteps steps;
    private final StackPane middle = new StackPane();
    private final VBox body;
    private TakeData data = TakeData.NONE;
    private long take;
    private long centre;

    /** @param importing goes to the import of sheets that come back */
    public TakeScreen(WindowContext context, Runnable importing) {
        this.context = context;
        this.texts = context.texts();
        this.reading = new LatestTask<>(context.tasks());
        steps = new TakeSteps(context, this, importing);
        side = new TakeSide(texts, this);
        head = new CountHead(texts, this);
        lines = new CountLines(texts, this);
        right = new CountSide(texts, this);
        VBox.setVgrow(lines, Priority.ALWAYS);
        body = new VBox(8, head, lines);
        body.getStyleClass().add("take-middle");
        getStyleClass().add("take-screen");
        for (String sheet : List.of("campaign", "take")) {
            getStylesheets().add(TakeScreen.class.getResource("/assets/themes/" + sheet + ".css").toExternalForm());
        }
        setCenter(middle);
        context.link().setProperty().addListener((o, was, now) -> {
            if (getScene() != null) {
                read();
            }
        });
        sceneProperty().addListener((o, was, now) -> {
            if (now != null) {
                read();
            }
        });
        texts.langProperty().addListener((o, was, now) -> show(data));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The buttons of the tool bar. */
    public List<Node> tools() {
        return steps.tools();
    }

    /** It has come into view. */
    public void shown() {
        focusScan();
    }

    /** Whether an answer is awaited. */
    public boolean busy() {
        return reading.busy();
    }

    TakeData data() {
        return data;
    }

    Takes takes() {
        return context.app().takes();
    }

    TakeSteps steps() {
        return steps;
    }

    void openTake(long id) {
        if (data.take() == null || data.take().take().id() != id) {
            take = id;
            centre = 0;
            read();
        }
    }

    void openCentre(long takeCentreId) {
        if (data.count() == null || data.count().at().id() != takeCentreId) {
            centre = takeCentreId;
            read();
        }
    }

    private void read() {
        long wantedTake = take;
        long wantedCentre = centre;
        reading.run(p -> TakeData.read(context.app(), wantedTake, wantedCentre)).onSuccess(this::show);
    }

    private void show(TakeData fresh) {
        data = fresh;
        take = fresh.take() == null ? 0 : fresh.take().take().id();
        centre = fresh.count() == null ? 0 : fresh.count().at().id();
        side.show(fresh);
        steps.show(fresh);
        if (fresh.count() == null) {
            middle.getChildren().setAll(new EmptyState(texts, "take.empty.title", "take.empty.text").button("take.new", steps::create));
            setRight(null);
            // no list of stock-takes beside the words that there is none
            setLeft(fresh.take() == null ? null : side);
            focusScan();
            return;
        }
        head.show(fresh);
        lines.show(fresh.count());
        right.show(fresh);
        setLeft(side);
        if (!middle.getChildren().contains(body)) {
            middle.getChildren().setAll(body);
            setRight(right);
            head.focus();
        }
    }

    /** Writes something about the chosen count; what is refused is said under the scan field. */
    <T> void write(Message label, Ledger.Work<T> work, Consumer<T> done) {
        context.link().write(Action.entry("centre", label), work).onSuccess(w -> done.accept(w.result())).onError(UserException.class, e -> refuse(e.userMessage()));
    }

    /** Says why something was refused; what is shown is as it was. */
    void refuse(Message why) {
        head.refused(why);
        show(data);
    }

    /** Says what was entered. */
    void said(Message what) {
        head.said(what);
    }

    /** Goes to the count of a line. */
    void goTo(String label) {
        lines.goTo(label);
    }

    /** The scan field takes the keyboard; where nothing is counted, what is shown instead, so that the keys of this screen work. */
    void focusScan() {
        if (data.take() == null) {
            middle.requestFocus();
        } else if (data.count() == null) {
            side.focus();
        } else {
            head.focus();
        }
    }

    private void key(KeyEvent e) {
        boolean shortcut = e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
        if (shortcut && e.getCode() == KeyCode.N) {
            steps.create();
        } else if (shortcut && e.getCode() == KeyCode.F) {
            head.focus();
        } else if (shortcut && e.getCode() == KeyCode.P) {
            steps.print();
        } else if (shortcut && e.getCode() == KeyCode.ENTER) {
            steps.next();
        } else if (e.isShortcutDown() && e.isShiftDown() && e.getCode() == KeyCode.ENTER) {
            steps.everywhere();
        } else if (e.getCode() == KeyCode.PAGE_DOWN || e.getCode() == KeyCode.PAGE_UP) {
            side.step(e.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
        } else {
            return;
        }
        e.consume();
    }
}
