package ruralpost.ui.register;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.ledger.RowVersion;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.Parts;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.text.UiTexts;

/** The history of a record: who changed what and when, newest first. Read only while it is unfolded. */
final class HistoryFold extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final WindowContext context;
    private final UiTexts texts;
    private final String table;
    private final Supplier<RegisterData> data;
    private final LatestTask<List<RowVersion>> reading;
    private final FontIcon mark = Parts.icon("fth-chevron-right");
    private final VBox lines = new VBox(8);
    private long id;
    private boolean open;

    HistoryFold(WindowContext context, String table, Supplier<RegisterData> data) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        this.table = table;
        this.data = data;
        this.reading = new LatestTask<>(context.tasks());
        Button head = Parts.button(texts, "register.history", "flat", "history-head");
        head.setId("register-history");
        head.setGraphic(mark);
        head.setOnAction(e -> {
            open = !open;
            mark.setIconLiteral(open ? "fth-chevron-down" : "fth-chevron-right");
            read();
        });
        lines.getStyleClass().add("history-lines");
        lines.setManaged(false);
        lines.setVisible(false);
        getChildren().setAll(head, lines);
    }

    /** Shows the history of that row; 0 for a record that is not stored yet. */
    void show(long rowId) {
        id = rowId;
        setVisible(id != 0);
        setManaged(id != 0);
        read();
    }

    private void read() {
        boolean wanted = open && id != 0;
        lines.setVisible(wanted);
        lines.setManaged(wanted);
        if (wanted) {
            reading.run(p -> context.app().ledger().historyOf(table, id)).onSuccess(this::fill);
        }
    }

    private void fill(List<RowVersion> versions) {
        HistoryText words = new HistoryText(texts, data.get().names());
        lines.getChildren().clear();
        for (int i = 0; i < versions.size(); i++) {
            lines.getChildren().add(version(versions.get(i), i + 1 < versions.size() ? versions.get(i + 1) : null, words));
        }
    }

    private Node version(RowVersion version, RowVersion before, HistoryText words) {
        Label what = new Label(texts.now(version.set().label()));
        what.setWrapText(true);
        Label who = new Label(TIME.format(version.set().at().atZone(ZoneId.systemDefault())) + "  " + version.set().operator());
        who.getStyleClass().add("record-list-meta");
        VBox box = new VBox(2, new HBox(8, who), what);
        if (before != null) {
            version.values().forEach((column, now) -> {
                Object was = before.values().get(column);
                if (!Objects.equals(was, now)) {
                    box.getChildren().add(change(words.label(table, column), words.value(table, column, was), words.value(table, column, now)));
                }
            });
        }
        for (Label label : List.of(what, who)) {
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        box.getStyleClass().add("history-version");
        return box;
    }

    private Node change(String field, String was, String now) {
        Label line = new Label(texts.now("register.history.change", field, was, now));
        line.getStyleClass().add("form-hint");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
