package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.OtherTopic;
import ruralpost.sheet.OtherTopics;
import ruralpost.sheet.SheetField;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Which column fills which field, what stands for fields that the sheet lacks, and names that are not known. */
final class MappingCard extends VBox {

    private static final int MOST_COLUMNS = 300;
    private static final Set<FieldKind> NUMBERS = EnumSet.of(FieldKind.MONEY, FieldKind.QUANTITY, FieldKind.INTEGER);

    private final UiTexts texts;
    private final ImportModel model;
    private final ImportController controller;
    private final Label count = new Label();
    private final YearRow year;
    private final VBox columns = new VBox();
    private final VBox constants = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final NamesPane names;
    private final Map<Integer, ColumnRow> rows = new LinkedHashMap<>();
    private final Map<String, ConstantRow> constantRows = new LinkedHashMap<>();
    private ColumnMapping shown;

    MappingCard(UiTexts texts, ImportModel model, ImportController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("card");
        setId("import-mapping");
        count.getStyleClass().addAll("small", "muted");
        Hyperlink reset = Parts.link(texts, "import.reset", () -> controller.corrections().reset(model.currentProperty().get()));
        HBox head = new HBox(Parts.label(texts.text("import.mapping"), "card-title"), count, Parts.spacer(), reset);
        head.getStyleClass().add("card-head");
        names = new NamesPane(texts, controller.planning().importer().target().shape(), d -> controller.corrections().decide(model.currentProperty().get(), d));
        year = new YearRow(texts, y -> controller.corrections().year(model.currentProperty().get(), y));
        VBox all = new VBox(year, columns, names, constantSection());
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "mapping-scroll");
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, titles(), scroll);
        model.of(ImportItem::mappingProperty).subscribe(this::show);
        model.of(ImportItem::plannedProperty).subscribe(p -> marks());
        model.of(ImportItem::decisionsProperty).subscribe(d -> marks());
        model.of(ImportItem::doneProperty).subscribe(d -> marks());
        model.allConstantsProperty().subscribe(all2 -> constants(shown));
        texts.langProperty().addListener((o, was, now) -> counts());
        disableProperty().bind(model.of(ImportItem::committingProperty).map(s -> true).orElse(false));
    }

    private HBox titles() {
        Message letter = Message.of("import.mapping.column");
        Label column = Parts.label(texts.text(model.of(ImportItem::mappingProperty).map(m -> m.turned() == null ? letter : Message.of("import.problems.row")).orElse(letter)),
            "small", "strong", "muted");
        ColumnRow.fix(column, ColumnRow.LETTERS);
        Label title = title("import.mapping.title", ColumnRow.TITLE);
        Label field = title("import.mapping.field", ColumnRow.FIELD);
        Label reason = Parts.label(texts.text("import.mapping.reason"), "small", "strong", "muted");
        HBox titles = new HBox(column, title, field, title("import.mapping.unit", ColumnRow.UNIT), reason);
        titles.getStyleClass().addAll("mapping-row", "mapping-titles");
        return titles;
    }

    private Label title(String key, double width) {
        Label label = Parts.label(texts.text(key), "small", "strong", "muted");
        ColumnRow.fix(label, width);
        return label;
    }

    private VBox constantSection() {
        more.getStyleClass().addAll("link", "small");
        more.textProperty().bind(model.allConstantsProperty().flatMap(all -> texts.text(all ? "import.constants.less" : "import.constants.more")));
        more.setOnAction(e -> model.allConstantsProperty().set(!model.allConstantsProperty().get()));
        HBox head = new HBox(8, Parts.label(texts.text("import.constants"), "card-title"),
            Parts.label(texts.text("import.constants.hint"), "small", "muted"), Parts.spacer(), more);
        head.getStyleClass().add("mapping-section-head");
        VBox section = new VBox(head, constants);
        section.getStyleClass().add("mapping-section");
        return section;
    }

    private void show(ColumnMapping mapping) {
        ColumnMapping before = shown;
        shown = mapping;
        if (mapping == null) {
            columns.getChildren().clear();
            rows.clear();
        } else if (before == null || !sameColumns(before, mapping)) {
            rows.clear();
            mapping.columns().stream().filter(c -> mapping.turned() == null || c.imported() || !c.header().isBlank()).limit(MOST_COLUMNS).forEach(c -> rows.put(c.column(), new ColumnRow(texts, c, () -> shown,
                new ColumnChoices(model, controller.corrections(), c.column()))));
            columns.getChildren().setAll(new ArrayList<>(rows.values()));
            ColumnKeys.install(new ArrayList<>(rows.values()));
        }
        constants(mapping);
        marks();
        counts();
    }

    private static boolean sameColumns(ColumnMapping a, ColumnMapping b) {
        return a.columns().stream().map(MappedColumn::header).toList().equals(b.columns().stream().map(MappedColumn::header).toList());
    }

    private void constants(ColumnMapping mapping) {
        if (mapping == null) {
            constants.getChildren().clear();
            constantRows.clear();
            return;
        }
        List<String> usual = controller.planning().importer().target().usual();
        boolean asked = mapping.columns().stream().anyMatch(ColumnRow::asks);
        // which column holds the numbers is asked above; one number for all rows would be no answer to that
        List<String> needed = mapping.missing().stream().flatMap(List::stream).filter(f -> !asked || !NUMBERS.contains(f.kind())).map(SheetField::key).toList();
        OtherTopic.Answer answer = OtherTopics.answer(mapping);
        List<SheetField> wanted = mapping.shape().fields().stream().filter(f -> mapping.columnOf(f.key()).isEmpty())
            .filter(f -> model.allConstantsProperty().get() || needed.contains(f.key()) || usual.contains(f.key()) || mapping.constants().containsKey(f.key())
                || f.kind() == FieldKind.UNIT && bareQuantity(mapping) || answer != null && answer.field().equals(f.key()))
            .sorted(Comparator.comparingInt(f -> needed.contains(f.key()) || answer != null && answer.field().equals(f.key()) ? 0 : f.kind() == FieldKind.UNIT && bareQuantity(mapping) ? 1 : 2)).toList();
        List<String> keys = wanted.stream().map(SheetField::key).toList();
        if (!keys.equals(List.copyOf(constantRows.keySet()))) {
            Map<String, ConstantRow> before = new LinkedHashMap<>(constantRows);
            constantRows.clear();
            wanted.forEach(f -> constantRows.put(f.key(), before.getOrDefault(f.key(), new ConstantRow(texts, f, model.namesProperty()::get,
                text -> controller.corrections().put(model.currentProperty().get(), f.key(), text)))));
            constants.getChildren().setAll(constantRows.values());
        }
        wanted.forEach(f -> constantRows.get(f.key()).show(mapping.constants().get(f.key()), needed.contains(f.key())));
    }

    /** Whether quantities may lack a unit, so that one for all is worth asking for. */
    private static boolean bareQuantity(ColumnMapping mapping) {
        return mapping.shape().fields().stream().filter(f -> f.bareAllowed() && f.kind() == FieldKind.QUANTITY).anyMatch(f -> mapping.columnOf(f.key()).map(c -> c.unit() == null).orElse(false));
    }

    private void marks() {
        SheetImport.Planned planned = model.of(ImportItem::plannedProperty).getValue();
        if (shown != null) {
            SheetMarks marks = new SheetMarks(shown, planned == null ? null : planned.plan());
            shown.columns().stream().filter(c -> rows.containsKey(c.column())).forEach(c -> rows.get(c.column()).show(c, marks.problemsIn(c.column())));
            year.show(shown, YearNeed.of(shown, planned == null ? null : planned.plan()));
        }
        ImportItem item = model.currentProperty().get();
        if (item != null) {
            names.show(item.decisionsProperty().get(), planned, item.doneProperty().get() != null);
        }
    }

    /** Where something is asked: the year, and columns that only the user can explain. */
    List<Region> questions() {
        List<Region> asked = new ArrayList<>();
        if (year.asks()) {
            asked.add(year.field());
        }
        rows.values().stream().filter(ColumnRow::asks).forEach(r -> asked.add(r.focusTarget()));
        return asked;
    }

    /** Puts the keyboard where the value of a field is typed that stands in every row. */
    void focusConstant(String field) {
        if (constantRows.containsKey(field)) {
            constantRows.get(field).focusTarget().requestFocus();
        }
    }

    private void counts() {
        count.setText(shown == null ? "" : texts.now("import.mapping.count", shown.columns().size(),
            shown.columns().stream().filter(MappedColumn::imported).count()));
    }
}
