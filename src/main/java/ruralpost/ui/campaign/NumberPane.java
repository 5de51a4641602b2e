package ruralpost.ui.campaign;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The rows behind a number: each row, their sum, how it was computed, and whether it equals the number. */
final class NumberPane extends VBox {

    private static final int LEFT = 2;
    private static final int MOST = 1000;

    NumberPane(UiTexts texts, OpenedRows rows) {
        super(12);
        getStyleClass().add("opened");
        getStylesheets().addAll(CampaignScreen.sheet("campaign"), CampaignScreen.sheet("board"));
        Label formula = new Label(rows.formula());
        formula.setId("opened-formula");
        formula.setWrapText(true);
        formula.setMinHeight(Region.USE_PREF_SIZE);
        Label badge = Parts.label(texts.text(rows.equal() ? "campaign.opened.equal" : "campaign.opened.differs", rows.rows().size()));
        badge.setId("opened-badge");
        HBox seal = new HBox(Parts.icon(rows.equal() ? "fth-check" : "fth-alert-triangle"), badge);
        seal.getStyleClass().addAll(rows.equal() ? List.of("opened-badge") : List.of("opened-badge", "opened-differs"));
        seal.setMaxWidth(Region.USE_PREF_SIZE);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("campaign-table");
        line(grid, 0, rows.heads(), "head");
        int at = 1;
        for (List<String> row : rows.rows().subList(0, Math.min(MOST, rows.rows().size()))) {
            line(grid, at++, row, null);
        }
        line(grid, at, rows.total(), "total");
        grid.setId("opened-rows");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        getChildren().setAll(seal, formula, scroll);
        if (rows.rows().size() > MOST) {
            getChildren().add(Parts.label(texts.text("campaign.opened.more", rows.rows().size() - MOST), "muted"));
        }
    }

    /** Lays out one line. @param style of its cells; null for none */
    static void line(GridPane grid, int at, List<String> cells, String style) {
        for (int i = 0; i < cells.size(); i++) {
            Label cell = new Label(cells.get(i));
            cell.getStyleClass().add("campaign-cell");
            if (style != null) {
                cell.getStyleClass().add("campaign-" + style);
            }
            cell.setMaxWidth(Double.MAX_VALUE);
            if (i != 1) {
                cell.setMinWidth(Region.USE_PREF_SIZE);
            }
            if (i >= LEFT) {
                cell.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
                GridPane.setHalignment(cell, HPos.RIGHT);
            }
            GridPane.setHgrow(cell, i == 1 ? javafx.scene.layout.Priority.ALWAYS : javafx.scene.layout.Priority.SOMETIMES);
            grid.add(cell, i, at);
        }
    }
}
