package ruralpost.ui.sales.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.plan.StoredValue;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.Formula;
import ruralpost.sales.dashboard.NumberUnit;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.number.Behind;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.Recount;
import ruralpost.sales.dashboard.number.RowsOf;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.board.FilterChip;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** An opened number: exact, the badge, how it is compared, its rows; beside it what is not in it and where it comes from. */
final class NumberPane extends BorderPane {

    private final UiTexts texts;
    private final OpenedNumber number;
    private final RecordGrid records;
    private final SaleGrid sales;
    private final NumberBadge badge;
    private final NumberSide side;
    private final Label listed = new Label();
    private final Hyperlink back;
    private final Label total = new Label();

    /**
     * @param onDrill   takes what is asked when a record is opened
     * @param onSetting takes the value that the number depends on, as changed
     */
    NumberPane(BoardContext context, OpenedNumber number, SalesLabels labels, Consumer<Asked> onDrill, Consumer<StoredValue> onSetting) {
        this.texts = context.texts();
        this.number = number;
        this.sales = number.behind() instanceof Behind.Sales s ? new SaleGrid(context, number, s.asked(), labels) : null;
        this.records = number.behind() instanceof Behind.Records r ? new RecordGrid(context, r.table(RowsOf.COUNTED).heads(), onDrill) : null;
        this.badge = new NumberBadge(texts, number.count(RowsOf.COUNTED));
        this.side = new NumberSide(texts, number, this::list);
        this.back = Parts.link(texts, "sales.open.rows.back", () -> list(RowsOf.COUNTED));
        setId("opened-number");
        getStylesheets().add(BoardView.styles());
        listed.getStyleClass().add("strong");
        listed.setId("opened-listed");
        listed.setMinWidth(Region.USE_PREF_SIZE);
        back.setMinWidth(Region.USE_PREF_SIZE);
        Region rows = (Region) (sales != null ? sales.node() : records.node());
        rows.setMinHeight(0);
        rows.getStyleClass().add("opened-grid");
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox foot = new HBox(8, total);
        foot.getStyleClass().add("opened-total");
        total.setId("opened-total");
        VBox table = new VBox(rows, foot);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox main = new VBox(head());
        for (Formula formula : number.formulas()) {
            main.getChildren().add(new NumberFormula(formula, formula == number.formulas().getFirst()));
        }
        if (number.setting() != null) {
            main.getChildren().add(new ThresholdField(texts, number.setting(), onSetting));
        }
        main.getChildren().addAll(chips(labels), table);
        main.getStyleClass().add("opened");
        setCenter(main);
        setRight(side.scrolling());
        list(RowsOf.COUNTED);
    }

    /** Takes a sale that is opened. */
    void onSale(Consumer<Sale> handler) {
        if (sales != null) {
            sales.onSale(handler);
        }
    }

    /** Takes a value of a row by which the dashboard is to be filtered. */
    void onFilter(BiConsumer<Dimension, Object> handler) {
        if (sales != null) {
            sales.onFilter(handler);
        }
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
        Label exact = new Label(number.unit().number(number.value(), texts.lang()));
        exact.setId("opened-exact");
        exact.getStyleClass().add("number-opened");
        exact.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = new Label(number.value() == null ? "" : number.unit().name(texts.lang()));
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
        boolean daysOnly = number.behind() instanceof Behind.Records r && (r.kind() == Behind.Kind.MALLS || r.kind() == Behind.Kind.COUNTIES);
        Map<Dimension, Set<Object>> chosen = daysOnly ? Map.of() : number.filter().chosen();
        chosen.forEach((dimension, values) -> {
            List<String> names = values.stream().map(v -> labels.of(dimension, v, texts.lang())).toList();
            chips.getChildren().add(chip(texts.now("sales.board.chip", texts.now(dimension.label()),
                FilterChip.joined(texts, names))));
        });
        chips.getChildren().add(chip(daysOnly ? texts.now("sales.tile.days.only") : texts.now("sales.open.counted.on.last.day")));
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
        listed.setText(texts.now(counted ? "sales.open.rows" : "sales.open.rows.only", texts.now(group.label(number))));
        back.setVisible(!counted);
        back.setManaged(!counted);
        int rows = number.count(group);
        total.setText(counted && rows > 0 ? counted(rows) : texts.now("sales.tile.rows", rows));
        switch (number.behind()) {
            case Behind.Sales s -> sales.show(s.positions(group));
            case Behind.Records r -> records.show(r.table(group));
        }
    }

    /** What the counted rows come to; where they are only counted, how many they are. */
    private String counted(int rows) {
        return switch (number.behind()) {
            case Behind.Sales s -> sum(rows, s.sum(), s.bound(), NumberUnit.of(s.asked().measure()));
            case Behind.Records r -> number.unit() == NumberUnit.YUAN ? sum(rows, number.value(), number.bound(), NumberUnit.YUAN) : texts.now("sales.tile.rows", rows);
        };
    }

    private String sum(int rows, BigDecimal value, Bound bound, NumberUnit unit) {
        return texts.now("sales.open.total", rows, Formats.of(texts.lang()).bounded(bound, unit.number(value, texts.lang())), unit.name(texts.lang()));
    }

    void progress(long done) {
        badge.progress(done, number.count(RowsOf.COUNTED));
    }

    /** Shows what adding up again found. */
    void show(Recount recount) {
        badge.show(number, recount);
        side.show(recount);
    }
}
