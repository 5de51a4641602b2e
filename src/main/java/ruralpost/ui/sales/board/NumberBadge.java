package ruralpost.ui.sales.board;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.sales.dashboard.NumberUnit;
import ruralpost.sales.dashboard.number.Behind;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.Recount;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

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
        String difference = number.unit().written(recount.difference(number.value()), texts.lang());
        if (!recount.equal()) {
            getStyleClass().add("opened-differs");
        }
        Label what = new Label(texts.now(said(number, recount.equal()), recount.rows()));
        what.getStyleClass().add("strong");
        Label how = new Label(texts.now("sales.open.just.now", difference));
        how.getStyleClass().add("small");
        getChildren().setAll(Parts.icon(recount.equal() ? "fth-check" : "fth-alert-circle"), what, how);
    }

    /** A sum equals its rows; a ratio and a count follow from them. */
    private static String said(OpenedNumber number, boolean equal) {
        boolean counts = switch (number.behind()) {
            case Behind.Sales s -> false;
            case Behind.Records r -> number.unit() != NumberUnit.YUAN;
        };
        boolean ratio = number.behind() instanceof Behind.Sales s && s.asked().ratio();
        if (ratio) {
            return equal ? "sales.open.follows" : "sales.open.follows.not";
        }
        return counts ? equal ? "sales.open.counted.again" : "sales.open.counted.not" : equal ? "sales.open.equal" : "sales.open.differs";
    }
}
