package ruralpost.ui.sales.board;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.sales.cube.LoadProgress;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** Says, while sales are still being read, how many are in, and that the numbers are not complete. Takes no room otherwise. */
final class LoadingLine extends HBox {

    LoadingLine(UiTexts texts, BoardModel model) {
        super(8);
        setId("board-loading");
        getStyleClass().add("board-loading");
        ProgressBar bar = new ProgressBar(0);
        bar.getStyleClass().add("board-loading-bar");
        Label words = new Label();
        words.getStyleClass().add("small");
        words.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(bar, words);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.stateProperty().addListener((o, was, now) -> {
            LoadProgress read = now.read();
            setVisible(read != null);
            if (read != null) {
                Formats formats = Formats.of(texts.lang());
                bar.setProgress(read.all() == 0 ? 0 : (double) read.rows() / read.all());
                words.setText(texts.now("sales.board.reading", formats.integer(read.rows()), formats.integer(read.all())));
            }
        });
    }
}
