package ruralpost.ui.board;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Grey bars where the numbers will be, while the first answer is late. */
public final class BoardSkeleton extends VBox {

    private static final int TILES = 5;

    /** Grey bars only. */
    public BoardSkeleton() {
        setId("board-loading");
        getStyleClass().add("content");
        HBox tiles = new HBox(8);
        for (int i = 0; i < TILES; i++) {
            tiles.getChildren().add(grow(card(80, 120, 90)));
        }
        HBox first = new HBox(8, grow(card(120)), grow(card(80)));
        HBox second = new HBox(8, grow(card(80)), grow(card(80)), grow(card(80)));
        VBox.setVgrow(first, Priority.ALWAYS);
        VBox.setVgrow(second, Priority.ALWAYS);
        getChildren().setAll(tiles, first, second);
    }

    private static VBox card(double... widths) {
        VBox card = new VBox(10);
        card.getStyleClass().addAll("card", "skeleton-card");
        for (double width : widths) {
            Region line = new Region();
            line.getStyleClass().add("skeleton-line");
            line.setMaxWidth(width);
            card.getChildren().add(line);
        }
        card.setMinHeight(86);
        return card;
    }

    private static <T extends Region> T grow(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        node.setPrefWidth(100);
        return node;
    }
}
