package ruralpost.ui.importing;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Says by which recipe a sheet is read, lets it be left out for once, and opens what else can be done with recipes. */
final class RecipeBar extends HBox {

    private final UiTexts texts;
    private final Label words = new Label();
    private final Tooltip whole = new Tooltip();
    private final Hyperlink leave;
    private final MenuItem rename;
    private final MenuItem delete;
    private Shown shown;

    /**
     * The recipe in use.
     *
     * @param name    its name
     * @param sender  who sends such sheets, null when nobody knows
     * @param changed whether something was chosen that is not saved in it
     */
    record Shown(String name, String sender, boolean changed) {
    }

    /** What can be done with recipes. */
    interface Actions {

        /** Reads the sheet without the recipe. */
        void leave();

        /** Keeps what is chosen now, in the recipe in use or a new one. */
        void save();

        /** Gives the recipe in use another name. */
        void rename();

        /** Forgets the recipe in use. */
        void delete();

        /** Writes what is chosen now into a file. */
        void export();

        /** Reads the sheet by a recipe from a file. */
        void take();

        /** Opens the list of all. */
        void manage();
    }

    RecipeBar(UiTexts texts, Actions actions) {
        super(4);
        this.texts = texts;
        setId("import-recipe");
        getStyleClass().add("recipe-bar");
        words.setId("recipe-words");
        words.getStyleClass().addAll("small", "muted");
        words.setMinWidth(60);
        words.setMaxWidth(240);
        words.setTooltip(whole);
        leave = Parts.link(texts, "import.recipe.leave", actions::leave);
        leave.setId("recipe-leave");
        leave.setMinWidth(USE_PREF_SIZE);
        rename = item("recipe-rename", "import.recipe.rename", actions::rename);
        delete = item("recipe-delete", "import.recipe.delete", actions::delete);
        ContextMenu menu = new ContextMenu(item("recipe-save", "import.recipe.save", actions::save), rename, delete, new SeparatorMenuItem(),
            item("recipe-export", "import.recipe.export", actions::export), item("recipe-take", "import.recipe.take", actions::take),
            new SeparatorMenuItem(), item("recipe-manage", "import.recipe.manage", actions::manage));
        Button more = Parts.iconButton(texts, "fth-book", "import.recipe.more");
        more.setId("recipe-more");
        more.setContextMenu(menu);
        more.setOnAction(e -> menu.show(more, Side.BOTTOM, 0, 0));
        getChildren().setAll(more, words, leave);
        words.managedProperty().bind(words.visibleProperty());
        leave.managedProperty().bind(leave.visibleProperty());
        texts.langProperty().addListener((o, was, now) -> show(shown));
        show(null);
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(texts.text(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    /** Shows a recipe; null when the sheet is read by none. */
    void show(Shown recipe) {
        shown = recipe;
        words.setVisible(recipe != null);
        leave.setVisible(recipe != null);
        rename.setDisable(recipe == null);
        delete.setDisable(recipe == null);
        if (recipe != null) {
            String text = recipe.sender() == null || recipe.sender().equals(recipe.name()) ? texts.now("import.recipe.used", recipe.name())
                : texts.now("import.recipe.from", recipe.name(), recipe.sender());
            words.setText(recipe.changed() ? texts.now("import.recipe.changed", text) : text);
            whole.setText(words.getText());
        }
    }
}
