package ruralpost.ui.importing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.importing.HoldKind;
import ruralpost.importing.SheetImport;
import ruralpost.ledger.ChangeSet;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.part.Parts;
import ruralpost.ui.task.TaskStatus;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** What importing would do, and the button that does it. */
final class PlanCard extends VBox {

    private static final double LEAST_WIDTH = 348;
    private static final double MOST_WIDTH = 560;
    /** Of the width of the screen. */
    private static final double SHARE = 0.3;
    private static final double GAP = 6;
    /** Less than a line of it out of sight is only the space below the last one. */
    private static final double SLACK = 6;

    private final UiTexts texts;
    private final ImportModel model;
    private final ImportController controller;
    private final Label title = new Label();
    private final Label read = new Label();
    private final HBox counts = new HBox();
    private final Consumer<String> filled;
    private final PlanNotes notes;
    private final ShareBar bar = new ShareBar("share-created", "share-updated", "share-unchanged", "share-rejected", "share-held");
    private final VBox lines = new VBox();
    private final VBox content = new VBox();
    private final Button commit = new Button();
    private final HandBackButton errors;
    private final HeldPane held;
    private final Button next;
    private final Hyperlink undo;
    private final Hyperlink all;
    private final BooleanProperty tall = new SimpleBooleanProperty();
    private final HBox buttons;
    private final VBox working;
    private final Label hint = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Label left = new Label();
    /** Change sets whose end was seen. */
    private final Set<ChangeSet> finished = new HashSet<>();

