package ruralpost.ui.chart;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.chart.ChartKey;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.Tokens;
import ruralpost.text.Texts;

/** A chart on a card: title, unit, key, actions at the right, then the chart. */
public final class ChartCard extends VBox {

    private static final double NOTES_WIDTH = 420;

    private final Label title = new Label();
    private final Label unit = new Label();
    private final HBox keys = new HBox(12);
    private final HBox actions = new HBox(8);
    private final MenuButton more = new MenuButton();
    /** What is left out, how it was computed: the sentences that stand under the picture of the chart. */
    private final Button notes = new Button(null, new FontIcon(Feather.INFO));
    private final Tooltip sentences = new Tooltip();
    private final ChartPane pane;

    /** @param tokens what to draw with, as of {@code Themes.tokensProperty()} */
    public ChartCard(ObservableValue<Tokens> tokens) {
        pane = new ChartPane(tokens);
        getStyleClass().addAll("card", "chart-card");
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        unit.getStyleClass().add("unit");
        keys.getStyleClass().add("chart-keys");
        actions.getStyleClass().add("chart-actions");
        more.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        more.getStyleClass().addAll("button-icon", "flat");
        more.setOnShowing(event -> more.getItems().setAll(ChartMenu.items(pane)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        notes.getStyleClass().addAll("button-icon", "flat", "chart-notes");
        sentences.setWrapText(true);
        sentences.setMaxWidth(NOTES_WIDTH);
        notes.setTooltip(sentences);
        notes.setOnAction(event -> {
            var below = notes.localToScreen(0, notes.getHeight());
            sentences.show(notes, below.getX(), below.getY());
        });
        notes.focusedProperty().addListener((source, before, now) -> sentences.hide());
        HBox head = new HBox(title, unit, notes, gap, keys, actions, more);
        head.getStyleClass().add("card-head");
        keys.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        actions.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox.setMargin(pane, new javafx.geometry.Insets(0, 8, 8, 8));
        getChildren().addAll(head, pane);
        pane.specProperty().addListener((source, before, now) -> showHead(now));
        showHead(null);
    }

    private void showHead(ChartSpec spec) {
        title.setText(spec == null ? "" : spec.title());
        unit.setText(spec == null ? "" : spec.unit());
        more.setVisible(spec != null);
        boolean noted = spec != null && !spec.notes().isEmpty() && !spec.body().isEmpty();
        notes.setVisible(noted);
        notes.setManaged(noted);
        sentences.setText(noted ? String.join("\n", spec.notes()) : "");
        notes.setAccessibleText(sentences.getText());
        keys.getChildren().setAll(spec == null ? List.of() : ChartKey.of(spec).stream().map(ChartCard::key).toList());
        if (spec != null) {
            more.setAccessibleText(Texts.of(spec.lang()).get("chart.menu.more"));
            if (more.getItems().isEmpty()) {
                more.getItems().setAll(ChartMenu.items(pane));
            }
        }
    }

    private static Label key(ChartKey key) {
        Region swatch = new Region();
        swatch.setMinSize(10, 10);
        swatch.setMaxSize(10, 10);
        swatch.setStyle("-fx-background-color: " + key.token().css());
        Label label = new Label(key.word(), swatch);
        label.getStyleClass().add("chart-key");
        return label;
    }

    /** The chart itself: choice and pictures. */
    public ChartPane pane() {
        return pane;
    }

    /** Shows a chart. */
    public void show(ChartSpec spec) {
        pane.setSpec(spec);
    }

    /** Controls of this card, such as a segmented control for month or running total; left of the menu. */
    public void setActions(Node... nodes) {
        actions.getChildren().setAll(nodes);
    }
}
