package ruralpost.ui.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.file.FileKind;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.sheet.recipe.KeptRecipe;
import ruralpost.ui.form.Pick;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** What stands in the tool bar: the file in view, its sheet, its encoding, and the button for another one. */
final class ImportBar {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16);

    private final UiTexts texts;
    private final ImportModel model;
    private final ImportController controller;
    private final ChoiceField sheet;
    private final ChoiceField encoding;
    private final HBox info;
    private final Button choose;
    private final HBox sheetBox;
    private final HBox encodingBox;
    private final RecipeBar recipe;

    ImportBar(UiTexts texts, ImportModel model, ImportController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        sheet = new ChoiceField(texts, this::sheets, false, this::sheet);
        sheet.field().setId("import-sheet-choice");
        ColumnRow.fix(sheet, 140);
        encoding = new ChoiceField(texts, this::encodings, false, this::encoding);
        encoding.field().setId("import-encoding");
        ColumnRow.fix(encoding, 110);
        Label name = Parts.label(texts.text(model.currentProperty().map(ImportItem::title)), "strong");
        name.setId("import-file-name");
        name.setGraphic(Parts.icon("fth-file-text"));
        name.setMinWidth(60);
        name.setMaxWidth(320);
        Tooltip path = new Tooltip();
        path.textProperty().bind(model.currentProperty().map(i -> i.pasted() ? texts.now(i.title()) : i.path().toString()));
        name.setTooltip(path);
        sheetBox = box("import.sheet.choice", sheet);
        encodingBox = box("import.encoding", encoding);
        recipe = new RecipeBar(texts, controller.recipes());
        info = new HBox(12, name, recipe, sheetBox, encodingBox);
        info.getStylesheets().add(ImportView.STYLES);
        info.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        choose = Parts.actionButton(texts, "import.choose.button", "fth-file-text", "Ctrl+O");
        choose.setId("import-open");
        choose.setOnAction(e -> controller.files().choose());
        info.visibleProperty().bind(model.currentProperty().isNotNull());
        info.managedProperty().bind(info.visibleProperty());
        // one primary button a screen: choosing a file until there is one, importing it from then on
        model.currentProperty().subscribe(item -> {
            choose.getStyleClass().remove("accent");
            if (item == null) {
                choose.getStyleClass().add("accent");
            }
        });
        model.of(ImportItem::sheetProperty).subscribe(s -> show());
        model.of(ImportItem::fileProperty).subscribe(f -> show());
        model.of(ImportItem::lookProperty).subscribe(l -> recipe());
        model.of(ImportItem::mappingProperty).subscribe(m -> recipe());
        model.recipesProperty().subscribe(r -> recipe());
        texts.langProperty().addListener((o, was, now) -> show());
    }

    /** The nodes for the tool bar. */
    List<Node> nodes() {
        return List.of(info, choose);
    }

    private HBox box(String key, ChoiceField field) {
        Label called = Parts.label(texts.text(key), "small", "muted");
        // beside three kinds of sheets it finds no room in English: rather no word than a piece of one
        called.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        called.setManaged(field == sheet);
        called.setVisible(field == sheet);
        HBox box = new HBox(6, called, field);
        field.field().accessibleTextProperty().bind(texts.text(key));
        Tooltip what = new Tooltip();
        what.textProperty().bind(texts.text(key));
        field.field().setTooltip(what);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void recipe() {
        FileLook look = model.of(ImportItem::lookProperty).getValue();
        KeptRecipe kept = controller.recipes().used();
        recipe.setDisable(look == null);
        ColumnMapping mapping = model.of(ImportItem::mappingProperty).getValue();
        recipe.show(kept == null || mapping == null ? null : new RecipeBar.Shown(kept.name(), kept.sender(), !kept.recipe().gives(mapping)));
    }

    private SheetFile file() {
        return model.of(ImportItem::fileProperty).getValue();
    }

    private void show() {
        SheetFile file = file();
        SheetInfo chosen = model.of(ImportItem::sheetProperty).getValue();
        boolean text = file != null && file.kind() == FileKind.TEXT;
        sheetBox.setVisible(file != null && !text);
        // what was pasted has no bytes that could be read otherwise
        encodingBox.setVisible(text && !model.currentProperty().get().pasted());
        sheet.show(chosen == null ? null : pick(chosen));
        sheet.setDisable(file != null && file.sheets().size() == 1);
        encoding.show(file == null || file.charset() == null ? null : pick(file.charset()));
    }

    private Pick<String> pick(SheetInfo info) {
        return new Pick<>(Integer.toString(info.index()), info.name(), "", info.hidden() ? texts.now("import.sheet.hidden") : "");
    }

    private List<Pick<String>> sheets(String typed) {
        List<SheetInfo> all = new ArrayList<>(file() == null ? List.of() : file().sheets());
        // hidden ones are named, but last
        all.sort(java.util.Comparator.comparing(SheetInfo::hidden));
        return PinyinMatcher.search(typed, all, s -> Searchable.of(s.name()), all.size()).stream().map(h -> pick(h.item())).toList();
    }

    private void sheet(String index) {
        controller.sheet(model.currentProperty().get(), file().sheets().get(Integer.parseInt(index)));
    }

    private static Pick<String> pick(Charset charset) {
        return new Pick<>(charset.name(), charset.name(), "", "");
    }

    private List<Pick<String>> encodings(String typed) {
        return ENCODINGS.stream().filter(c -> c.name().toLowerCase(java.util.Locale.ROOT).contains(typed.toLowerCase(java.util.Locale.ROOT)))
            .map(ImportBar::pick).toList();
    }

    private void encoding(String name) {
        controller.read(model.currentProperty().get(), Charset.forName(name));
    }
}
