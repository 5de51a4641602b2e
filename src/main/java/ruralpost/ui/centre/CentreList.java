package ruralpost.ui.centre;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.form.Composing;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The centres: a find field, filters, and a line of three rows each. */
final class CentreList extends VBox {

    private final UiTexts texts;
    private final Consumer<CentreLine> chosen;
    private final Runnable create;
    private final TextField find = new TextField();
    private final CentreFilters filters;
    private final Label count = new Label();
    private final ListView<CentreLine> list = new ListView<>();
    private CentreData data = CentreData.NONE;
    private boolean quiet;

    /** @param chosen takes the centre gone to @param create begins a new one @param enter goes to the card */
    CentreList(UiTexts texts, Consumer<CentreLine> chosen, Runnable create, Runnable enter) {
        super(8);
        this.texts = texts;
        this.chosen = chosen;
        this.create = create;
        filters = new CentreFilters(texts, "centre", this::filter);
        list.setId("centre-list");
        list.getStyleClass().add("record-list");
        list.accessibleTextProperty().bind(texts.text("inventory.list"));
        list.setCellFactory(l -> new CentreCell(texts, () -> data));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (!quiet && now != null) {
                chosen.accept(now);
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                enter.run();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        count.setId("centre-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        GridPane boxes = new GridPane(6, 6);
        for (int i = 0; i < filters.nodes().size(); i++) {
            boxes.add(filters.nodes().get(i), i % 2, i / 2);
        }
        boxes.getStyleClass().add("centre-filters");
        HBox counts = new HBox(count);
        counts.getStyleClass().add("campaign-counts");
        getStyleClass().add("campaign-side");
        getChildren().setAll(bar(), boxes, counts, list);
        texts.langProperty().addListener((o, was, now) -> filter());
    }

    private HBox bar() {
        find.setId("centre-find");
        find.promptTextProperty().bind(texts.text("inventory.find"));
        find.accessibleTextProperty().bind(texts.text("inventory.find"));
        Composing composing = Composing.in(find);
        find.textProperty().addListener((o, was, now) -> filter());
        find.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (composing.now()) {
                return;
            }
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                focus();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                find.clear();
                e.consume();
            }
        });
        HBox field = new HBox(Parts.icon("fth-search"), find);
        HBox.setHgrow(find, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.getStyleClass().addAll("search-box", "campaign-search");
        Button add = Parts.actionButton(texts, "inventory.new", "fth-plus", "Ctrl+N", "accent");
        add.setId("centre-new");
        add.setOnAction(e -> create.run());
        HBox bar = new HBox(8, field, add);
        bar.getStyleClass().add("campaign-bar");
        return bar;
    }

    /** Shows other centres; filters and selection stay where they still hold. */
    void show(CentreData fresh) {
        data = fresh;
        quiet = true;
        filters.show(fresh.lines());
        quiet = false;
        filter();
    }

    private void filter() {
        if (quiet) {
            return;
        }
        List<CentreLine> found = filters.found(data.lines(), find.getText(), data.today());
        long before = selected();
        quiet = true;
        list.getItems().setAll(found);
        select(before);
        quiet = false;
        // the card shows what is selected, also when the filter moved the selection
        CentreLine now = list.getSelectionModel().getSelectedItem();
        if (now != null && now.id() != before) {
            chosen.accept(now);
        }
        boolean all = find.getText().isBlank() && filters.filter().equals(CentreFilter.ALL);
        count.setText(all ? texts.now("inventory.count", found.size()) : texts.now("inventory.count.of", found.size(), data.lines().size()));
        list.setPlaceholder(all ? new EmptyState(texts, "inventory.empty.title", "inventory.empty").button("inventory.new", create)
            : new EmptyState(texts, "inventory.not.found.title", "inventory.not.found").button("inventory.filter.clear", this::clear));
    }

    private void clear() {
        find.clear();
        filters.clear();
    }

    /** The row id of the selected centre; 0 for none. */
    long selected() {
        CentreLine line = list.getSelectionModel().getSelectedItem();
        return line == null ? 0 : line.id();
    }

    /** Selects a centre; the first where that one is not shown. */
    void select(long id) {
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(l -> l.id() == id).findFirst().or(() -> list.getItems().stream().findFirst()).ifPresent(l -> {
            list.getSelectionModel().select(l);
            list.scrollTo(l);
        });
    }

    /** Shows all centres and selects one. */
    void open(long id) {
        clear();
        select(id);
    }

    /** Gives the list the keyboard. */
    void focus() {
        list.requestFocus();
        if (getScene() != null && getScene().getFocusOwner() != list) {
            // an empty list is hidden: the keys of the screen need the keyboard somewhere within
            find.requestFocus();
        }
    }

    /** Gives the find field the keyboard. */
    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }
}
