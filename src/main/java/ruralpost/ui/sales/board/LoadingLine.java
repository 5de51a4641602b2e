package ruralpost.ui.sales.board;

import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.ui.part.Parts;
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
        bar.progressProperty().bind(model.readingProperty().map(r -> r.all() == 0 ? 0.0 : (double) r.rows() / r.all()).orElse(0.0));
        var words = Parts.label(javafx.beans.binding.Bindings.createStringBinding(() -> {
            BoardModel.Reading now = model.readingProperty().get();
            Formats formats = Formats.of(texts.lang());
            return now == null ? "" : texts.now("sales.board.reading", formats.integer(now.rows()), formats.integer(now.all()));
        }, model.readingProperty(), texts.langProperty()), "small");
        words.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(bar, words);
        visibleProperty().bind(model.readingProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }
}
