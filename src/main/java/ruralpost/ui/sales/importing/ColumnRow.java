package ruralpost.ui.sales.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.text.Message;
import ruralpost.ui.form.Pick;
import ruralpost.ui.text.UiTexts;

/** One column of the sheet: letter, title, the field it fills, and why. */
final class ColumnRow extends HBox {

    static final double LETTERS = 34;
    static final double TITLE = 128;
    static final double FIELD = 136;
    private static final String SKIP = "";

    private final UiTexts texts;
    private final Supplier<ColumnMapping> mapping;
    private final ChoiceField field;
    private final Label reason = new Label();
    private MappedColumn column;
    private long problems;

    /** @param chosen takes the key of the field chosen, null for "not imported" */
    ColumnRow(UiTexts texts, MappedColumn column, Supplier<ColumnMapping> mapping, Consumer<String> chosen) {
        this.texts = texts;
        this.mapping = mapping;
        this.column = column;
        getStyleClass().add("mapping-row");
        Label letters = new Label(ColumnLetters.of(column.column()));
        letters.getStyleClass().add("subtle");
        fix(letters, LETTERS);
        Label title = new Label(column.header().strip().replaceAll("\\s+", " "));
        fix(title, TITLE);
        title.setTooltip(new Tooltip(column.header()));
        field = new ChoiceField(texts, this::find, false, key -> chosen.accept(SKIP.equals(key) ? null : key));
        field.field().setId("map-" + ColumnLetters.of(column.column()));
        field.field().accessibleTextProperty().bind(texts.text("sales.import.field.of", letters.getText(), title.getText()));
        fix(field, FIELD);
        reason.getStyleClass().addAll("small", "muted");
        reason.setWrapText(true);
        reason.setMinWidth(0);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(letters, title, field, reason);
        texts.langProperty().addListener((o, was, now) -> show());
        show();
    }

    static void fix(Region node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
    }

    /** Shows another state of the same column. @param inColumn how many problems stand in it */
    void show(MappedColumn now, long inColumn) {
        column = now;
        problems = inColumn;
        show();
    }

    private void show() {
        field.show(pick(column.field()));
        Message why = problems == 0 ? column.reason() : Message.of("sales.import.reason.problems", column.reason(), problems);
        reason.setText(texts.now(why));
        reason.getStyleClass().remove("negative");
        if (problems > 0) {
            reason.getStyleClass().add("negative");
        }
        getStyleClass().remove("mapping-skipped");
        if (!column.imported()) {
            getStyleClass().add("mapping-skipped");
        }
    }

    private Pick<String> pick(String key) {
        if (key == null) {
            return new Pick<>(SKIP, texts.now("sales.import.skip"), "", "");
        }
        SheetField target = mapping.get().shape().field(key);
        String taken = mapping.get().columnOf(key).map(c -> ColumnLetters.of(c.column())).orElse("");
        return new Pick<>(key, texts.now(target.label()), "", taken.isEmpty() ? "" : texts.now("sales.import.column", taken));
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
