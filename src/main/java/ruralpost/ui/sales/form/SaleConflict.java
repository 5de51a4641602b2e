package ruralpost.ui.sales.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.text.UiTexts;

/**
 * Two versions of a sale that was changed here and elsewhere, field by field. Where only one side changed a field, that side is chosen to
 * begin with; where both did, mine.
 */
final class SaleConflict {

    private static final double WIDEST = 260;

    private final UiTexts texts;
    private final SaleBook book;
    private final Sale mine;
    private final Sale theirs;
    private final List<SaleField> fields;
    private final Map<SaleField, RadioButton> keepMine = new LinkedHashMap<>();

    /** @param base what the form was loaded with; null when that is not known */
    SaleConflict(UiTexts texts, SaleBook book, Sale base, Sale mine, Sale theirs) {
        this.texts = texts;
        this.book = book;
        this.mine = mine;
        this.theirs = theirs;
        this.fields = SaleField.differing(mine, theirs);
        List<SaleField> myChanges = base == null ? fields : SaleField.differing(base, mine);
        for (SaleField field : fields) {
            RadioButton my = option(field.read(mine, book, texts.lang()));
            my.setId("mine-" + field.labelKey());
            my.setSelected(myChanges.contains(field));
            keepMine.put(field, my);
        }
    }

    /** Asks which to keep. @param merged takes the record to be saved over theirs */
    void ask(Dialogs dialogs, Consumer<Sale> merged) {
        dialogs.show(Message.of("sales.form.conflict.title"), content(), List.of(new Dialogs.Choice("save", Message.of("sales.form.conflict.save"), Dialogs.Role.PRIMARY),
            new Dialogs.Choice("theirs", Message.of("sales.form.conflict.theirs.all"), Dialogs.Role.PLAIN), Dialogs.Choice.cancel()), choice -> {
                merged.accept("theirs".equals(choice.id()) ? theirs : merged());
                return true;
            });
    }

    private Sale merged() {
        Sale.Builder b = theirs.edit();
        keepMine.forEach((field, my) -> field.take().accept(b, my.isSelected() ? mine : theirs));
        return b.build();
    }

    private Region content() {
        GridPane table = new GridPane(20, 8);
        table.setId("sale-conflict");
        table.addRow(0, new Label(), head("sales.form.conflict.mine"), head("sales.form.conflict.theirs"));
        int row = 1;
        for (SaleField field : fields) {
            RadioButton my = keepMine.get(field);
            RadioButton their = option(field.read(theirs, book, texts.lang()));
            their.setId("theirs-" + field.labelKey());
            ToggleGroup group = new ToggleGroup();
            my.setToggleGroup(group);
            their.setToggleGroup(group);
            their.setSelected(!my.isSelected());
            Label name = Parts.label(texts.text(field.labelKey()), "muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            table.addRow(row++, name, my, their);
        }
        Label why = Parts.label(texts.text("sales.form.conflict.text"), "muted");
        why.setWrapText(true);
        why.setMaxWidth(2 * WIDEST);
        why.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(12, why, table);
    }

    private Label head(String key) {
        return Parts.label(texts.text(key), "card-title");
    }

    private static RadioButton option(String text) {
        RadioButton option = new RadioButton(text);
        option.setWrapText(true);
        option.setMaxWidth(WIDEST);
        option.setMinHeight(Region.USE_PREF_SIZE);
        return option;
    }
}
