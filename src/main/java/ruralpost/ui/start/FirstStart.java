package ruralpost.ui.start;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.text.Lang;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.text.UiTexts;

/** The first window a clerk sees: four questions on one page, all answerable by keyboard; Ctrl+Enter starts. */
public final class FirstStart extends StackPane {

    private static final KeyCombination START = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final UiTexts texts;
    private final FirstStartModel model = new FirstStartModel();
    private final Consumer<FirstStartResult> done;
    private final CountyPick counties;
    private final TextField operator = new TextField();

    /**
     * Builds the page.
     *
     * @param search finds counties by characters, pinyin or initials, all for an empty text; called on the JavaFX thread, must be quick
     * @param done   takes the answers, once they are complete
     */
    public FirstStart(UiTexts texts, Function<String, List<County>> search, Consumer<FirstStartResult> done) {
        this.texts = texts;
        this.done = done;
        this.counties = new CountyPick(texts, model, search, operator::requestFocus);
        getStyleClass().add("first-start");
        getStylesheets().add(Parts.styles());
        BorderPane panel = new BorderPane(main(), null, null, null, new FirstStartSide(texts));
        panel.getStyleClass().add("first-start-panel");
        getChildren().setAll(panel);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (START.match(e)) {
                start();
                e.consume();
            }
        });
    }

    /** Puts the cursor where answering begins. */
    public void begin() {
        counties.requestFocus();
    }

    /** Fills in a name that is already known, such as that of the system's user. */
    public void suggestOperator(String name) {
        model.operator.set(name);
    }

    private void start() {
        model.read(texts.lang()).ifPresentOrElse(done, () -> {
            if (model.countyProblem.get() != null) {
                counties.requestFocus();
            } else {
                operator.requestFocus();
            }
        });
    }

    private Node main() {
        VBox title = new VBox(Parts.label(texts.text("ui.start.title"), "first-start-title"), Parts.label(texts.text("ui.start.subtitle"), "muted", "small"));
        counties.setPrefWidth(420);
        counties.setMinWidth(360);
        VBox right = new VBox(20, language(), operator(), ledger());
        right.setPrefWidth(402);
        HBox.setHgrow(right, Priority.SOMETIMES);
        HBox questions = new HBox(36, counties, right);
        VBox.setVgrow(questions, Priority.ALWAYS);
        VBox main = new VBox(title, questions, foot());
        main.getStyleClass().add("first-start-main");
        main.setSpacing(16);
        return main;
    }

    private Node language() {
        Segments<Lang> choice = new Segments<>(List.of(Lang.ZH, Lang.EN), lang -> texts.text("ui.language.own." + lang.code()));
        for (Lang lang : Lang.values()) {
            choice.button(lang).setPrefWidth(110);
            choice.button(lang).setId("start-" + lang.code());
        }
        choice.chosenProperty().bindBidirectional(texts.langProperty());
        return new VBox(4, Parts.label(texts.text("ui.start.language"), "form-label", "strong"), choice);
    }

    private Node operator() {
        operator.setId("operator");
        operator.setMaxWidth(220);
        operator.textProperty().bindBidirectional(model.operator);
        model.operatorProblem.subscribe(p -> operator.pseudoClassStateChanged(DANGER, p != null));
        Label problem = Parts.label(texts.text(model.operatorProblem), "form-problem");
        problem.setGraphic(Parts.icon("fth-alert-circle"));
        problem.visibleProperty().bind(model.operatorProblem.isNotNull());
        problem.managedProperty().bind(problem.visibleProperty());
        return new VBox(4, Parts.label(texts.text("ui.start.operator"), "form-label", "strong"), operator, problem,
            Parts.label(texts.text("ui.start.operator.hint"), "form-hint"));
    }

    private Node ledger() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton sample = card("sample", "ui.start.sample", "ui.start.sample.text", group);
        ToggleButton empty = card("empty", "ui.start.empty", "ui.start.empty.text", group);
        model.sample.subscribe(on -> group.selectToggle(on ? sample : empty));
        sample.setOnAction(e -> pick(true, sample));
        empty.setOnAction(e -> pick(false, empty));
        sample.setOnKeyPressed(e -> move(e, false, empty));
        empty.setOnKeyPressed(e -> move(e, true, sample));
        return new VBox(6, Parts.label(texts.text("ui.start.ledger"), "form-label", "strong"), sample, empty);
    }

    private void pick(boolean sample, ToggleButton card) {
        model.sample.set(sample);
        card.setSelected(true);
    }

    private void move(KeyEvent e, boolean sample, ToggleButton to) {
        if (e.getCode() == (sample ? KeyCode.UP : KeyCode.DOWN)) {
            model.sample.set(sample);
            to.requestFocus();
            e.consume();
        }
    }

    private ToggleButton card(String id, String titleKey, String textKey, ToggleGroup group) {
        Region dot = new Region();
        dot.getStyleClass().add("radio-dot");
        VBox words = new VBox(Parts.label(texts.text(titleKey), "strong"), Parts.label(texts.text(textKey), "small", "muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox inner = new HBox(10, dot, words);
        inner.setAlignment(Pos.CENTER_LEFT);
        ToggleButton card = new ToggleButton(null, inner);
        card.accessibleTextProperty().bind(texts.text(titleKey));
        card.setId("start-" + id);
        card.getStyleClass().add("choice-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setToggleGroup(group);
        return card;
    }

    private Node foot() {
        Label before = Parts.label(texts.text("ui.start.will.make"), "body");
        Label name = Parts.label(model.county.map(County::name).orElse(""), "strong");
        Label where = Parts.label(Bindings.createStringBinding(() -> model.county.get() == null ? ""
            : texts.now("ui.start.county.where", model.county.get().code(), model.county.get().parents()), model.county, texts.langProperty()), "body");
        HBox sentence = new HBox(4, before, name, where);
        sentence.setAlignment(Pos.CENTER_LEFT);
        sentence.visibleProperty().bind(model.county.isNotNull());
        Button start = Parts.actionButton(texts, "ui.start.go", null, "Ctrl+Enter", "accent", "large");
        start.setId("start");
        start.setOnAction(e -> start());
        HBox foot = new HBox(sentence, Parts.spacer(), start);
        foot.getStyleClass().add("first-start-foot");
        return foot;
    }
}
