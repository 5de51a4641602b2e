package ruralpost.ui.sales.form;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.sales.Sale;
import ruralpost.sales.SaleVersion;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.text.UiTexts;

/** What became of a sale since it was entered, newest first: who, when, and what was changed from what. Folds away. */
final class SaleHistory extends VBox {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final UiTexts texts;
    private final SaleBook book;
    private final VBox lines = new VBox();
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private List<SaleVersion> versions = List.of();

    SaleHistory(UiTexts texts, SaleBook book) {
        super(8);
        this.texts = texts;
        this.book = book;
        setId("sale-history");
        FontIcon icon = Parts.icon("fth-chevron-down");
        Button head = new Button();
        head.setId("sale-history-fold");
        head.getStyleClass().addAll("flat", "fold-head");
        head.textProperty().bind(texts.text("sales.form.history"));
        head.setGraphic(icon);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setOnAction(e -> open.set(!open.get()));
        open.subscribe(on -> icon.setIconLiteral(on ? "fth-chevron-down" : "fth-chevron-right"));
        lines.visibleProperty().bind(open);
        lines.managedProperty().bind(open);
        getChildren().setAll(head, lines);
        texts.langProperty().addListener((o, was, now) -> fill());
    }

    /** Shows these versions, newest first. */
    void show(List<SaleVersion> all) {
        versions = all;
        fill();
    }

    private void fill() {
        lines.getChildren().clear();
        for (int i = 0; i < versions.size(); i++) {
            lines.getChildren().add(version(versions.get(i), i + 1 < versions.size() ? versions.get(i + 1) : null, i == 0));
        }
    }

    private HBox version(SaleVersion version, SaleVersion before, boolean newest) {
        Region dot = new Region();
        dot.getStyleClass().add(newest ? "timeline-dot-now" : "timeline-dot");
        Region line = new Region();
        line.getStyleClass().add("timeline-line");
        VBox.setVgrow(line, Priority.ALWAYS);
        VBox rail = new VBox(dot, line);
        rail.setAlignment(Pos.TOP_CENTER);
        rail.setMinWidth(12);
        rail.setPadding(new javafx.geometry.Insets(5, 0, 0, 0));
        VBox words = new VBox(2, wrapped(texts.now(version.set().label()), "body"),
            wrapped(texts.now("sales.form.history.by", AT.format(version.set().at()), version.set().operator()), "small", "muted"));
        if (version.deleted()) {
            words.getChildren().add(wrapped(texts.now("sales.form.history.deleted"), "small", "negative"));
        } else if (before != null && !before.deleted()) {
            SaleField.differing(version.sale(), before.sale()).forEach(f -> words.getChildren().add(difference(f, before.sale(), version.sale())));
        }
        words.setPadding(new javafx.geometry.Insets(0, 0, 10, 0));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, rail, words);
    }

    private Label difference(SaleField field, Sale before, Sale after) {
        return wrapped(texts.now("sales.form.history.change", texts.now(field.labelKey()), field.read(before, book, texts.lang()),
            field.read(after, book, texts.lang())), "small");
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
