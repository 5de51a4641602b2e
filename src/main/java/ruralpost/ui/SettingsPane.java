package ruralpost.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.app.Settings;
import ruralpost.disclosure.SmallCells;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;

/** Settings of this ledger's window: where the second copy of each backup goes, below which counts of children are hidden. Language, look and operator stand in the window itself. */
final class SettingsPane {

    private final WindowContext context;
    private final Label folder = new Label();

    SettingsPane(WindowContext context) {
        this.context = context;
    }

    void show() {
        refresh();
        folder.setWrapText(true);
        Button choose = Parts.button(context.texts(), "app.settings.second.choose");
        choose.setOnAction(e -> context.shell().dialogs().chooseFolder(Message.of("app.settings.second"),
            context.app().settings().secondBackupFolder().orElse(null), this::set));
        Button none = Parts.button(context.texts(), "app.settings.second.none");
        none.setOnAction(e -> set(null));
        VBox content = new VBox(8, Parts.label(context.texts().text("app.settings.second"), "form-label"), folder, new HBox(8, choose, none),
            Parts.label(context.texts().text("app.settings.second.help"), "muted"), smallCells());
        content.setPrefWidth(520);
        context.shell().dialogs().show(Message.of("app.settings.title"), content,
            List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.CANCEL)), c -> true);
    }

    /** Kept at once while it is a number that will do. */
    private VBox smallCells() {
        Settings settings = context.app().settings();
        TextField field = new TextField(String.valueOf(settings.smallCells()));
        field.setId("setting-small-cells");
        field.setPrefColumnCount(4);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.accessibleTextProperty().bind(context.texts().text("disclosure.setting"));
        Label wrong = new Label();
        wrong.setId("setting-small-cells-problem");
        wrong.getStyleClass().add("form-problem");
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        field.textProperty().addListener((o, was, now) -> {
            boolean good = now.strip().matches("\\d{1,3}") && Settings.smallCellsMay(Integer.parseInt(now.strip()));
            wrong.setText(good ? "" : context.texts().now("disclosure.setting.wrong", now, Settings.SMALL_CELLS_LEAST, Settings.SMALL_CELLS_MOST));
            if (good) {
                settings.smallCells(Integer.parseInt(now.strip()));
            }
        });
        Label help = Parts.label(context.texts().text("disclosure.setting.help", Settings.SMALL_CELLS_LEAST, Settings.SMALL_CELLS_MOST, SmallCells.USUAL_THRESHOLD), "muted");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(8, Parts.label(context.texts().text("disclosure.setting"), "form-label"), field, wrong, help);
        box.setPadding(new Insets(16, 0, 0, 0));
        return box;
    }

    private void set(Path chosen) {
        context.app().settings().secondBackupFolder(chosen);
        refresh();
    }

    private void refresh() {
        folder.setText(context.app().settings().secondBackupFolder().map(Path::toString).orElse(context.texts().now("app.settings.second.not.set")));
    }
}
