package ruralpost.ui.sales.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.sales.pivot.PivotKey;
import ruralpost.sales.pivot.PivotLayout;
import ruralpost.sales.pivot.PivotLayout.Show;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.part.WordBox;
import ruralpost.ui.text.UiTexts;

/** Chooses what the rows and columns of the pivot table stand for, and what stands in its cells. */
final class PivotBar extends HBox {

    private final UiTexts texts;
    private final ObjectProperty<PivotLayout> layout;
    private final WordBox<PivotKey> rows;
    private final WordBox<Optional<PivotKey>> inner;
    private final WordBox<Optional<PivotKey>> columns;
    private final Segments<Show> shows;
    private final Label unit = new Label();
    private boolean showing;

    /** @param fold folds all rows, or unfolds them @param copy copies the whole table */
    PivotBar(UiTexts texts, ObjectProperty<PivotLayout> layout, java.util.function.Consumer<Boolean> fold, Runnable copy) {
        this.texts = texts;
        this.layout = layout;
        List<Optional<PivotKey>> optional = new ArrayList<>(List.of(Optional.empty()));
        PivotKey.all().forEach(k -> optional.add(Optional.of(k)));
        rows = new WordBox<>(texts, PivotKey.all(), k -> PivotColumns.word(texts, k), "sales.pivot.rows");
        rows.setId("pivot-rows");
        inner = new WordBox<>(texts, optional, this::word, "sales.pivot.inner");
        inner.setId("pivot-inner");
        columns = new WordBox<>(texts, optional, this::word, "sales.pivot.columns");
        columns.setId("pivot-columns");
        shows = new Segments<>(List.of(Show.values()), s -> texts.text(switch (s) {
            case VALUE -> "sales.pivot.show.value";
            case OF_COLUMN -> "sales.pivot.show.of.column";
            case OF_ROW -> "sales.pivot.show.of.row";
        }));
        shows.setId("pivot-show");
        shows.getStyleClass().add("mini");
        Button turn = Parts.iconButton(texts, "fth-repeat", "sales.pivot.turn");
        turn.setId("pivot-turn");
        turn.setOnAction(e -> layout.set(layout.get().turned()));
        Button open = Parts.iconButton(texts, "fth-maximize-2", "sales.pivot.unfold");
        open.setId("pivot-unfold");
        open.setOnAction(e -> fold.accept(false));
        Button close = Parts.iconButton(texts, "fth-minimize-2", "sales.pivot.fold");
        close.setId("pivot-fold");
        close.setOnAction(e -> fold.accept(true));
        open.disableProperty().bind(layout.map(l -> l.inner() == null));
        close.disableProperty().bind(layout.map(l -> l.inner() == null));
        Button copyAll = Parts.actionButton(texts, "sales.pivot.copy", "fth-copy", null);
        copyAll.setId("pivot-copy");
        copyAll.setOnAction(e -> copy.run());
        unit.setId("pivot-unit");
        unit.getStyleClass().addAll("muted", "small");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().addAll("pivot-bar");
        getChildren().setAll(label("sales.pivot.rows", rows), rows, label("sales.pivot.inner", inner), inner, label("sales.pivot.columns", columns), columns, turn,
            Parts.divider(), shows, open, close, Parts.spacer(), unit, copyAll);
        rows.valueProperty().addListener((o, was, now) -> take(() -> layout.get().withRows(now)));
        inner.valueProperty().addListener((o, was, now) -> take(() -> layout.get().withInner(now.orElse(null))));
        columns.valueProperty().addListener((o, was, now) -> take(() -> layout.get().withColumns(now.orElse(null))));
        shows.chosenProperty().addListener((o, was, now) -> take(() -> layout.get().withShow(now)));
        layout.addListener((o, was, now) -> show(now));
        show(layout.get());
    }

    private String word(Optional<PivotKey> key) {
        return key.map(k -> PivotColumns.word(texts, k)).orElseGet(() -> texts.now("sales.pivot.none"));
    }

    private Label label(String key, Region field) {
        Label label = Parts.label(texts.text(key), "muted", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        return label;
    }

    private void take(java.util.function.Supplier<PivotLayout> next) {
        if (!showing) {
            layout.set(next.get());
        }
    }

    private void show(PivotLayout now) {
        showing = true;
        rows.setValue(now.rows());
        inner.setValue(Optional.ofNullable(now.inner()));
        columns.setValue(Optional.ofNullable(now.columns()));
        shows.chosenProperty().set(now.show());
        showing = false;
    }

    /** Names the one unit of the table. */
    void unit(String name) {
        unit.setText(name.isEmpty() ? "" : texts.now("sales.pivot.unit", name));
    }
}
