package ruralpost.ui.sales.board;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.sales.dashboard.OpenedNumber;
import ruralpost.sales.dashboard.Recount;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** Says whether the number equals the sum of its rows, added up again when it was opened. */
final class NumberBadge extends HBox {

    private final UiTexts texts;

    NumberBadge(UiTexts texts, long rows) {
        this.texts = texts;
        setId("opened-badge");
        getStyleClass().add("opened-badge");
        setMaxHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
        Label wait = new Label(texts.now("sales.open.adding", rows));
        getChildren().setAll(Parts.icon("fth-clock"), wait);
    }

    /** How far the adding is. */
    void progress(long done, long rows) {
        if (getChildren().size() == 2 && getChildren().getLast() instanceof Label wait) {
            wait.setText(texts.now("sales.open.adding.so.far", done, rows));
        }
    }

    void show(OpenedNumber number, Recount recount) {
        Formats formats = Formats.of(texts.lang());
        int decimals = number.measure().exactDecimals();
        String difference = formats.number(recount.sum().subtract(number.value()), decimals) + " " + number.measure().exactUnit(texts.lang());
        if (!recount.equal()) {
            getStyleClass().add("opened-differs");
        }
        Label what = new Label(texts.now(recount.equal() ? "sales.open.equal" : "sales.open.differs", recount.rows()));
        what.getStyleClass().add("strong");
        Label how = new Label(texts.now("sales.open.just.now", difference));
        how.getStyleClass().add("small");
        getChildren().setAll(Parts.icon(recount.equal() ? "fth-check" : "fth-alert-circle"), what, how);
    }
}
