package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.ui.form.Pick;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** One name of a recipe and what it means, which can be changed or taken away. */
final class RecipeNameLine extends HBox {

    private static final int FOUND = 200;
    private static final double WRITTEN = 170;
    private static final double MEANS = 220;
    private static final String NEW = "new";
    private static final String ASK = "ask";

    private final UiTexts texts;
    private final RecipeName name;
    private final NameBook book;

    /**
     * @param field the field in which the name stands
     * @param book  its records
     * @param id    ends the ids of its nodes
     * @param say   takes what the name means from now on; null for nothing
     */
    RecipeNameLine(UiTexts texts, SheetField field, RecipeName name, NameBook book, String id, Consumer<RecipeName> say) {
        super(8);
        this.texts = texts;
        this.name = name;
        this.book = book;
        getStyleClass().addAll("recipe-line", "recipe-name");
        Label called = new Label(texts.now(field.label()));
        called.getStyleClass().addAll("small", "muted");
        ColumnRow.fix(called, ColumnRow.LETTERS * 2);
        Label written = new Label(name.written());
        ColumnRow.fix(written, WRITTEN);
        ChoiceField means = new ChoiceField(texts, this::find, false, value -> {
            if (!value.isEmpty()) {
                say.accept(meant(value));
            }
        });
        means.field().setId("recipe-means-" + id);
        means.show(new Pick<>("", shown(), "", ""));
        ColumnRow.fix(means, MEANS);
        Button away = Parts.iconButton(texts, "fth-x", "import.recipe.names.remove");
        away.setId("recipe-away-" + id);
        away.setOnAction(e -> say.accept(null));
        getChildren().setAll(called, written, new Label("→"), means, away);
        if (name.means() == RecipeName.Means.RECORD && !book.records().isEmpty() && name.in(book).size() != 1) {
            Label missing = new Label(texts.now(name.in(book).isEmpty() ? "import.recipe.names.none" : "import.recipe.names.several"));
            missing.getStyleClass().addAll("small", "name-several");
            getChildren().add(missing);
        }
    }

    private String shown() {
        return switch (name.means()) {
            case RECORD -> name.shown();
            case CREATE -> texts.now("import.names.new.one");
            case ASK -> texts.now("import.recipe.names.ask");
        };
    }

    private List<Pick<String>> find(String typed) {
        List<Pick<String>> all = new ArrayList<>();
        for (NamedRecord r : book.search(typed, FOUND)) {
            all.add(new Pick<>(String.valueOf(r.id()), r.name(), "", r.kind() == null ? r.parentText() : r.parentText() + " " + texts.now(r.kind())));
        }
        if (typed.isBlank() || all.isEmpty()) {
            all.add(0, new Pick<>(NEW, texts.now("import.names.new.one"), "", ""));
            all.add(1, new Pick<>(ASK, texts.now("import.recipe.names.ask"), "", ""));
        }
        return all;
    }

    private RecipeName meant(String value) {
        return switch (value) {
            case NEW -> RecipeName.create(name.field(), name.written());
            case ASK -> RecipeName.ask(name.field(), name.written());
            default -> RecipeName.of(name.field(), name.written(), book.byId(Long.parseLong(value)));
        };
    }
}
