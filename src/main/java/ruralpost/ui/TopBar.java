package ruralpost.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.chart.Theme;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.text.UiTexts;

/** Name, tabs, search, undo and redo, language, the look in turn (light, dark, high contrast), settings. */
final class TopBar extends HBox {

    private final UiTexts texts;

    TopBar(UiTexts texts, ShellModel model, List<Feature> features, SearchBox search, ShellActions actions) {
        this.texts = texts;
        getStyleClass().add("top-bar");
        StackPane mark = new StackPane(Parts.icon("fth-book-open"));
        mark.getStyleClass().add("app-mark");
        HBox tabs = new HBox();
        tabs.setAlignment(Pos.CENTER_LEFT);
        features.forEach(feature -> tabs.getChildren().add(tab(model, feature)));
        HBox changes = new HBox(
            change("undo", "fth-corner-up-left", "ui.undo", "ui.undo.named", model.undoableProperty(), actions.undo()),
            change("redo", "fth-corner-up-right", "ui.redo", "ui.redo.named", model.redoableProperty(), actions.redo()));
        changes.setAlignment(Pos.CENTER_LEFT);
        Button settings = Parts.iconButton(texts, "fth-settings", "ui.settings");
        settings.setId("settings");
        settings.setOnAction(e -> actions.settings().run());
        HBox looks = new HBox(theme(model), settings);
        looks.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(mark, Parts.label(texts.text("app.name"), "app-name"), tabs, Parts.spacer(), search, changes, languages(), looks);
    }

    private ToggleButton tab(ShellModel model, Feature feature) {
        ToggleButton tab = new ToggleButton(null, Parts.icon(feature.icon()));
        tab.setId("tab-" + feature.id());
        tab.getStyleClass().add("nav-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.textProperty().bind(texts.text(feature.titleKey()));
        tab.setOnAction(e -> {
            tab.setSelected(true);
            model.featureProperty().set(feature);
        });
        model.featureProperty().subscribe(now -> tab.setSelected(now == feature));
        return tab;
    }

    /** Never greyed out without a word: the tooltip says what would be taken back, or that there is nothing. */
    private Button change(String id, String icon, String plainKey, String namedKey, ObjectProperty<Message> what, Runnable action) {
        Button button = new Button(null, Parts.icon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        ObservableValue<String> name = Bindings.createStringBinding(
            () -> what.get() == null ? texts.now(plainKey + ".nothing") : texts.now(namedKey, what.get()), what, texts.langProperty());
        Parts.name(button, name);
        what.subscribe(now -> button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("idle"), now == null));
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        return button;
    }

    private Segments<Lang> languages() {
        Segments<Lang> languages = new Segments<>(List.of(Lang.ZH, Lang.EN), lang -> new SimpleStringProperty(lang == Lang.ZH ? "中" : "EN"));
        languages.getStyleClass().add("languages");
        for (Lang lang : Lang.values()) {
            languages.button(lang).setId("lang-" + lang.code());
            languages.button(lang).accessibleTextProperty().bind(texts.text("ui.language." + lang.code()));
        }
        languages.chosenProperty().bindBidirectional(texts.langProperty());
        return languages;
    }

    private Button theme(ShellModel model) {
        FontIcon icon = new FontIcon();
        model.themeProperty().subscribe(now -> icon.setIconLiteral(switch (now.next()) {
            case LIGHT -> "fth-sun";
            case DARK -> "fth-moon";
            case HIGH_CONTRAST -> "fth-eye";
        }));
        Button button = new Button(null, icon);
        button.setId("theme");
        button.getStyleClass().addAll("flat", "button-icon");
        Parts.name(button, Bindings.createStringBinding(
            () -> texts.now(name(model.themeProperty().get().next())), model.themeProperty(), texts.langProperty()));
        button.setOnAction(e -> model.themeProperty().set(model.themeProperty().get().next()));
        return button;
    }

    private static String name(Theme theme) {
        return switch (theme) {
            case LIGHT -> "ui.theme.light";
            case DARK -> "ui.theme.dark";
            case HIGH_CONTRAST -> "ui.theme.high.contrast";
        };
    }
}
