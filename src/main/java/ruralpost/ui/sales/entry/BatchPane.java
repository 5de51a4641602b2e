package ruralpost.ui.sales.entry;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryGrid;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.MoneyText;
import ruralpost.value.Parsed;

/** Beside the grid: the batch's rows and sum against the sum on the paper, what new rows take over, and the keys. */
final class BatchPane extends VBox {

    private static final double WIDTH = 248;
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final List<String> KEYS = List.of("tab", "enter", "above", "down", "edit", "repeat", "list", "problem", "undo");

    private final UiTexts texts;
    private final Label rows = new Label();
    private final Label sum = new Label();
    private final Label sumMark = new Label();
    private final TextField paper = new TextField();
    private final Label difference = new Label();
    private final Label differenceMark = new Label();
    private final Label verdict = new Label();
    private Amount total = Amount.ZERO;
    private int count;

    BatchPane(UiTexts texts, EntryGrid<Sale> grid, SaleColumns columns) {
        this.texts = texts;
        getStyleClass().add("side-pane");
        setId("batch-pane");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        rows.setId("batch-rows");
        sum.setId("batch-sum");
        sum.getStyleClass().add("strong");
        difference.setId("batch-difference");
        sumMark.getStyleClass().add("bound-mark");
        differenceMark.getStyleClass().add("bound-mark");
        paper.setId("paper-sum");
        paper.setPrefWidth(112);
        paper.setAlignment(Pos.CENTER_RIGHT);
        paper.textProperty().addListener((o, was, now) -> compare());
        paper.focusedProperty().addListener((o, was, now) -> tidy(now));
        verdict.setId("batch-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        verdict.getStyleClass().addAll("muted", "small");
        Label paperLabel = Parts.label(texts.text("sales.entry.batch.paper"));
        paperLabel.setLabelFor(paper);
        getChildren().setAll(title("sales.entry.batch"), line("sales.entry.batch.rows", rows),
            line("sales.entry.batch.sum", sumMark, sum, unit()), line(paperLabel, paper, unit()),
            line("sales.entry.batch.difference", differenceMark, difference, unit()), verdict, title("sales.entry.carry"));
        for (EntryColumn<Sale, ?> c : List.of(columns.period, columns.seller, columns.channel, columns.buyerKind)) {
            getChildren().add(carry(grid, c));
        }
        getChildren().add(title("sales.entry.keys"));
        KEYS.forEach(key -> getChildren().add(key(key)));
        texts.langProperty().addListener((o, was, now) -> compare());
        compare();
    }

    private Label title(String key) {
        Label title = Parts.label(texts.text(key), "card-title");
        title.setPadding(new javafx.geometry.Insets(10, 0, 2, 0));
        return title;
    }

    private Label unit() {
        Label unit = Parts.label(texts.text("sales.entry.batch.unit"), "unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        return unit;
    }

    private HBox line(String key, Node... values) {
        return line(Parts.label(texts.text(key)), values);
    }

    private static HBox line(Label name, Node... values) {
        HBox line = new HBox(4, name, Parts.spacer());
        line.getChildren().addAll(values);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(28);
        for (Node value : values) {
            if (value instanceof Label label) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return line;
    }

    private CheckBox carry(EntryGrid<Sale> grid, EntryColumn<Sale, ?> column) {
        CheckBox box = new CheckBox();
        box.setId("carry-" + column.key());
        box.textProperty().bind(texts.text(column.head().labelKey()));
        box.setSelected(grid.isCarried(column.key()));
        box.setFocusTraversable(false);
        box.setMinHeight(24);
        box.selectedProperty().addListener((o, was, now) -> grid.setCarried(column.key(), now));
        return box;
    }

    private HBox key(String key) {
        HBox place = new HBox(Parts.keyHint(texts.now("sales.entry.key." + key)));
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(58);
        Label does = Parts.label(texts.text("sales.entry.key." + key + ".does"), "muted");
        HBox line = new HBox(4, place, does);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(22);
        return line;
    }

    /** Shows the sums of these rows. */
    void show(List<Sale> sales) {
        total = Amount.sum(sales.stream().map(Sale::amount).filter(Objects::nonNull).toList());
        count = sales.size();
        compare();
    }

    /** A new batch: the paper's sum is another. */
    void clear() {
        paper.clear();
        show(List.of());
    }

    /** What was understood of the typed sum, once the field is left. */
    private void tidy(boolean focused) {
        Parsed<Money> typed = MoneyText.parse(paper.getText());
        if (!focused && typed.ok()) {
            paper.setText(Formats.of(texts.lang()).money(typed.value()));
        }
    }

    private void compare() {
        Formats formats = Formats.of(texts.lang());
        rows.setText(texts.now("sales.entry.batch.count", formats.integer(count), count));
        sum.setText(formats.money(total.money()));
        mark(sumMark, total.bound());
        difference.getStyleClass().removeAll("batch-off", "batch-equal");
        Parsed<Money> typed = MoneyText.parse(paper.getText());
        paper.pseudoClassStateChanged(DANGER, typed.failed());
        mark(differenceMark, typed.ok() ? Bound.difference(total.bound(), Bound.EXACT) : Bound.EXACT);
        if (!typed.ok()) {
            difference.setText(Formats.NONE);
            verdict.setText(texts.now(typed.failed() ? typed.expected() : Message.of("sales.entry.batch.help")));
            return;
        }
        Money off = total.money().minus(typed.value());
        difference.setText(formats.money(off));
        difference.getStyleClass().add(off.isZero() ? "batch-equal" : "batch-off");
        verdict.setText(texts.now(off.isZero() ? "sales.entry.batch.equal" : off.isNegative() ? "sales.entry.batch.less" : "sales.entry.batch.more"));
    }

    private void mark(Label mark, Bound bound) {
        mark.setText(bound.mark(texts.lang()));
        mark.setVisible(!bound.isExact());
        mark.setManaged(!bound.isExact());
    }
}
