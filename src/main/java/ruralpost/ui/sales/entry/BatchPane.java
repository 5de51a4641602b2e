package ruralpost.ui.sales.entry;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.sales.Sale;
import ruralpost.ui.part.Parts;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryGrid;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.MoneyText;
import ruralpost.value.Parsed;

/** Beside the grid: the batch's rows and sum against the sum on the paper, what new rows take over, and the keys. */
final class BatchPane extends VBox {

    private static final double WIDTH = 244;

    private final UiTexts texts;
    private final Label rows = new Label();
    private final Label sum = new Label();
    private final TextField paper = new TextField();
    private final Label difference = new Label();
    private final Label verdict = new Label();
    private Amount total = Amount.ZERO;

    BatchPane(UiTexts texts, EntryGrid<Sale> grid, SaleColumns columns) {
        this.texts = texts;
        getStyleClass().add("side-pane");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        paper.setId("paper-sum");
        paper.setPrefWidth(112);
        paper.setAlignment(Pos.CENTER_RIGHT);
        paper.textProperty().addListener((o, was, now) -> compare());
        verdict.setWrapText(true);
        verdict.getStyleClass().add("text-muted");
        getChildren().setAll(title("sales.entry.batch"), line("sales.entry.batch.rows", rows), line("sales.entry.batch.sum", sum),
            line("sales.entry.batch.paper", paper), line("sales.entry.batch.difference", difference), verdict, title("sales.entry.carry"));
        for (EntryColumn<Sale, ?> c : List.of(columns.period, columns.seller, columns.channel, columns.buyerKind)) {
            getChildren().add(carry(grid, c));
        }
        getChildren().add(title("sales.entry.keys"));
        for (String key : List.of("tab", "enter", "above", "down", "repeat", "list", "problem", "undo")) {
            getChildren().add(key(key));
        }
        texts.langProperty().addListener((o, was, now) -> compare());
        show(List.of());
    }

    private Label title(String key) {
        Label title = Parts.label(texts.text(key), "card-title");
        title.setPadding(new javafx.geometry.Insets(10, 0, 0, 0));
        return title;
    }

    private HBox line(String key, javafx.scene.Node value) {
        HBox line = new HBox(8, Parts.label(texts.text(key), "text-muted"), Parts.spacer(), value);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(24);
        return line;
    }

    private CheckBox carry(EntryGrid<Sale> grid, EntryColumn<Sale, ?> column) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(texts.text(column.head().labelKey()));
        box.setSelected(grid.isCarried(column.key()));
        box.setFocusTraversable(false);
        box.selectedProperty().addListener((o, was, now) -> grid.setCarried(column.key(), now));
        return box;
    }

    private HBox key(String key) {
        Label cap = Parts.label(texts.text("sales.entry.key." + key), "key-hint");
        HBox place = new HBox(cap);
        place.setMinWidth(62);
        HBox line = new HBox(8, place, Parts.label(texts.text("sales.entry.key." + key + ".does"), "text-muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Shows the sums of these rows. */
    void show(List<Sale> sales) {
        total = Amount.sum(sales.stream().map(Sale::amount).filter(Objects::nonNull).toList());
        rows.setText(Formats.of(texts.lang()).integer(sales.size()));
        compare();
    }

    /** A new batch: the paper's sum is another. */
    void clear() {
        paper.clear();
        show(List.of());
    }

    private void compare() {
        Formats formats = Formats.of(texts.lang());
        sum.setText(formats.amount(total));
        difference.getStyleClass().removeAll("text-warning", "text-success");
        Parsed<Money> typed = MoneyText.parse(paper.getText());
        paper.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), typed.failed());
        if (!typed.ok()) {
            difference.setText(Formats.NONE);
            verdict.setText(texts.now(typed.failed() ? typed.expected() : ruralpost.text.Message.of("sales.entry.batch.help")));
            return;
        }
        Money off = total.money().minus(typed.value());
        difference.setText(formats.money(off));
        difference.getStyleClass().add(off.isZero() ? "text-success" : "text-warning");
        verdict.setText(texts.now(off.isZero() ? "sales.entry.batch.equal" : "sales.entry.batch.unequal"));
    }
}
