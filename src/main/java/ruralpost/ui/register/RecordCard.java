package ruralpost.ui.register;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.form.FormBar;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.ui.part.Parts;
import ruralpost.ui.person.PersonErasing;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;

/** One record: its name, what is computed for it, its form, what belongs to it, its history, and Save. */
final class RecordCard<T> extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final UiTexts texts;
    private final Register<T> register;
    private final Supplier<RegisterData> data;
    private final RegisterForm<T> form;
    private final Label title = new Label();
    private final Label state;
    private final FlowPane facts = new FlowPane(20, 8);
    private final HistoryFold history;
    private final FormBar bar;
    private final Button delete;
    private final Button copy;
    private final PersonErasing<T> erasing;
    private final Notice refusal;
    private final Notice draft;

    RecordCard(RegisterContext context, Register<T> register, Consumer<T> save, Runnable discarded, Runnable remove) {
        WindowContext window = context.window();
        this.texts = context.texts();
        this.register = register;
        this.data = context.data();
        this.form = register.form(context);
        this.history = new HistoryFold(window, register.table(), data);
        this.bar = new FormBar(texts, form.pane(), "register.save", save, discarded);
        this.refusal = new Notice(texts, "register-refusal");
        this.draft = new Notice(texts, "register-draft");
        title.getStyleClass().add("panel-title");
        title.setId("register-title");
        title.setMinWidth(40);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        state = Parts.label(texts.text("register.state.new"), "tag", "tag-accent");
        state.setMinWidth(Region.USE_PREF_SIZE);
        delete = Parts.iconButton(texts, "fth-trash-2", "register.delete");
        delete.setId("register-delete");
        delete.setOnAction(e -> remove.run());
        copy = Parts.iconButton(texts, "fth-copy", "register.copy");
        copy.setId("register-copy");
        erasing = new PersonErasing<>(window, texts, form.pane(), register::person, () -> { });
        addEventHandler(KeyEvent.KEY_PRESSED, erasing::pressed);
        HBox head = new HBox(8, title, state, Parts.spacer(), copy, erasing.button(), delete);
        head.getStyleClass().add("register-head");
        if (form.extra() != null && form.extra().tool() != null) {
            head.getChildren().add(head.getChildren().size() - 1, form.extra().tool());
        }
        facts.getStyleClass().addAll("formula-box", "register-facts");
        bar.getStyleClass().add("register-foot");
        getStyleClass().addAll("card", "register-card");
        getChildren().setAll(head, refusal, draft, scroll(), bar);
    }

    private Node scroll() {
        VBox body = new VBox(16, facts, form.pane());
        if (form.live() != null) {
            body.getChildren().add(live(form.live()));
        }
        if (form.extra() != null && form.extra().node() != null) {
            body.getChildren().add(form.extra().node());
        }
        body.getChildren().add(history);
        body.getStyleClass().add("register-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node live(ObservableValue<Message> message) {
        Label line = Parts.label(texts.text(message), "strong");
        line.setId("register-live");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        HBox box = new HBox(line);
        box.getStyleClass().add("formula-box");
        box.visibleProperty().bind(line.textProperty().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /** The form. */
    FormPane<T> form() {
        return form.pane();
    }

    /** Shows a record; null begins a new one. */
    void show(T record) {
        T before = form.pane().loaded();
        boolean same = before != null && record != null && register.stamp(before).id() == register.stamp(record).id();
        form.pane().load(record);
        if (!same) {
            refusal.hide();
        }
        about(record);
    }

    /** Shows what is computed for a record and what it is called, and leaves the form as it stands. */
    void about(T record) {
        boolean fresh = record == null || register.stamp(record).isNew();
        title.setText(fresh ? texts.now("register.new.one", register.one()) : register.title(record, data.get(), texts.lang()));
        state.setVisible(fresh);
        state.setManaged(fresh);
        delete.setVisible(!fresh && register.creatable());
        copy.setVisible(!fresh && register.copies());
        copy.setManaged(copy.isVisible());
        erasing.about(fresh ? null : record);
        history.show(fresh ? 0 : register.stamp(record).id());
        facts.getChildren().clear();
        if (!fresh) {
            register.facts().forEach(c -> fact(c, record));
        }
        facts.setVisible(!facts.getChildren().isEmpty());
        facts.setManaged(facts.isVisible());
        if (form.extra() != null) {
            form.extra().show(fresh ? null : record);
        }
    }

    private void fact(Column<T, ?> column, T record) {
        Cell cell = column.cell(record, data.get(), texts.lang());
        Label value = new Label(cell.text().isEmpty() ? texts.now("register.blank") : cell.text());
        value.setId("fact-" + column.key());
        if (cell.number() != null && cell.number().signum() < 0) {
            value.getStyleClass().add("negative");
        }
        value.getStyleClass().addAll(cell.tag() == null ? List.of("strong") : List.of("tag", cell.tag()));
        HBox line = new HBox(4, value);
        if (cell.mark() != null) {
            Label mark = new Label(cell.mark());
            mark.getStyleClass().add("bound-mark");
            line.getChildren().addFirst(mark);
        }
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        facts.getChildren().add(new VBox(2, Parts.label(texts.text("register." + register.id() + "." + column.key()), "form-label"), line));
    }

    /** Says why a save or deletion was refused: under the field whose text is taken already, else above the form. */
    void refuse(Message sentence) {
        if (sentence.key().equals("ledger.not.unique")) {
            for (FormRow<?> row : form().rows()) {
                if (!row.words().isEmpty() && row.words().equals(sentence.args().getLast())) {
                    row.problemProperty().set(new Problem(sentence, null));
                    row.input().requestFocus();
                    return;
                }
            }
        }
        refusal.problem(sentence);
    }

    /** The sentence of a refusal. */
    Notice refusal() {
        return refusal;
    }

    /** Offers what an earlier run left unsaved. */
    void offer(DraftKeeper.Left left, Runnable restore, Runnable discard) {
        String when = WHEN.format(left.draft().keptAt().atZone(ZoneId.systemDefault()));
        draft.offer(Message.of(left.stamp().isNew() ? "register.draft.new" : "register.draft.change", register.one(), left.title(), when));
        draft.button("register.draft.restore", "draft-restore", restore).button("register.draft.discard", "draft-discard", discard);
    }

    /** The offer of a draft. */
    Notice draft() {
        return draft;
    }

    /** Presses Save. */
    void save() {
        bar.save();
    }

    /** Offers what can be printed of the record. */
    void print() {
        if (form.extra() != null) {
            form.extra().print();
        }
    }

    /** What the button that copies the record does. */
    void onCopy(Runnable action) {
        copy.setOnAction(e -> action.run());
    }

    /** Goes to the first row of the form. */
    void focus() {
        Focus.into(form.pane().rows().getFirst().input(), this);
    }
}
