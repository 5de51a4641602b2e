package ruralpost.ui.centre.take;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.centre.take.CountState;
import ruralpost.centre.take.TakeCentre;
import ruralpost.centre.take.Takes;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The stock-takes, and the centres of the chosen one with how far they have come. */
final class TakeSide extends VBox {

    private final UiTexts texts;
    private final TakeScreen screen;
    private final ComboBox<Takes.Progress> takes = new ComboBox<>();
    private final ListView<TakeCentre> centres = new ListView<>();
    private final Label done = new Label();
    private boolean showing;

    TakeSide(UiTexts texts, TakeScreen screen) {
        super(8);
        this.texts = texts;
        this.screen = screen;
        takes.setId("takes");
        takes.accessibleTextProperty().bind(texts.text("take.takes"));
        takes.setMaxWidth(Double.MAX_VALUE);
        takes.setCellFactory(l -> new TakeCell());
        takes.setButtonCell(new TakeCell());
        takes.valueProperty().addListener((o, was, now) -> {
            if (!showing && now != null) {
                screen.openTake(now.take().id());
            }
        });
        centres.setId("take-centres");
        centres.accessibleTextProperty().bind(texts.text("take.centres"));
        centres.getStyleClass().add("list-dense");
        centres.setCellFactory(l -> new CentreCell());
        centres.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (!showing && now != null) {
                screen.openCentre(now.id());
            }
        });
        done.setId("take-done");
        done.getStyleClass().addAll("muted", "small");
        VBox.setVgrow(centres, Priority.ALWAYS);
        getStyleClass().add("take-side");
        getChildren().setAll(takes, done, centres);
    }

    void show(TakeData data) {
        showing = true;
        takes.getItems().setAll(data.all());
        takes.setValue(data.take());
        centres.getItems().setAll(data.take() == null ? java.util.List.of() : data.take().centres());
        if (data.count() != null) {
            centres.getSelectionModel().select(centres.getItems().stream().filter(c -> c.id() == data.count().at().id()).findFirst().orElse(null));
        }
        long finished = centres.getItems().stream().filter(c -> c.state() != CountState.COUNTING).count();
        done.setText(texts.now("take.done", finished, centres.getItems().size()));
        showing = false;
    }

    /** Takes the keyboard. */
    void focus() {
        takes.requestFocus();
    }

    /** To the next or last centre. */
    void step(int by) {
        int at = Math.clamp(centres.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, centres.getItems().size() - 1));
        centres.getSelectionModel().select(at);
        centres.scrollTo(at);
    }

    private final class TakeCell extends ListCell<Takes.Progress> {

        @Override
        protected void updateItem(Takes.Progress p, boolean empty) {
            super.updateItem(p, empty);
            setText(empty || p == null ? null : p.take().name() + " · " + texts.now(p.state().label()));
        }
    }

    private final class CentreCell extends ListCell<TakeCentre> {

        @Override
        protected void updateItem(TakeCentre c, boolean empty) {
            super.updateItem(c, empty);
            if (empty || c == null) {
                setGraphic(null);
                setId(null);
                return;
            }
            setId("take-centre-" + c.sheet());
            Label name = new Label(screen.data().centre(c.centreId()));
            name.setMinWidth(20);
            long counted = screen.data().counted().getOrDefault(c.id(), 0L);
            Label state = new Label(c.state() == CountState.COUNTING ? counted == 0 ? "" : texts.now("take.lines", counted) : texts.now(c.state().label()));
            state.getStyleClass().add("record-list-meta");
            state.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(8, name, Parts.spacer(), state);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setPrefWidth(0);
            setGraphic(line);
        }
    }
}
