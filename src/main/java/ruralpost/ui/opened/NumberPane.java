package ruralpost.ui.opened;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The rows behind a number: each row, their sum, how it was computed, and whether it equals the number. */
public final class NumberPane extends VBox {

    private static final int LEFT = 2;
    private static final int MOST = 200;

    /** @param area in which the history tells of copies @param rows what to show */
    public NumberPane(WindowContext context, String area, OpenedRows rows) {
        super(12);
        UiTexts texts = context.texts();
        getStyleClass().add("opened");
        getStylesheets().addAll(sheet("campaign"), sheet("board"));
        Label formula = new Label(rows.formula());
        formula.setId("opened-formula");
        formula.setWrapText(true);
        formula.setMinHeight(Region.USE_PREF_SIZE);
        Label badge = Parts.label(texts.text(rows.equal() ? "campaign.opened.equal" : "campaign.opened.differs", rows.rows().size()));
        badge.setId("opened-badge");
        HBox seal = new HBox(Parts.icon(rows.equal() ? "fth-check" : "fth-alert-triangle"), badge);
        seal.getStyleClass().addAll(rows.equal() ? List.of("opened-badge") : List.of("opened-badge", "opened-differs"));
        seal.setMaxWidth(Region.USE_PREF_SIZE);
        Region table = rows.open() != null || rows.rows().size() > MOST ? new RowsGrid(texts, rows, new RowsVeil(context, area, rows)).node() : plain(rows);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(seal, formula, table);
    }

    private static ScrollPane plain(OpenedRows rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("campaign-table");
        line(grid, 0, rows.heads(), "head");
        int at = 1;
        for (List<String> row : rows.rows()) {
            line(grid, at++, row, null);
        }
        line(grid, at, rows.total(), "total");
        grid.setId("opened-rows");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static String sheet(String name) {
        return NumberPane.class.getResource("/assets/themes/" + name + ".css").toExternalForm();
    }

    /** Lays out one line. @param style of its cells; null for none */
    public static void line(GridPane grid, int at, List<String> cells, String style) {
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
            GridPane.setHgrow(cell, i == 1 ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.add(cell, i, at);
        }
    }
}
