package ruralpost.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.app.BackupEntry;
import ruralpost.store.Backups;
import ruralpost.store.Backups.Contents;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** The backups that can take the ledger's place. The one chosen is verified first; what would be replaced is named before it is. */
final class RestorePane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final double MEGABYTE = 1 << 20;

    private final WindowContext context;
    private final UiTexts texts;
    private final Consumer<Path> restore;
    private final ObservableList<BackupEntry> entries = FXCollections.observableArrayList();
    private final TableView<BackupEntry> table = new TableView<>(entries);
    private final Label told = new Label();
    private final Map<Path, Contents> verified = new HashMap<>();

    /** @param restore takes the backup that the user has chosen and confirmed */
    RestorePane(WindowContext context, Consumer<Path> restore) {
        this.context = context;
        this.texts = context.texts();
        this.restore = restore;
    }

    void show() {
        columns();
        context.tasks().run(p -> context.app().backups().all()).onSuccess(all -> {
            entries.setAll(all);
            table.getSelectionModel().selectFirst();
        });
        Button other = Parts.button(texts, "app.restore.other");
        other.setId("restore-other");
        other.setOnAction(e -> choose());
        Button check = Parts.button(texts, "app.restore.check");
        check.setId("restore-check");
        check.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        check.setOnAction(e -> check(table.getSelectionModel().getSelectedItem(), c -> { }));
        Button go = Parts.button(texts, "app.restore.this", "danger");
        go.setId("restore-this");
        go.disableProperty().bind(check.disableProperty());
        go.setOnAction(e -> check(table.getSelectionModel().getSelectedItem(), c -> confirm(table.getSelectionModel().getSelectedItem(), c)));
        told.setId("restore-told");
        told.setWrapText(true);
        VBox content = new VBox(8, table, new HBox(8, other, check, Parts.spacer(), go), told);
        content.setPrefSize(760, 420);
        context.shell().dialogs().show(Message.of("app.restore.title"), content,
            List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.CANCEL)), c -> true);
    }

    private void columns() {
        table.setId("backups");
        table.setFixedCellSize(28);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(column("app.restore.when", 160, b -> TIME.format(b.at())),
            column("app.restore.size", 90, b -> texts.now("app.restore.megabytes", Formats.of(texts.lang()).number(
                java.math.BigDecimal.valueOf(b.bytes() / MEGABYTE).setScale(2, java.math.RoundingMode.HALF_UP)))),
            column("app.restore.where", 240, b -> b.place() == BackupEntry.Place.OWN ? texts.now("app.restore.own") : b.file().getParent().toString()),
            column("app.restore.verified", 230, this::state)));
        table.getColumns().get(1).getStyleClass().add("num");
        table.setPlaceholder(Parts.label(texts.text("app.restore.none"), "muted"));
    }

    private String state(BackupEntry b) {
        Contents c = verified.get(b.file());
        return c != null ? texts.now("app.restore.verified.now", c.lastSet())
            : texts.now(b.place() == BackupEntry.Place.CHOSEN ? "app.restore.verified.not" : "app.restore.verified.written");
    }

    private TableColumn<BackupEntry, String> column(String key, double width, Function<BackupEntry, String> text) {
        TableColumn<BackupEntry, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(key));
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(text.apply(f.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private void choose() {
        Dialogs.FileKind zip = new Dialogs.FileKind(Message.of("app.backup.file.kind"), List.of("*.zip"));
        context.shell().dialogs().openFile(new Dialogs.FileRequest(Message.of("app.restore.other"), List.of(zip), null, null), this::add);
    }

    private void add(Path file) {
        try {
            BackupEntry entry = BackupEntry.chosen(file);
            entries.removeIf(e -> e.file().equals(file));
            entries.addFirst(entry);
            table.getSelectionModel().select(entry);
            check(entry, c -> { });
        } catch (IOException e) {
            told.setText(texts.now("ledger.backup.absent", file.toString()));
        }
    }

    /** Unpacks it where nobody else looks and reads every row. */
    private void check(BackupEntry entry, Consumer<Contents> sound) {
        told.setText(texts.now("app.restore.checking"));
        context.tasks().run(Message.of("app.restore.checking"), p -> Backups.verify(entry.file())).onSuccess(c -> {
            verified.put(entry.file(), c);
            told.setText(texts.now("app.restore.holds", TIME.format(entry.at()), c.lastSet(), c.rows().values().stream().mapToLong(Long::longValue).sum()));
            table.refresh();
            // somebody who has closed the pane meanwhile is not asked
            if (table.getScene() != null) {
                sound.accept(c);
            }
        }).onError(UserException.class, e -> told.setText(texts.now(e.userMessage()))).onCancelled(() -> told.setText(""));
    }

    private void confirm(BackupEntry entry, Contents contents) {
        long later = context.app().ledger().lastSet() - contents.lastSet();
        Message lost = later > 0 ? Message.of("app.restore.later", later) : Message.of("app.restore.later.none");
        context.shell().dialogs().confirmDanger(Message.of("app.restore.confirm.title"), Message.of("app.restore.confirm", context.app().files().database().toString(),
            context.app().ledger().lastSet(), TIME.format(entry.at()), contents.lastSet(), lost, context.app().files().folder().toString()),
            Message.of("app.restore.confirm.action"), () -> restore.accept(entry.file()));
    }
}
