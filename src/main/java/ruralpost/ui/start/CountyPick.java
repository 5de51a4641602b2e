package ruralpost.ui.start;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The county field with its list: found by characters, pinyin or initials; arrows choose, Enter takes and goes on. */
final class CountyPick extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final UiTexts texts;
    private final TextField field = new TextField();
    private final ListView<County> list;

    CountyPick(UiTexts texts, FirstStartModel model, Function<String, List<County>> search, Runnable next) {
        super(4);
        this.texts = texts;
        list = new ListView<>(model.found);
        field.setId("county");
        field.promptTextProperty().bind(texts.text("ui.start.county.prompt"));
        field.textProperty().bindBidirectional(model.searchText);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label count = Parts.label(texts.text("ui.start.county.count", Bindings.size(model.found)), "small", "muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(Parts.icon("fth-search"), field, count);
        box.getStyleClass().addAll("search-box", "county-search");
        list.setId("counties");
        list.getStyleClass().addAll("list-dense", "county-list");
        list.setFocusTraversable(false);
        list.setCellFactory(v -> new Row());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label problem = Parts.label(texts.text(model.countyProblem), "form-problem");
        problem.setGraphic(Parts.icon("fth-alert-circle"));
        problem.visibleProperty().bind(model.countyProblem.isNotNull());
        problem.managedProperty().bind(problem.visibleProperty());
        model.countyProblem.subscribe(p -> box.pseudoClassStateChanged(DANGER, p != null));
        getChildren().setAll(Parts.label(texts.text("ui.start.county"), "form-label", "strong"), box, list, problem,
            Parts.label(texts.text("ui.start.county.hint"), "form-hint"));
        model.searchText.subscribe(text -> {
            model.found.setAll(search.apply(text.strip()));
            choose(0);
        });
        list.getSelectionModel().selectedItemProperty().subscribe(model.county::set);
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(e, next));
        list.setOnMouseClicked(e -> field.requestFocus());
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void key(KeyEvent e, Runnable next) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (e.getCode()) {
            case DOWN -> choose(at + 1);
            case UP -> choose(at - 1);
            case ENTER -> {
                if (e.isShortcutDown()) {
                    return;
                }
                next.run();
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    /** Without a search text nothing is chosen: a county is too important to be taken by chance. */
    private void choose(int index) {
        if (list.getItems().isEmpty() || field.getText().isBlank() && list.getSelectionModel().isEmpty() && index <= 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        int to = Math.clamp(index, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 6));
    }

    private static final class Row extends ListCell<County> {
        private final Label name = new Label();
        private final Label parents = new Label();
        private final Label code = new Label();
        private final HBox row = new HBox(name, parents, Parts.spacer(), code);

        Row() {
            name.getStyleClass().add("pick-name");
            name.setPrefWidth(160);
            name.setMinWidth(160);
            parents.getStyleClass().add("pick-meta");
            code.getStyleClass().add("pick-meta");
            row.getStyleClass().add("county-row");
        }

        @Override
        protected void updateItem(County county, boolean empty) {
            super.updateItem(county, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                name.setText(county.name());
                parents.setText(county.parents());
                code.setText(county.code());
            }
        }
    }
}
