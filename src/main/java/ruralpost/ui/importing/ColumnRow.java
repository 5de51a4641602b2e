package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Message;
import ruralpost.ui.form.Pick;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** One column of the sheet: letter, title, the field it fills, its unit, and why. */
final class ColumnRow extends HBox {

    static final double LETTERS = 30;
    static final double TITLE = 114;
    static final double FIELD = 124;
    static final double UNIT = 102;
    private static final String SKIP = "";
    /** The reason of a column that only the user can explain. */
    private static final String ASKED = "sheet.map.measure";
    /** Reasons that are sentences about the whole sheet, which the plan shows. */
    private static final List<String> EXPLAINED = List.of("sheet.map.turned", "sheet.map.inturn");
    private static final List<String> STATES = List.of("mapping-skipped", "mapping-asked");

    private final UiTexts texts;
    private final Supplier<ColumnMapping> mapping;
    private final Choices choices;
    private final ChoiceField field;
    private final ChoiceField unit;
    private final CheckBox round;
    private final Label reason = new Label();
    private MappedColumn column;
    private ColumnProblems problems = ColumnProblems.NONE;
    private Message unitProblem;

    /** What the user says about the column. */
    interface Choices {

        /** Takes the key of the field chosen, null for "not imported". */
        void field(String key);

        /** Takes the unit, null for none. */
        void unit(ColumnUnit unit);

        /** Whether surplus decimals are rounded. */
        void round(boolean yes);
    }

    ColumnRow(UiTexts texts, MappedColumn column, Supplier<ColumnMapping> mapping, Choices choices) {
        this.texts = texts;
        this.mapping = mapping;
        this.column = column;
        this.choices = choices;
        getStyleClass().add("mapping-row");
        String of = ColumnLetters.of(column.column());
        Label letters = new Label(mapping.get() != null && mapping.get().sheet().turned() != null ? Integer.toString(column.column() + 1) : of);
        letters.getStyleClass().add("subtle");
        fix(letters, LETTERS);
        Label title = new Label(column.header().strip().replaceAll("\\s+", " "));
        fix(title, TITLE);
        title.setTooltip(title.getText().isEmpty() ? null : new Tooltip(column.header()));
        field = new ChoiceField(texts, this::find, false, key -> choices.field(SKIP.equals(key) ? null : key));
        field.field().setId("map-" + of);
        field.field().accessibleTextProperty().bind(texts.text("import.field.of", of, title.getText()));
        fix(field, FIELD);
        field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOut);
        unit = new ChoiceField(texts, typed -> new UnitWords(texts.lang()).find(target().kind(), typed), true, this::unit);
        unit.field().setId("unit-" + of);
        unit.field().accessibleTextProperty().bind(texts.text("import.unit.of", of, title.getText()));
        fix(unit, UNIT);
        round = new CheckBox();
        round.setId("round-" + of);
        round.textProperty().bind(texts.text("import.round"));
        round.getStyleClass().add("small");
        round.setOnAction(e -> choices.round(round.isSelected()));
        round.managedProperty().bind(round.visibleProperty());
        reason.getStyleClass().addAll("small", "muted");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(reason, round);
        words.getStyleClass().add("mapping-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(letters, title, field, unit, words);
        texts.langProperty().addListener((o, was, now) -> show());
        show();
    }

    static void fix(Region node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
    }

    /** Whether only the user can say what the column holds. */
    boolean asks() {
        return asks(column) || isUnsure();
    }

    /** Whether only the user can say which field a column fills. */
    static boolean asks(MappedColumn column) {
        return ASKED.equals(column.reason().key()) || column.isDoubtful();
    }

    private boolean isUnsure() {
        return mapping.get() != null && mapping.get().unsureUnits(column) != null;
    }

    /** Where one overrules the field. */
    Region focusTarget() {
        return isUnsure() ? unit.field() : field.field();
    }

    /** Shows another state of the same column, with what is wrong in it. */
    void show(MappedColumn now, ColumnProblems inColumn) {
        if (!now.equals(column)) {
            unitProblem = null;
        }
        column = now;
        problems = inColumn;
        show();
    }

