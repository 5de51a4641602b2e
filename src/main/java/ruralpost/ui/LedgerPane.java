package ruralpost.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.ledger.ChangeSet;
import ruralpost.store.Backups;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;

/** The ledger file itself: its history with undo of any change set, a backup now, a backup to a file. */
final class LedgerPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHOWN = 500;

    private final WindowContext context;
    private final Runnable backedUp;
    private final Consumer<Path> restore;
    private final ObservableList<ChangeSet> sets = FXCollections.observableArrayList();
    private final TableView<ChangeSet> table = new TableView<>(sets);
    private final Label told = new Label();

    /** @param backedUp is told that there is a new backup @param restore takes the backup that is to take the ledger's place */
    LedgerPane(WindowContext context, Runnable backedUp, Consumer<Path> restore) {
        this.context = context;
        this.backedUp = backedUp;
        this.restore = restore;
    }

    void show() {
        columns();
        reload();
        Button undo = Parts.button(context.texts(), "app.history.undo");
        undo.setId("history-undo");
        undo.disableProperty().bind(Bindings.createBooleanBinding(() -> !canUndo(table.getSelectionModel().getSelectedItem()),
            table.getSelectionModel().selectedItemProperty()));
        undo.setOnAction(e -> undo(table.getSelectionModel().getSelectedItem()));
        Button now = Parts.button(context.texts(), "app.backup.now");
        now.setId("backup-now");
        now.setOnAction(e -> backUpNow());
        Button file = Parts.button(context.texts(), "app.backup.to.file");
        file.setOnAction(e -> backUpTo());
        Button back = Parts.button(context.texts(), "app.restore");
        back.setId("backup-restore");
        back.setOnAction(e -> new RestorePane(context, restore).show());
        told.setWrapText(true);
        VBox content = new VBox(8, table, new HBox(8, undo, Parts.spacer(), now, file, back), told);
        content.setPrefSize(860, 480);
        context.shell().dialogs().show(Message.of("app.history.title"), content,
            List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.CANCEL)), c -> true);
    }

    private void columns() {
        table.setId("history");
        table.setFixedCellSize(28);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("dense");
        table.getColumns().setAll(List.of(column("app.history.number", 60, s -> Long.toString(s.id())),
            column("app.history.when", 130, s -> TIME.format(s.at().atZone(ZoneId.systemDefault()))),
            column("app.history.who", 90, ChangeSet::operator), column("app.history.kind", 70, s -> context.texts().now("ledger.kind." + s.kind().code())),
            column("app.history.what", 360, s -> context.texts().now(s.label())), column("app.history.rows", 90, s -> String.format("%,d", s.rows()))));
        table.getColumns().getFirst().getStyleClass().add("num");
        table.getColumns().getLast().getStyleClass().add("num");
        table.setPlaceholder(Parts.label(context.texts().text("app.history.empty"), "muted"));
    }

    private TableColumn<ChangeSet, String> column(String key, double width, java.util.function.Function<ChangeSet, String> text) {
        TableColumn<ChangeSet, String> column = new TableColumn<>();
        column.textProperty().bind(context.texts().text(key));
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(text.apply(f.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private void reload() {
        context.tasks().run(p -> context.app().ledger().history(Long.MAX_VALUE, SHOWN)).onSuccess(sets::setAll);
    }

    private static boolean canUndo(ChangeSet set) {
        return set != null && (set.kind().undoable() || set.kind().reverses()) && set.rows() > 0;
    }

    private void undo(ChangeSet set) {
        context.link().undo(set).onSuccess(r -> {
            told.setText(r.keptCount() == 0 ? context.texts().now(r.set().label())
                : context.texts().now("app.undo.kept.title", r.restored(), r.keptCount()));
            reload();
        }).onError(UserException.class, e -> told.setText(context.texts().now(e.userMessage())));
    }

    private void backUpNow() {
        context.tasks().run(Message.of("app.backup.running"), p -> {
            UserException second = context.app().backups().now();
            return second == null ? Message.of("app.backup.done", context.app().files().backups().toString()) : second.userMessage();
        }).onSuccess(m -> {
            told.setText(context.texts().now(m));
            backedUp.run();
        }).onError(UserException.class, e -> told.setText(context.texts().now(e.userMessage())));
    }

    private void backUpTo() {
        Dialogs.FileKind zip = new Dialogs.FileKind(Message.of("app.backup.file.kind"), List.of("*.zip"));
        context.shell().dialogs().saveFile(new Dialogs.FileRequest(Message.of("app.backup.to.file"), List.of(zip), "ledger-backup.zip", null), this::write);
    }

    private void write(Path target) {
        context.tasks().run(Message.of("app.backup.running"), p -> context.app().ledger().betweenWrites(() -> Backups.write(context.app().ledger().database(), target)))
            .onSuccess(c -> told.setText(context.texts().now("app.backup.done", target.toString())))
            .onError(UserException.class, e -> told.setText(context.texts().now(e.userMessage())));
    }
}
