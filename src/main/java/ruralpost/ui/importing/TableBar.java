package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.ui.form.Pick;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Which table of a sheet that holds several is read; not there when it holds one. */
final class TableBar extends HBox {

    private final UiTexts texts;
    private final ImportModel model;
    private final Label question = new Label();
    private final ChoiceField field;

    TableBar(UiTexts texts, ImportModel model, ImportController controller) {
        super(8);
        this.texts = texts;
        this.model = model;
        getStyleClass().add("table-bar");
        question.setMinWidth(USE_PREF_SIZE);
        field = new ChoiceField(texts, this::find, false,
            index -> controller.corrections().table(model.currentProperty().get(), look().tables().get(Integer.parseInt(index))));
        field.field().setId("import-table");
        field.field().accessibleTextProperty().bind(texts.text("import.table"));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(question, field);
        managedProperty().bind(visibleProperty());
        model.of(ImportItem::lookProperty).subscribe(l -> show());
        model.of(ImportItem::mappingProperty).subscribe(m -> show());
        texts.langProperty().addListener((o, was, now) -> show());
        show();
    }

    private SheetLook look() {
        FileLook look = model.of(ImportItem::lookProperty).getValue();
        return look == null ? null : look.look();
    }

    private void show() {
        SheetLook look = look();
        setVisible(look != null && look.tables().size() > 1);
        if (!isVisible()) {
            return;
        }
        ColumnMapping mapping = model.of(ImportItem::mappingProperty).getValue();
        boolean ask = look.asksWhich();
        question.setText(texts.now(ask ? "import.table.which" : "import.table.several", look.tables().size()));
        question.setGraphic(ask ? Parts.icon("fth-help-circle") : null);
        question.getStyleClass().setAll("label", "small", ask ? "table-asked" : "muted");
        field.show(look.tables().stream().filter(t -> mapping != null && t.layout().equals(mapping.layout())).findFirst()
            .map(t -> pick(look.tables().indexOf(t))).orElse(null));
        field.field().setPromptText(texts.now("import.table.own"));
    }

    private List<Pick<String>> find(String typed) {
        List<Pick<String>> all = new ArrayList<>();
        for (int i = 0; look() != null && i < look().tables().size(); i++) {
            all.add(pick(i));
        }
        return PinyinMatcher.search(typed, all, p -> Searchable.of(p.name(), List.of(p.meta())), all.size()).stream().map(PinyinMatcher.Hit::item).toList();
    }

    private Pick<String> pick(int index) {
        ColumnMapping table = look().tables().get(index);
        return new Pick<>(Integer.toString(index), texts.now(SheetTables.name(table)), "", SheetTables.titles(table));
    }
}
