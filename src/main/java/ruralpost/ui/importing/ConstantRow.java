package ruralpost.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.SheetField;
import ruralpost.text.Message;
import ruralpost.ui.form.Pick;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Units;

/** A field that the sheet lacks, and what is to stand for it in every row. */
final class ConstantRow extends HBox {

    private final UiTexts texts;
    private final SheetField target;
    private final Supplier<LedgerNames> names;
    private final ChoiceField field;
    private final Label reason = new Label();
    private String value;
    private boolean needed;

    /** @param entered takes the text, "" for none */
    ConstantRow(UiTexts texts, SheetField target, Supplier<LedgerNames> names, Consumer<String> entered) {
        this.texts = texts;
        this.target = target;
        this.names = names;
        getStyleClass().add("mapping-row");
        Label title = Parts.label(texts.text(target.label()));
        ColumnRow.fix(title, ColumnRow.LETTERS + ColumnRow.TITLE + 8);
        field = new ChoiceField(texts, this::find, true, entered);
        field.field().setId("put-" + target.key());
        field.field().accessibleTextProperty().bind(texts.text(target.label()));
        ColumnRow.fix(field, ColumnRow.FIELD);
        reason.setMinWidth(0);
        HBox.setHgrow(reason, Priority.ALWAYS);
        getChildren().setAll(title, field, reason);
        texts.langProperty().addListener((o, was, now) -> show(value, needed));
    }

    /** Shows the text that stands for the field, null for none. @param need whether nothing can be imported without it */
    void show(String text, boolean need) {
        value = text;
        needed = need;
        field.show(text == null ? null : new Pick<>(text, shown(text), "", ""));
        field.field().setPromptText(texts.now(need ? "import.constant.needed" : "import.constant.none"));
        reason.setText(texts.now(reasonKey()));
        reason.getStyleClass().setAll("label", "small", need ? "negative" : "muted");
    }

    /** Where the text is typed. */
    Region focusTarget() {
        return field.field();
    }

    private String reasonKey() {
        if (GroupRows.isFill(value)) {
            return "import.constant.groups";
        }
        if (needed) {
            return "import.constant.required";
        }
        if (target.kind() == FieldKind.UNIT) {
            return "import.constant.unit";
        }
        return value == null ? "import.constant.blank" : "import.constant.every";
    }

    private String shown(String text) {
        if (GroupRows.isFill(text)) {
            return texts.now(GroupRows.label());
        }
        return target.kind() == FieldKind.CHOICE && target.choices().containsKey(text) ? choice(text) : text;
    }

    private String choice(String code) {
        Object name = target.nameOf(code);
        return name instanceof Message message ? texts.now(message) : String.valueOf(name);
    }

    private List<Pick<String>> find(String typed) {
        return switch (target.kind()) {
            case CHOICE -> search(typed, target.choices().keySet().stream().map(c -> new Pick<>(c, choice(c), "", "")).toList());
            case UNIT -> search(typed, Units.all().stream().map(u -> new Pick<>(u.zh(), u.name(texts.lang()), "", "")).toList());
            case PERIOD -> groups(typed);
            default -> names.get().byField().containsKey(target.key())
                ? Stream.concat(names.get().find(target.key(), typed).stream(), groups(typed).stream()).toList() : List.of();
        };
    }

    private List<Pick<String>> groups(String typed) {
        return search(typed, List.of(new Pick<>(GroupRows.FILL, texts.now(GroupRows.label()), "", "")));
    }

    private static List<Pick<String>> search(String typed, List<Pick<String>> all) {
        return PinyinMatcher.search(typed, all, p -> Searchable.of(p.name(), List.of(p.value())), all.size()).stream().map(PinyinMatcher.Hit::item).toList();
    }
}