    /** @param filled takes the key of a field for which one value now stands in every row */
    PlanCard(UiTexts texts, ImportModel model, ImportController controller, Consumer<String> filled) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.filled = filled;
        getStyleClass().add("plan-card");
        setId("import-plan");
        title.getStyleClass().add("card-title");
        read.getStyleClass().addAll("small", "muted");
        counts.getStyleClass().add("plan-counts");
        lines.getStyleClass().add("plan-lines");
        notes = new PlanNotes(texts, model.spotProperty()::set);
        held = new HeldPane(texts, this::hold);
        content.getChildren().setAll(notes, held, lines);
        all = Parts.link(texts, "import.plan.all", () -> tall.set(!tall.get()));
        all.setId("plan-all");
        all.textProperty().bind(tall.flatMap(t -> texts.text(t ? "import.plan.less" : "import.plan.all")));
        ScrollPane scroll = new ScrollPane(content);
        // amounts end at the edge of the card, or a little before the scroll bar
        scroll.viewportBoundsProperty().subscribe(v -> content.setPadding(new Insets(0, v.getWidth() < scroll.getWidth() - 1 ? GAP : 0, 0, WholeLines.RING)));
        all.visibleProperty().bind(tall.or(Bindings.createBooleanBinding(() -> content.getHeight() > scroll.getViewportBounds().getHeight() + SLACK,
            content.heightProperty(), scroll.viewportBoundsProperty())));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "plan-scroll");
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        WholeLines room = new WholeLines(scroll, content);
        VBox.setVgrow(room, Priority.ALWAYS);
        commit.setId("import-commit");
        commit.getStyleClass().add("accent");
        commit.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip keys = new Tooltip();
        keys.textProperty().bind(texts.text("import.commit.keys"));
        commit.setTooltip(keys);
        commit.setOnAction(e -> controller.commit().commit(item()));
        errors = new HandBackButton(texts, () -> controller.back().saveMarked(item()), () -> controller.back().saveList(item()));
        next = Parts.button(texts, "import.next");
        next.setId("import-next");
        next.setOnAction(e -> controller.next(item()));
        buttons = new HBox(8, commit, next, errors);
        buttons.getStyleClass().add("plan-buttons");
        Hyperlink stop = Parts.link(texts, "ui.dialog.cancel", this::stop);
        stop.setId("import-cancel");
        left.getStyleClass().addAll("small", "muted");
        HBox.setHgrow(progress, Priority.ALWAYS);
        progress.setMaxWidth(Double.MAX_VALUE);
        left.setMinWidth(Region.USE_PREF_SIZE);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, progress, left, stop);
        row.getStyleClass().add("plan-buttons");
        hint.getStyleClass().addAll("small", "muted");
        working = new VBox(hint, row);
        undo = Parts.link(texts, "ui.undo", () -> controller.commit().takeBack(item().doneProperty().get().set()));
        undo.setId("import-undo");
        HBox head = new HBox(8, title, undo, Parts.spacer(), read, all);
        head.getStyleClass().add("plan-head");
        getChildren().setAll(head, counts, bar, room, working, buttons);
        for (Region hiding : new Region[] {working, buttons, next, counts, bar, undo, all}) {
            hiding.managedProperty().bind(hiding.visibleProperty());
        }
        for (var source : List.of(model.of(ImportItem::plannedProperty), model.of(ImportItem::planningProperty),
            model.of(ImportItem::committingProperty), model.of(ImportItem::doneProperty), model.of(ImportItem::problemProperty),
            model.of(ImportItem::noteProperty), model.of(ImportItem::differenceProperty), model.of(ImportItem::lookProperty))) {
            source.subscribe(v -> show());
        }
        model.currentProperty().subscribe(i -> {
            tall.set(false);
            scroll.setVvalue(0);
        });
        texts.langProperty().addListener((o, was, now) -> show());
    }

    /** Takes its share of a width. */
    void shareOf(ReadOnlyDoubleProperty width) {
        width.subscribe(w -> ColumnRow.fix(this, Math.clamp(Math.floor(w.doubleValue() * SHARE), LEAST_WIDTH, MOST_WIDTH)));
    }

    /** Whether there is to be room for all that the plan tells. */
    ReadOnlyBooleanProperty tallProperty() {
        return tall;
    }

    private ImportItem item() {
        return model.currentProperty().get();
    }

    private void hold(String code, boolean taken) {
        Arrays.stream(HoldKind.values()).filter(k -> k.code().equals(code)).findFirst().ifPresentOrElse(k -> controller.corrections().hold(item(), k, taken),
            () -> controller.corrections().leaveRows(item()));
    }

    private void fill(String field, String text) {
        controller.corrections().put(item(), field, text);
        filled.accept(field);
    }

    private void stop() {
        TaskStatus status = busy();
        if (status != null) {
            status.cancel();
        }
    }

    private TaskStatus busy() {
        TaskStatus committing = item().committingProperty().get();
        return committing != null ? committing : item().planningProperty().get();
    }

    private void show() {
        ImportItem item = item();
        if (item == null) {
            return;
        }
        SheetImport.Planned planned = item.plannedProperty().get();
        ImportItem.Done done = item.doneProperty().get();
        PlanCounts now = done != null ? done.counts() : planned == null ? null : planned.counts();
        title.setText(texts.now(done != null && done.set() != null ? "import.plan.done" : "import.plan"));
        read.setText(now == null ? "" : texts.now("import.plan.read", now.read()));
        undo.setVisible(done != null && done.set() != null);
        counts(now, done != null);
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String keyboard = owner != null && Focus.within(owner, content) ? owner.getId() : null;
        lines.getChildren().clear();
        notes.show(item);
        held.show(done == null && planned != null ? HeldPane.Held.of(item) : List.of());
        if (planned != null && now != null) {
            lines.getChildren().addAll(new PlanLines(texts, model.spotProperty()::set, this::fill).of(planned, SheetTables.beside(item), done != null));
        }
        // the keyboard stays where it was, although the lines were made anew
        if (keyboard != null && content.lookup("#" + keyboard) instanceof Node again && again != owner) {
            again.requestFocus();
        }
        working(item);
        buttons(item, planned);
        // the next step is at hand; what was asked before is no question any more
        if (done != null && done.set() != null && busy() == null && finished.add(done.set())) {
            next.requestFocus();
        }
    }

    private void counts(PlanCounts now, boolean done) {
        counts.setVisible(now != null);
        bar.setVisible(now != null);
        if (now != null) {
            counts.getChildren().setAll(number("created", now.created(), "plan-created"), number("updated", now.updated(), ""),
                number("unchanged", now.unchanged(), ""), number("rejected", now.rejected(), "plan-rejected"), number("held", now.held(), "plan-held"));
            bar.show(now.created(), now.updated(), now.unchanged(), now.rejected(), now.held());
        }
        counts.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("done"), done);
    }

    private VBox number(String what, long count, String style) {
        Label number = new Label(Formats.of(texts.lang()).integer(count));
        number.setId("count-" + what);
        number.getStyleClass().addAll("plan-number", count == 0 ? "plan-zero" : style);
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label word = new Label(texts.now("import.count." + what));
        word.getStyleClass().addAll("small", "muted");
        word.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(number, word);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void working(ImportItem item) {
        TaskStatus status = busy();
        working.setVisible(status != null);
        progress.progressProperty().unbind();
        left.textProperty().unbind();
        if (status != null) {
            progress.progressProperty().bind(status.shareProperty());
            hint.setText(texts.now(item.committingProperty().get() != null ? "import.cancel.hint" : "import.checking"));
            left.textProperty().bind(Bindings.createStringBinding(() -> left(status), status.shareProperty(), status.secondsLeftProperty(),
                status.cancellingProperty(), texts.langProperty()));
        }
        buttons.setVisible(status == null);
    }

    private String left(TaskStatus status) {
        double share = status.shareProperty().get();
        if (status.cancellingProperty().get()) {
            return texts.now("ui.task.cancelling");
        }
        if (share < 0) {
            return texts.now("ui.task.running");
        }
        String percent = Math.round(share * 100) + "%";
        long seconds = status.secondsLeftProperty().get();
        return seconds < 0 ? percent : texts.now("ui.task.seconds", percent, seconds);
    }

    private void buttons(ImportItem item, SheetImport.Planned planned) {
        boolean done = item.doneProperty().get() != null;
        long rows = planned == null ? 0 : planned.counts().toWrite();
        commit.setText(texts.now(rows == 0 ? "import.commit.none" : "import.commit", rows));
        commit.setDisable(!item.ready());
        commit.setVisible(!done);
        commit.setManaged(!done);
        boolean others = model.items().stream().anyMatch(i -> i != item && i.doneProperty().get() == null);
        next.setVisible(done || others && !item.ready());
        next.textProperty().unbind();
        next.setText(texts.now(others ? "import.next" : "import.another"));
        next.getStyleClass().remove("accent");
        if (done) {
            next.getStyleClass().add("accent");
        }
        errors.show(!item.pasted());
        errors.setVisible(planned != null && !planned.counts().allTaken());
    }
}
