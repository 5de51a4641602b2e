package ruralpost.ui.campaign.entry;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.register.CampaignCopies;
import ruralpost.ui.register.RegisterContext;
import ruralpost.ui.register.RegisterData;

/** Typing campaign records by keyboard: one grid each for activities, things given out, partners and pledges. */
public final class EntryScreen {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final WindowContext context;
    private final EntryBook book;
    private final SheetPane<Activity> activities;
    private final List<SheetPane<?>> panes;
    private final Segments<SheetPane<?>> choice;
    private final BorderPane view = new BorderPane();

    /** Builds the screen; what an earlier run left unsaved comes back by itself. */
    public EntryScreen(WindowContext context) {
        this.context = context;
        this.book = new EntryBook(context);
        AppContext app = context.app();
        activities = new SheetPane<>(context, new ActivitySheet(app, book));
        panes = List.of(activities, new SheetPane<>(context, new HandoutSheet(app, book)), new SheetPane<>(context, new PartnerSheet(app, book)),
            new SheetPane<>(context, new PledgeSheet(app, book)));
        choice = new Segments<>(panes, p -> context.texts().text("register." + p.id()));
        panes.forEach(p -> {
            choice.button(p).setId("typing-choose-" + p.id());
            choice.button(p).setFocusTraversable(false);
        });
        choice.chosenProperty().addListener((o, was, now) -> choose(now));
        HBox top = new HBox(8, choice, Parts.keyHint("Alt+1-4"));
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        top.getStyleClass().add("filter-bar");
        view.setId("campaign-entry");
        view.setTop(top);
        view.setCenter(activities);
        view.getStylesheets().add(EntryScreen.class.getResource("/assets/themes/sales.css").toExternalForm());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        book.versionProperty().addListener((o, was, now) -> panes.forEach(p -> p.grid().recheck()));
        book.reload(() -> panes.forEach(SheetPane::begin));
    }

    /** The screen. */
    public Region view() {
        return view;
    }

    /** Whether names are being read. */
    public boolean busy() {
        return book.busy();
    }

    /** Buttons for the tool bar. */
    public List<Node> tools() {
        ObservableValue<LocalTime> kept = choice.chosenProperty().flatMap(p -> (ReadOnlyObjectProperty<LocalTime>) p.drafts().keptProperty());
        Label draft = new Label();
        draft.setId("entry-draft-kept");
        draft.getStyleClass().addAll("muted", "small");
        draft.textProperty().bind(kept.map(t -> context.texts().now("sales.entry.draft.kept", t.format(TIME))).orElse(""));
        Button paste = Parts.actionButton(context.texts(), "sales.entry.paste", "fth-clipboard", "Ctrl+V");
        paste.setId("entry-paste");
        paste.setOnAction(e -> shownPane().grid().pasteBlock());
        Button find = Parts.actionButton(context.texts(), "sales.entry.find", "fth-search", "Ctrl+F");
        find.setOnAction(e -> find(false));
        Button columns = Parts.actionButton(context.texts(), "ui.grid.columns", "fth-columns", null);
        columns.setId("entry-columns");
        columns.setOnAction(e -> shownPane().grid().showColumnMenu(columns));
        Button fresh = Parts.actionButton(context.texts(), "sales.entry.new.batch", "fth-file-plus", null);
        fresh.setId("entry-new-batch");
        fresh.setOnAction(e -> shownPane().newBatch());
        return List.of(draft, paste, find, columns, fresh);
    }

    /** Gives the line for a new row of the grid in view the keyboard. */
    public void shown() {
        shownPane().grid().begin();
    }

    /** Goes to a sheet. @param register its register, such as {@code handout} */
    public void show(String register) {
        panes.stream().filter(p -> p.id().equals(register)).findFirst().ifPresent(p -> choice.chosenProperty().set(p));
        shown();
    }

    /** Opens the bar that finds in the grid, or finds and replaces. */
    public void find(boolean replace) {
        shownPane().grid().find(replace);
    }

    private SheetPane<?> shownPane() {
        return choice.chosenProperty().get();
    }

    private void choose(SheetPane<?> pane) {
        view.setCenter(pane);
        if (view.getScene() != null) {
            pane.grid().begin();
        }
    }

    private static final Map<KeyCode, Integer> PLACES = Map.of(KeyCode.DIGIT1, 0, KeyCode.DIGIT2, 1, KeyCode.DIGIT3, 2, KeyCode.DIGIT4, 3);

    private void key(KeyEvent e) {
        if (e.isAltDown() && !e.isShortcutDown() && PLACES.containsKey(e.getCode())) {
            choice.chosenProperty().set(panes.get(PLACES.get(e.getCode())));
            e.consume();
        } else if (e.getCode() == KeyCode.D && e.isShortcutDown() && e.isShiftDown() && shownPane() == activities) {
            activities.withCurrent(this::copy);
            e.consume();
        }
    }

    /** A saved activity and what was given out at it, for another place or day; the copy joins the grid, the cursor at its counts. */
    private void copy(Activity activity) {
        context.tasks().run(p -> RegisterData.read(context.app())).onSuccess(data ->
            new CampaignCopies(new RegisterContext(context, context.texts(), () -> data)).activity(activity, id -> activities.add(id, ActivitySheet.FIRST_COUNT)));
    }
}
