package ruralpost.ui.importing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.recipe.KeptRecipe;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** All recipes of the ledger: each can be renamed in place and deleted, and what it says about names changed. */
final class RecipesPane extends VBox {

    private static final double NAME = 260;
    private static final double SENDER = 160;
    private static final double USED = 96;
    private static final double HEIGHT = 300;

    private final UiTexts texts;
    private final SheetShape shape;
    private final Actions actions;
    private final ObjectProperty<List<KeptRecipe>> recipes = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Function<String, NameBook>> books = new SimpleObjectProperty<>();
    private final Set<Long> open = new HashSet<>();
    private final VBox lines = new VBox();
    private Map<KeptRecipe, VBox> shown = Map.of();

    /** What can be done with a recipe of the list. */
    interface Actions {

        /** Gives it another name. */
        void rename(KeptRecipe kept, String name);

        /** Forgets it. */
        void delete(KeptRecipe kept);

        /** Changes what a name means in it; {@code after} is null when it is to say nothing about it. */
        void say(KeptRecipe kept, RecipeName before, RecipeName after);
    }

    RecipesPane(UiTexts texts, SheetShape shape, Actions actions) {
        this.texts = texts;
        this.shape = shape;
        this.actions = actions;
        setId("import-recipes");
        getStyleClass().add("recipes-pane");
        getStylesheets().add(ImportView.STYLES);
        HBox titles = new HBox(8, title("import.recipe.name", NAME), title("import.recipe.sender", SENDER), title("import.recipe.last", USED));
        titles.getStyleClass().add("recipe-line");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HEIGHT);
        getChildren().setAll(titles, scroll);
        recipes.subscribe(this::show);
        books.addListener((o, was, now) -> shown.forEach((kept, line) -> unfold(line, kept, open.contains(kept.stamp().id()))));
    }

    /** The recipes to show, never null. */
    ObjectProperty<List<KeptRecipe>> recipesProperty() {
        return recipes;
    }

    /** The records that names may mean, by field; none before they are read. */
    ObjectProperty<Function<String, NameBook>> booksProperty() {
        return books;
    }

    private Label title(String key, double width) {
        Label label = Parts.label(texts.text(key), "small", "strong", "muted");
        ColumnRow.fix(label, width);
        return label;
    }

    private void show(List<KeptRecipe> now) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (now.isEmpty()) {
            shown = Map.of();
            lines.getChildren().setAll(Parts.label(texts.text("import.recipe.empty"), "muted"));
        } else {
            lines(now);
        }
        // what was rebuilt keeps the keyboard
        Node again = focused == null || focused.getId() == null ? null : lookup("#" + focused.getId());
        if (again != null && again != focused) {
            again.requestFocus();
        }
    }

    /** A line whose recipe is unchanged stays where it is: somebody may be typing in it. */
    private void lines(List<KeptRecipe> now) {
        Map<KeptRecipe, VBox> next = new HashMap<>();
        now.forEach(kept -> next.put(kept, shown.containsKey(kept) ? shown.get(kept) : line(kept)));
        shown = next;
        List<Node> children = lines.getChildren();
        children.retainAll(next.values());
        for (int i = 0; i < now.size(); i++) {
            Node line = next.get(now.get(i));
            if (i == children.size() || children.get(i) != line) {
                children.remove(line);
                children.add(i, line);
            }
        }
    }

    private VBox line(KeptRecipe kept) {
        TextField name = new TextField(kept.name());
        name.setId("recipe-name-" + kept.stamp().id());
        name.accessibleTextProperty().bind(texts.text("import.recipe.name"));
        ColumnRow.fix(name, NAME);
        String[] asked = {kept.name()};
        Runnable rename = () -> {
            // Enter, and then the keyboard goes elsewhere: one wish, not two
            if (name.getScene() != null && !name.getText().strip().equals(asked[0])) {
                asked[0] = name.getText().strip();
                actions.rename(kept, asked[0]);
            }
        };
        name.setOnAction(e -> rename.run());
        name.focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                rename.run();
            }
        });
        Label sender = new Label(kept.sender() == null ? "" : kept.sender());
        ColumnRow.fix(sender, SENDER);
        Label used = new Label(kept.usedAt() == 0 ? ""
            : Formats.of(texts.lang()).date(Instant.ofEpochMilli(kept.usedAt()).atZone(ZoneId.systemDefault()).toLocalDate()));
        ColumnRow.fix(used, USED);
        Button delete = Parts.iconButton(texts, "fth-trash-2", "import.recipe.delete");
        delete.setId("recipe-delete-" + kept.stamp().id());
        delete.setOnAction(e -> actions.delete(kept));
        Hyperlink names = new Hyperlink(texts.now("import.recipe.names", kept.recipe().names().size()));
        names.setId("recipe-names-" + kept.stamp().id());
        names.getStyleClass().addAll("link", "small");
        names.setVisible(!kept.recipe().names().isEmpty());
        HBox line = new HBox(8, name, sender, used, delete, names);
        line.getStyleClass().add("recipe-line");
        VBox all = new VBox(line);
        names.setOnAction(e -> unfold(all, kept, open.add(kept.stamp().id()) || !open.remove(kept.stamp().id())));
        unfold(all, kept, open.contains(kept.stamp().id()));
        return all;
    }

    private void unfold(VBox all, KeptRecipe kept, boolean unfolded) {
        all.getChildren().subList(1, all.getChildren().size()).clear();
        if (unfolded) {
            kept.recipe().names().forEach(n -> all.getChildren().add(new RecipeNameLine(texts, shape.field(n.field()), n, books.get().apply(n.field()),
                kept.stamp().id() + "-" + all.getChildren().size(), after -> actions.say(kept, n, after))));
        }
    }
}
