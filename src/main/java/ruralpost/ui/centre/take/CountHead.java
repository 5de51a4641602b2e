package ruralpost.ui.centre.take;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.centre.take.Count;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The scan field, which a code scanner types into like a keyboard, what came of the last scan, and how far the centre is counted. */
final class CountHead extends VBox {

    private final UiTexts texts;
    private final TakeScreen screen;
    private final Label title = new Label();
    private final Label moment = new Label();
    private final Hyperlink change;
    private final TextField scan = new TextField();
    private final Label outcome = new Label();
    private final Label progress = new Label();
    private final Label last = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private long shown;

    CountHead(UiTexts texts, TakeScreen screen) {
        super(8);
        this.texts = texts;
        this.screen = screen;
        title.setId("count-title");
        title.getStyleClass().add("card-title");
        moment.setId("count-moment");
        moment.getStyleClass().addAll("muted", "small");
        scan.setId("scan");
        scan.getStyleClass().add("scan-field");
        scan.accessibleTextProperty().bind(texts.text("take.scan"));
        scan.setOnAction(e -> scanned());
        outcome.setId("scan-outcome");
        outcome.getStyleClass().add("take-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        progress.setId("count-progress");
        last.getStyleClass().addAll("muted", "small");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(Bindings.concat(progress.textProperty()));
        change = Parts.link(texts, "take.moment.change", () -> screen.steps().moment());
        change.setId("count-moment-change");
        HBox above = new HBox(8, title, moment, change);
        above.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        VBox left = new VBox(6, Parts.label(texts.text("take.scan"), "muted", "small"), scan, outcome);
        VBox right = new VBox(6, progress, bar, last);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(300);
        right.setPrefWidth(300);
        HBox both = new HBox(24, left, right);
        getStyleClass().addAll("card", "take-head");
        getChildren().setAll(above, both);
    }

    void show(TakeData data) {
        Count c = data.count();
        if (shown != c.at().id()) {
            outcome.setText("");
            shown = c.at().id();
        }
        title.setText(c.centre() == null ? "" : c.centre().name());
        moment.setText(texts.now("take.moment", c.at().sheet(), c.at().counted().day().toString())
            + (c.at().countedBy() == null ? "" : " · " + texts.now("take.counted.by", c.at().countedBy())));
        boolean begun = c.rows().stream().anyMatch(r -> r.result() != null);
        change.setVisible(c.blind() && c.typing() && !begun);
        change.setManaged(change.isVisible());
        scan.setDisable(!c.typing());
        progress.setText(texts.now("take.progress", c.counted(), c.expected()));
        bar.setProgress(c.expected() == 0 ? 0 : (double) c.counted() / c.expected());
        last.setText(data.last() == null ? texts.now("take.last.never") : texts.now("take.last", data.last().toString()));
    }

    void focus() {
        scan.requestFocus();
    }

    private void scanned() {
        String text = scan.getText().strip();
        if (text.isEmpty()) {
            return;
        }
        scan.clear();
        long id = screen.data().count().at().id();
        screen.write(Message.of("take.label.scan", text), tx -> screen.takes().counting().scan(tx, id, text),
            s -> said(Message.of("take.scanned", s.asset() == null ? s.item().name() : s.asset().tag() + " " + s.item().name(), s.total(), s.item().unit())));
    }

    void said(Message what) {
        outcome.getStyleClass().remove("take-refused");
        outcome.setText(texts.now(what));
    }

    void refused(Message why) {
        outcome.getStyleClass().remove("take-refused");
        outcome.getStyleClass().add("take-refused");
        outcome.setText(texts.now(why));
    }
}
