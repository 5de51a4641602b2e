package ruralpost.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;

/** Settings of this ledger's window: where the second copy of each backup goes. Language, look and operator stand in the window itself. */
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
            Parts.label(context.texts().text("app.settings.second.help"), "muted"));
        content.setPrefWidth(520);
        context.shell().dialogs().show(Message.of("app.settings.title"), content,
            List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.CANCEL)), c -> true);
    }

    private void set(Path chosen) {
        context.app().settings().secondBackupFolder(chosen);
        refresh();
    }

    private void refresh() {
        folder.setText(context.app().settings().secondBackupFolder().map(Path::toString).orElse(context.texts().now("app.settings.second.not.set")));
    }
}
