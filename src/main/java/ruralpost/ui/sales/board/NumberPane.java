package ruralpost.ui.sales.board;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.sales.dashboard.OpenedNumber;
import ruralpost.sales.dashboard.Recount;
import ruralpost.sales.dashboard.RowsOf;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** An opened number: exact, the badge, how it is compared, its rows; beside it what is not in it and where it comes from. */
final class NumberPane extends BorderPane {

    private final UiTexts texts;
    private final OpenedNumber number;
    private final SaleGrid grid;
    private final NumberBadge badge;
    private final NumberSide side;
    private final Label listed = new Label();
    private final Hyperlink back;
    private final Label total = new Label();

    NumberPane(BoardContext context, OpenedNumber number, SalesLabels labels) {
        this.texts = context.texts();
        this.number = number;
        this.grid = new SaleGrid(context, number, labels);
        this.badge = new NumberBadge(texts, number.positions(RowsOf.COUNTED).length);
        this.side = new NumberSide(texts, number, this::list);
        this.back = Parts.link(texts, "sales.open.rows.back", () -> list(RowsOf.COUNTED));
        setId("opened-number");
        getStylesheets().add(BoardView.styles());
        listed.getStyleClass().add("strong");
        listed.setId("opened-listed");
        listed.setMinWidth(Region.USE_PREF_SIZE);
        back.setMinWidth(Region.USE_PREF_SIZE);
        Region rows = (Region) grid.node();
        rows.setMinHeight(0);
        rows.getStyleClass().add("opened-grid");
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox foot = new HBox(8, total);
        foot.getStyleClass().add("opened-total");
        total.setId("opened-total");
        VBox table = new VBox(rows, foot);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox main = new VBox(head(), new NumberFormula(texts, number), chips(labels), table);
        main.getStyleClass().add("opened");
        setCenter(main);
        setRight(side.scrolling());
        list(RowsOf.COUNTED);
    }

    private HBox head() {
        HBox head = new HBox(8);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox value = new HBox(6);
        value.setAlignment(Pos.BASELINE_LEFT);
        String mark = number.bound().mark(texts.lang());
        if (!mark.isEmpty()) {
            Label box = new Label(mark);
            box.getStyleClass().add("bound-mark");
            value.getChildren().add(box);
        }
        boolean stated = number.positions(RowsOf.COUNTED).length > 0;
        Label exact = new Label(stated ? Formats.of(texts.lang()).number(number.value(), number.measure().exactDecimals()) : Formats.NONE);
        exact.setId("opened-exact");
        exact.getStyleClass().add("number-opened");
        exact.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = new Label(number.measure().exactUnit(texts.lang()));
        unit.getStyleClass().add("unit");
        value.getChildren().addAll(exact, unit);
        head.getChildren().addAll(value, badge);
        HBox.setMargin(badge, new javafx.geometry.Insets(0, 0, 0, 8));
        return head;
    }

    private HBox chips(SalesLabels labels) {
        HBox chips = new HBox(8, listed, back);
        chips.getStyleClass().add("chips");
        chips.setMinHeight(24);
        number.filter().chosen().forEach((dimension, values) -> {
            List<String> names = values.stream().map(v -> labels.of(dimension, v, texts.lang())).toList();
            chips.getChildren().add(chip(texts.now("sales.board.chip", texts.now(FilterPick.label(dimension)),
                names.size() > 2 ? texts.now("sales.board.chip.more", names.getFirst(), names.size()) : String.join(texts.now("sales.board.chip.and"), names))));
        });
        chips.getChildren().add(chip(texts.now("sales.open.counted.on.last.day")));
        Label order = Parts.label(texts.text("sales.open.order"), "small", "muted");
        order.setMinWidth(0);
        chips.getChildren().addAll(Parts.spacer(), order);
        return chips;
    }

    private static Label chip(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(40);
        return chip;
    }

    private void list(RowsOf group) {
        boolean counted = group == RowsOf.COUNTED;
        listed.setText(texts.now(counted ? "sales.open.rows" : "sales.open.rows.only", texts.now(group.label(number.measure()))));
        back.setVisible(!counted);
        back.setManaged(!counted);
        int rows = number.positions(group).length;
        String sum = Formats.of(texts.lang()).bounded(number.bound(), Formats.of(texts.lang()).number(number.value(), number.measure().exactDecimals()));
        total.setText(counted ? texts.now("sales.open.total", rows, sum, number.measure().exactUnit(texts.lang())) : texts.now("sales.tile.rows", rows));
        grid.show(number, group);
    }

    void progress(long done) {
        badge.progress(done, number.positions(RowsOf.COUNTED).length);
    }

    /** Shows what adding up again found. */
    void show(Recount recount) {
        badge.show(number, recount);
        side.show(recount);
    }
}
