package ruralpost.ui.importing;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The files one after the other, each with how far it is. */
final class FileStrip extends ScrollPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final double LONGEST = 190;

    private final UiTexts texts;
    private final ImportModel model;
    private final ImportController controller;
    private final HBox files = new HBox(6);

    FileStrip(UiTexts texts, ImportModel model, ImportController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        setContent(files);
        setId("import-files");
        getStyleClass().addAll("edge-to-edge", "file-strip");
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
        setFitToHeight(true);
        setFocusTraversable(false);
        setMinHeight(Region.USE_PREF_SIZE);
        // a bar would cover the files; the wheel and the keyboard go along them
        addEventFilter(ScrollEvent.SCROLL, e -> {
            double hidden = files.getWidth() - getViewportBounds().getWidth();
            if (hidden > 0) {
                setHvalue(Math.clamp(getHvalue() - (e.getDeltaX() + e.getDeltaY()) / hidden, 0, 1));
                e.consume();
            }
        });
        model.currentProperty().subscribe(now -> bringInto(model.items().indexOf(now)));
        model.items().addListener((ListChangeListener<ImportItem>) c -> fill());
        fill();
    }

    private void bringInto(int index) {
        if (index >= 0 && model.items().size() > 1) {
            setHvalue(index / (model.items().size() - 1.0));
        }
    }

    private void fill() {
        files.getChildren().setAll(model.items().stream().map(this::chip).toList());
    }

    private Node chip(ImportItem item) {
        Button open = new Button();
        open.textProperty().bind(texts.text(item.title()));
        open.getStyleClass().add("file-open");
        open.setMinWidth(40);
        open.setMaxWidth(LONGEST);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(open.textProperty());
        open.setTooltip(whole);
        open.focusedProperty().subscribe(focused -> {
            if (focused) {
                bringInto(model.items().indexOf(item));
            }
        });
        open.setOnAction(e -> controller.show(item));
        ObservableValue<Message> state = Bindings.createObjectBinding(() -> state(item), item.doneProperty(), item.problemProperty(), item.plannedProperty(), item.fileProperty());
        Label word = Parts.label(texts.text(state), "small", "muted");
        word.setMinWidth(Region.USE_PREF_SIZE);
        Button away = Parts.iconButton(texts, "fth-x", "import.file.remove");
        away.getStyleClass().add("chip-remove");
        away.setOnAction(e -> controller.remove(item));
        HBox chip = new HBox(6, Parts.icon("fth-file-text"), open, word, away);
        chip.setOnMouseClicked(e -> controller.show(item));
        chip.getStyleClass().addAll("chip", "file-chip");
        model.currentProperty().subscribe(now -> chip.pseudoClassStateChanged(CURRENT, now == item));
        return chip;
    }

    private static Message state(ImportItem item) {
        PlanCounts planned = item.plannedProperty().get() == null ? null : item.plannedProperty().get().counts();
        if (item.doneProperty().get() != null) {
            PlanCounts done = item.doneProperty().get().counts();
            return done.allTaken() ? Message.of("import.file.done", done.toWrite())
                : Message.of("import.file.done.part", done.toWrite(), done.rejected() + done.held());
        }
        if (item.problemProperty().get() != null) {
            return Message.of(item.fileProperty().get() == null ? "import.file.problem" : "import.file.asks");
        }
        if (planned == null) {
            return Message.of("import.file.waiting");
        }
        long open = planned.rejected() + planned.held();
        return planned.toWrite() == 0 ? open == 0 ? Message.of("import.file.nothing") : Message.of("import.file.open", open) : Message.of("import.file.planned", planned.toWrite());
    }
}
