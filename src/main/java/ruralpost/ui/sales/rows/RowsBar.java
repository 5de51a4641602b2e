package ruralpost.ui.sales.rows;

import java.util.List;
import java.util.Set;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.ui.board.FilterChip;
import ruralpost.ui.board.PeriodField;
import ruralpost.ui.form.Composing;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.WordBox;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.sales.board.FilterPick;
import ruralpost.ui.task.Debounce;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** Above the table: period, chosen values, sorts of rows, a text, and how many rows that leaves. */
final class RowsBar extends HBox {

    private final UiTexts texts;
    private final SaleBook book;
    private final RowsModel model;
    private final HBox chips = new HBox();
    private final Label count = new Label();
    private final TextField find = new TextField();

    /** @param typed waits for the last key @param down goes to the table @param cancel stops a search */
    RowsBar(UiTexts texts, SaleBook book, RowsModel model, Debounce typed, Runnable down, Runnable cancel) {
        this.texts = texts;
        this.book = book;
        this.model = model;
        PeriodField period = new PeriodField(texts, LocalDate::now, this::everything).blankIsAll();
        period.setOnPeriod(model.periodProperty()::set);
        model.periodProperty().addListener((o, was, now) -> period.show(now));
        FilterPick pick = new FilterPick(texts, book::choices);
        pick.setOnPick(model::add);
        chips.getStyleClass().addAll("chips", "board-chips");
        chips.setMinWidth(0);
        HBox.setHgrow(chips, Priority.SOMETIMES);
        getStyleClass().addAll("filter-bar", "board-bar");
        getChildren().addAll(fixed(Parts.label(texts.text("sales.board.period"))), period, chips, pick, clear(), Parts.spacer(), searching(cancel), only(),
            findBox(typed, down), fixed(count));
        count.setId("rows-count");
        count.getStyleClass().add("board-rows");
        model.chosenProperty().addListener((o, was, now) -> fill());
        book.versionProperty().addListener((o, was, now) -> fill());
        texts.langProperty().addListener((o, was, now) -> {
            fill();
            show(model.stateProperty().get());
        });
        model.stateProperty().addListener((o, was, now) -> show(now));
    }

    /** Gives the field that finds texts the keyboard. */
    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }

    private static Label fixed(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Button clear() {
        Button clear = Parts.button(texts, "sales.board.clear", "flat", "board-clear");
        clear.setGraphic(Parts.keyHint("Esc"));
        clear.setContentDisplay(ContentDisplay.RIGHT);
        clear.setId("rows-clear");
        clear.setOnAction(e -> model.clear());
        clear.visibleProperty().bind(Bindings.createBooleanBinding(model::filtered, model.periodProperty(), model.chosenProperty(), model.onlyProperty(), model.textProperty()));
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
    }

    private HBox searching(Runnable cancel) {
        Label word = Parts.label(Bindings.createStringBinding(() -> texts.now(model.textProperty().get().isEmpty() ? "sales.rows.sort.share" : "sales.rows.search.share", Math.round(100 * Math.max(0, model.searchingProperty().get()))),
            model.searchingProperty(), texts.langProperty()), "muted", "small");
        fixed(word);
        Button stop = Parts.iconButton(texts, "fth-x", "sales.rows.search.cancel");
        stop.setId("rows-search-cancel");
        stop.setOnAction(e -> cancel.run());
        HBox box = new HBox(2, word, stop);
        box.setId("rows-searching");
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        box.visibleProperty().bind(model.searchingProperty().greaterThanOrEqualTo(0));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private WordBox<RowsOnly> only() {
        WordBox<RowsOnly> box = new WordBox<>(texts, List.of(RowsOnly.values()), only -> texts.now(only.label()), "sales.rows.only");
        box.setId("rows-only");
        box.valueProperty().bindBidirectional(model.onlyProperty());
        return box;
    }

    private HBox findBox(Debounce typed, Runnable down) {
        find.setId("rows-find");
        find.promptTextProperty().bind(texts.text("sales.rows.find.prompt"));
        find.accessibleTextProperty().bind(texts.text("sales.rows.find.prompt"));
        Composing composing = Composing.in(find);
        find.textProperty().addListener((o, was, now) -> {
            if (!now.equals(model.textProperty().get())) {
                typed.call(() -> model.textProperty().set(find.getText()));
            }
        });
        model.textProperty().addListener((o, was, now) -> {
            if (!now.equals(find.getText())) {
                find.setText(now);
            }
        });
        find.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (composing.now()) {
                return;
            }
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                typed.cancel();
                model.textProperty().set(find.getText());
                down.run();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                typed.cancel();
                model.textProperty().set("");
                find.clear();
                e.consume();
            }
        });
        HBox box = new HBox(Parts.icon("fth-search"), find, Parts.keyHint("Ctrl+F"));
        box.getStyleClass().addAll("board-period", "rows-find");
        return box;
    }

    private void fill() {
        SalesLabels labels = book.labels();
        chips.getChildren().clear();
        model.chosenProperty().get().forEach((dimension, values) -> chips.getChildren().add(chip(dimension, values, labels)));
    }

    private FilterChip chip(Dimension dimension, Set<Object> values, SalesLabels labels) {
        List<String> names = values.stream().map(v -> labels.of(dimension, v, texts.lang())).toList();
        return new FilterChip(texts, dimension.code(), texts.now("sales.board.chip", texts.now(dimension.label()), FilterChip.joined(texts, names)), String.join("\n", names), false,
            () -> model.free(dimension));
    }

    private void show(RowsState state) {
        if (state != null) {
            Formats formats = Formats.of(texts.lang());
            String all = formats.integer(state.cube().size());
            count.setText(state.request().everything() ? texts.now("sales.rows.count", state.cube().size())
                : texts.now("sales.board.rows", all, formats.integer(state.order().length)));
        }
    }

    /** From the first to the last day with sales; null when there are none. */
    private ruralpost.value.Period everything() {
        RowsState state = model.stateProperty().get();
        return state == null ? null : SalesBoard.everything(state.cube());
    }
}
