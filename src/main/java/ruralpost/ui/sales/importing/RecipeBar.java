package ruralpost.ui.sales.importing;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.geometry.Side;
import javafx.scene.layout.HBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Says by which recipe a sheet is read, and lets it be saved, renamed or managed. Not there while recipes are not known. */
final class RecipeBar extends HBox {

    private final UiTexts texts;
    private final Label words = new Label();
    private final Tooltip whole = new Tooltip();
    private final MenuItem rename;
    private Shown shown;

    /**
     * The recipe in use.
     *
     * @param name    its name, null while the sheet is read by none
     * @param sender  who sends such sheets, null when nobody knows
     * @param changed whether something was chosen that is not saved in it
     */
    record Shown(String name, String sender, boolean changed) {
    }

    /** What can be done with recipes. */
    interface Actions {

        /** Keeps what is chosen now, in the recipe in use or a new one. */
        void save();

        /** Gives the recipe in use another name. */
        void rename();

        /** Opens the list of all. */
        void manage();
    }

    /** Nothing can be done while recipes are not kept. */
    static final Actions NO_ACTIONS = new Actions() {
        @Override
        public void save() {
        }

        @Override
        public void rename() {
        }

        @Override
        public void manage() {
        }
    };

    RecipeBar(UiTexts texts, Actions actions) {
        super(4);
        this.texts = texts;
        setId("import-recipe");
        getStyleClass().add("recipe-bar");
        words.setGraphic(Parts.icon("fth-book"));
        words.getStyleClass().addAll("small", "muted");
        words.setMinWidth(60);
        words.setMaxWidth(300);
        words.setTooltip(whole);
        rename = item("sales.import.recipe.rename", actions::rename);
        ContextMenu menu = new ContextMenu(item("sales.import.recipe.save", actions::save), rename, item("sales.import.recipe.manage", actions::manage));
        Button more = Parts.iconButton(texts, "fth-more-horizontal", "sales.import.recipe.more");
        more.setOnAction(e -> menu.show(more, Side.BOTTOM, 0, 0));
        getChildren().setAll(words, more);
        managedProperty().bind(visibleProperty());
        texts.langProperty().addListener((o, was, now) -> show(shown));
        show(null);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.text(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    /** Shows a recipe; null hides the bar. */
    void show(Shown recipe) {
        shown = recipe;
        setVisible(recipe != null);
        if (recipe == null) {
            return;
        }
        boolean named = recipe.name() != null;
        String text = !named ? texts.now("sales.import.recipe.none") : recipe.sender() == null ? texts.now("sales.import.recipe.used", recipe.name())
            : texts.now("sales.import.recipe.from", recipe.name(), recipe.sender());
        words.setText(named && recipe.changed() ? texts.now("sales.import.recipe.changed", text) : text);
        whole.setText(words.getText());
        rename.setDisable(!named);
    }
}
