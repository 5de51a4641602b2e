package ruralpost.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.part.Parts;
import ruralpost.ui.task.Debounce;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;

/** The one search field over everything, and the list of what it finds. Arrows choose, Enter opens, Esc closes. */
final class SearchBox extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final long PAUSE_MILLIS = 150;

    private final UiTexts texts;
    private final SearchSource source;
    private final LatestTask<List<SearchSource.Group>> search;
    private final Debounce pause;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final List<SearchSource.Hit> hits = new ArrayList<>();
    private final List<Node> rows = new ArrayList<>();
    private int at;
    private String found = "";
    /** Enter came before the hits of what was typed: the first of them is opened when they come. */
    private boolean openFirst;

    SearchBox(UiTexts texts, Tasks tasks, SearchSource source) {
        this.texts = texts;
        this.source = source;
        this.search = new LatestTask<>(tasks);
        this.pause = tasks.debounce(PAUSE_MILLIS);
        getStyleClass().add("search-box");
        list.getStyleClass().addAll("pick-popup", "search-results");
        list.setId("search-results");
        field.setId("search");
        field.promptTextProperty().bind(texts.text("ui.search.prompt"));
        field.accessibleTextProperty().bind(texts.text("ui.search.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(Parts.icon("fth-search"), field, Parts.keyHint("Ctrl+K"));
        field.textProperty().addListener((o, was, now) -> {
            openFirst = false;
            pause.call(this::find);
        });
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                close();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Goes to the field and marks what stands in it. */
    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void find() {
        String text = typed();
        if (text.isEmpty()) {
            search.drop();
            close();
            return;
        }
        search.run(progress -> source.find(text, progress)).onSuccess(groups -> show(text, groups));
    }

    private String typed() {
        return field.getText().strip();
    }

    private void show(String text, List<SearchSource.Group> groups) {
        found = text;
        hits.clear();
        rows.clear();
        list.getChildren().clear();
        for (SearchSource.Group group : groups) {
            if (!group.hits().isEmpty()) {
                list.getChildren().add(Parts.label(texts.text(group.title()), "search-group"));
                group.hits().forEach(hit -> list.getChildren().add(row(hit, group.icon())));
            }
        }
        if (hits.isEmpty()) {
            list.getChildren().add(Parts.label(texts.text("ui.search.nothing", text), "search-nothing"));
        }
        list.getChildren().add(foot());
        choose(0);
        if (field.isFocused()) {
            list.setPrefWidth(getWidth());
            OverlayPane.of(this).floatUnder(list, this);
        }
        if (openFirst && !hits.isEmpty()) {
            open(hits.getFirst());
        }
    }

    private Node row(SearchSource.Hit hit, String icon) {
        Label title = new Label(hit.title());
        title.getStyleClass().add("pick-name");
        Label meta = new Label(hit.meta());
        meta.getStyleClass().add("pick-meta");
        HBox row = new HBox(Parts.icon(icon), title, Parts.spacer(), meta);
        row.getStyleClass().add("pick-row");
        row.setOnMousePressed(e -> {
            open(hit);
            e.consume();
        });
        hits.add(hit);
        rows.add(row);
        return row;
    }

    private Node foot() {
        HBox foot = new HBox(Parts.keyHint("\u2191\u2193"), Parts.label(texts.text("ui.pick.choose")), Parts.keyHint("Enter"),
            Parts.label(texts.text("ui.search.open")), Parts.keyHint("Esc"), Parts.label(texts.text("ui.close")));
        foot.getStyleClass().add("pick-foot");
        return foot;
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> choose(at + 1);
            case UP -> choose(at - 1);
            case ENTER -> enter();
            case ESCAPE -> {
                if (shown()) {
                    close();
                } else {
                    field.clear();
                }
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    /** Opens what is chosen; never a hit of what stood in the field before. */
    private void enter() {
        if (!shown() || !typed().equals(found)) {
            openFirst = true;
            pause.cancel();
            find();
        } else if (!hits.isEmpty()) {
            open(hits.get(at));
        }
    }

    private void choose(int next) {
        at = hits.isEmpty() ? 0 : Math.floorMod(next, hits.size());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(SELECTED, i == at);
        }
    }

    private void open(SearchSource.Hit hit) {
        close();
        field.clear();
        hit.open().run();
    }

    private boolean shown() {
        return getScene() != null && OverlayPane.of(this).floats(list);
    }

    private void close() {
        openFirst = false;
        if (getScene() != null) {
            OverlayPane.of(this).unfloat(list);
        }
    }
}
