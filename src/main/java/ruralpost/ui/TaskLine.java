package ruralpost.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.part.Parts;
import ruralpost.ui.task.TaskStatus;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;

/** Running work in the status bar: the oldest with bar, percent, time left and Cancel; a link to the others. */
final class TaskLine extends HBox {

    private static final double BAR_WIDTH = 120;

    private final UiTexts texts;
    private final Tasks tasks;
    private final VBox all = new VBox();

    TaskLine(UiTexts texts, Tasks tasks) {
        super(8);
        this.texts = texts;
        this.tasks = tasks;
        setAlignment(Pos.CENTER_LEFT);
        setId("status-tasks");
        setMinWidth(Region.USE_PREF_SIZE);
        all.getStyleClass().addAll("pick-popup", "task-list");
        tasks.running().addListener((ListChangeListener<TaskStatus>) c -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        if (!tasks.running().isEmpty()) {
            getChildren().addAll(line(tasks.running().getFirst()));
        }
        int others = tasks.running().size() - 1;
        if (others > 0) {
            Hyperlink more = new Hyperlink();
            more.textProperty().bind(texts.text("ui.task.more", others));
            more.setOnAction(e -> toggle());
            getChildren().add(more);
        }
        all.getChildren().clear();
        for (TaskStatus status : tasks.running()) {
            HBox row = new HBox(8);
            row.getStyleClass().add("pick-row");
            row.getChildren().addAll(line(status));
            all.getChildren().add(row);
        }
        if (others <= 0 && getScene() != null) {
            OverlayPane.of(this).unfloat(all);
        }
    }

    private void toggle() {
        OverlayPane overlay = OverlayPane.of(this);
        if (overlay.floats(all)) {
            overlay.unfloat(all);
        } else {
            overlay.floatUnder(all, this);
        }
    }

    private Node[] line(TaskStatus status) {
        Label name = Parts.label(texts.text(status.label()), "status-item", "status-busy");
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR_WIDTH);
        bar.progressProperty().bind(status.shareProperty());
        Label left = Parts.label(Bindings.createStringBinding(() -> texts.now(progress(status)), status.shareProperty(),
            status.secondsLeftProperty(), status.cancellingProperty(), texts.langProperty()), "status-item");
        Hyperlink cancel = Parts.link(texts, "ui.dialog.cancel", status::cancel);
        cancel.disableProperty().bind(status.cancellingProperty());
        return new Node[] {name, bar, left, cancel};
    }

    /** "62%, about 8 s left", or as much of it as is known. */
    static Message progress(TaskStatus status) {
        double share = status.shareProperty().get();
        long seconds = status.secondsLeftProperty().get();
        if (status.cancellingProperty().get()) {
            return Message.of("ui.task.cancelling");
        }
        if (share < 0) {
            return Message.of("ui.task.running");
        }
        String percent = Math.round(share * 100) + "%";
        if (seconds < 0) {
            return Message.of("ui.task.percent", percent);
        }
        return seconds < 100 ? Message.of("ui.task.seconds", percent, seconds) : Message.of("ui.task.minutes", percent, Math.round(seconds / 60.0));
    }
}
