package ruralpost.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.ui.part.Parts;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;

/** The line at the bottom: what is saved, who works, on which ledger, the last backup, the selection, running work, the sample tag. */
final class StatusBar extends HBox {

    private final UiTexts texts;

    StatusBar(UiTexts texts, ShellModel model, Tasks tasks, ShellActions actions) {
        this.texts = texts;
        getStyleClass().add("status-bar");
        Label operator = item(texts.text("ui.status.operator", model.operatorProperty()), "fth-user");
        press(operator, actions.operator());
        Label ledger = item(model.ledgerNameProperty(), "fth-database");
        ledger.setId("status-ledger");
        Tooltip path = new Tooltip();
        path.textProperty().bind(model.ledgerFileProperty());
        ledger.setTooltip(path);
        press(ledger, actions.ledger());
        Label backup = item(texts.text(model.backupProperty()), "fth-shield");
        model.backupLateProperty().subscribe(late -> style(backup, "status-warn", late));
        press(backup, actions.ledger());
        Label selection = item(texts.text(model.selectionProperty()), null);
        selection.setId("status-selection");
        Label sample = Parts.label(texts.text("ui.status.sample"), "tag", "tag-sample");
        sample.setId("status-sample");
        sample.setMinWidth(Region.USE_PREF_SIZE);
        hideUnless(sample, model.sampleProperty());
        hideUnless(selection, model.selectionProperty().isNotNull());
        Label office = item(model.officeProperty(), null);
        getChildren().setAll(saveState(model), Parts.divider(), operator, Parts.divider(), office, Parts.divider(), ledger,
            Parts.divider(), backup, Parts.spacer(), new TaskLine(texts, tasks), selection, sample);
        for (Label giving : new Label[] {office, backup}) {
            giving.setMinWidth(0);
        }
    }

    private Label saveState(ShellModel model) {
        ObservableValue<ruralpost.text.Message> sentence = model.saveStateProperty().map(SaveState::message);
        Label label = item(texts.text(sentence), "fth-check");
        label.setId("status-saved");
        label.setMinWidth(Region.USE_PREF_SIZE);
        model.saveStateProperty().subscribe(state -> {
            boolean failed = state.kind() == SaveState.Kind.FAILED;
            style(label, "status-ok", state.kind() == SaveState.Kind.SAVED);
            style(label, "status-busy", state.kind() == SaveState.Kind.SAVING);
            style(label, "status-warn", failed || state.kind() == SaveState.Kind.WAITING);
            ((FontIcon) label.getGraphic()).setIconLiteral(switch (state.kind()) {
                case SAVED -> "fth-check";
                case SAVING -> "fth-edit-2";
                case WAITING -> "fth-clock";
                case FAILED -> "fth-alert-triangle";
            });
        });
        return label;
    }

    private static Label item(ObservableValue<String> text, String icon) {
        Label label = Parts.label(text, "status-item");
        if (icon != null) {
            label.setGraphic(Parts.icon(icon));
        }
        return label;
    }

    private static void press(Node node, Runnable action) {
        node.getStyleClass().add("status-press");
        node.setOnMouseClicked(e -> action.run());
    }

    private static void style(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }

    private static void hideUnless(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(Bindings.createBooleanBinding(shown::getValue, shown));
    }
}