    private void show() {
        field.show(pick(column.field()));
        showUnit();
        boolean asked = asks();
        reason.setText(texts.now(why()));
        reason.setGraphic(asked ? Parts.icon("fth-help-circle") : null);
        boolean wrong = problems.count() > 0 || unitProblem != null;
        reason.getStyleClass().setAll("label", "small", wrong ? "negative" : asked ? "asked" : "muted");
        round.setSelected(column.round());
        round.setVisible(column.imported() && (column.round() || problems.fractions()));
        getStyleClass().removeAll(STATES);
        if (asked) {
            getStyleClass().add("mapping-asked");
        } else if (!column.imported()) {
            getStyleClass().add("mapping-skipped");
        }
    }

    /** Delete on the whole field: the column is not imported. While something is typed there it is an editing key. */
    private void leaveOut(KeyEvent e) {
        TextField typed = field.field();
        if (e.getCode() == KeyCode.DELETE && column.imported() && !field.field().list().isOpen() && typed.getText().equals(typed.getSelectedText())) {
            choices.field(null);
            e.consume();
        }
    }

    private void showUnit() {
        boolean takes = column.imported() && target().kind().takesUnit();
        unit.setVisible(takes);
        if (takes) {
            UnitWords words = new UnitWords(texts.lang());
            unit.show(column.unit() == null ? null : new Pick<>(column.unit().text(), words.name(column.unit()), "", ""));
            unit.field().setPromptText(texts.now(isUnsure() ? "import.constant.needed" : target().kind() == FieldKind.MONEY ? "import.unit.yuan"
                : byRow() ? "import.unit.row" : "import.unit.none"));
        }
    }

    /** Whether another column says the unit of each row. */
    private boolean byRow() {
        return mapping.get() != null && mapping.get().shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.UNIT && mapping.get().fills(f.key()));
    }

    private Message why() {
        if (unitProblem != null) {
            return unitProblem;
        }
        if (isUnsure()) {
            String beside = mapping.get().unitBeside(column);
            return column.reason().key().equals("sheet.map.unit.gone") ? column.reason()
                : beside == null ? Message.of("import.units.unsure", mapping.get().unsureUnits(column)) : Message.of("import.units.beside", beside);
        }
        if (EXPLAINED.contains(column.reason().key())) {
            return Message.of("import.reason.below");
        }
        Message plain = column.spread() == null || !column.imported() ? column.reason() : Message.of("import.spread", target().label(),
            mapping.get().shape().field(column.spread().field()).label(), column.spread().shown());
        return problems.count() == 0 ? plain : Message.of("import.reason.problems", plain, problems.count());
    }

    private SheetField target() {
        return mapping.get().shape().field(column.field());
    }

    private void unit(String text) {
        ColumnUnit read = text.isEmpty() ? null : UnitWords.read(target().kind(), text).orElse(null);
        if (read == null && !text.isEmpty()) {
            unitProblem = Message.of(target().kind() == ruralpost.sheet.FieldKind.MONEY ? "import.unit.no.money" : "import.unit.no.quantity", text);
            show();
        } else {
            unitProblem = null;
            choices.unit(read);
        }
    }

    private Pick<String> pick(String key) {
        if (key == null) {
            return new Pick<>(SKIP, texts.now("import.skip"), "", "");
        }
        SheetField target = mapping.get().shape().field(key);
        String taken = mapping.get().columnOf(key).map(c -> ColumnLetters.of(c.column())).orElse("");
        return new Pick<>(key, texts.now(target.label()), "", taken.isEmpty() ? "" : texts.now("import.column", taken));
    }

    private List<Pick<String>> find(String typed) {
        List<Pick<String>> all = new ArrayList<>();
        all.add(pick(null));
        mapping.get().shape().fields().forEach(f -> all.add(pick(f.key())));
        return PinyinMatcher.search(typed, all, p -> Searchable.of(p.name(), synonyms(p.value())), all.size()).stream()
            .map(PinyinMatcher.Hit::item).toList();
    }

    private List<String> synonyms(String key) {
        return SKIP.equals(key) ? List.of() : mapping.get().shape().field(key).titles();
    }
}
