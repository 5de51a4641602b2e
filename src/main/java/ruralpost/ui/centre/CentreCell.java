package ruralpost.ui.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** A centre in the list: its name, where it is, and what is to be done there. */
final class CentreCell extends ListCell<CentreLine> {

    private final UiTexts texts;
    private final Supplier<CentreData> data;
    private final Label name = new Label();
    private final Label number = new Label();
    private final Label where = new Label();
    private final Label state = new Label();
    private final Label needs = new Label();
    private final VBox box;

    CentreCell(UiTexts texts, Supplier<CentreData> data) {
        this.texts = texts;
        this.data = data;
        name.getStyleClass().add("record-list-title");
        List.of(number, where, state).forEach(l -> l.getStyleClass().add("record-list-meta"));
        needs.getStyleClass().add("small");
        List.of(number, state).forEach(l -> l.setMinWidth(Region.USE_PREF_SIZE));
        List.of(name, where).forEach(l -> l.setMinWidth(20));
        box = new VBox(new HBox(8, name, Parts.spacer(), number), new HBox(8, where, Parts.spacer(), state), needs);
        box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(CentreLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        name.setText(line.centre().name());
        number.setText(line.centre().number() == null ? "" : line.centre().number());
        where.setText((line.where() + "  " + texts.now(line.centre().kind().label())).strip());
        state.setText(texts.now(line.centre().openOn(data.get().today()) ? "inventory.open" : "inventory.closed"));
        needs.setText(String.join(" · ", needs(line)));
        setGraphic(box);
    }

    /** By how much a count is overdue, in school years. */
    static String overdue(UiTexts texts, int missed) {
        return missed == 1 ? texts.now("inventory.count.overdue") : texts.now("inventory.count.overdue.years", missed);
    }

    private List<String> needs(CentreLine line) {
        Formats formats = Formats.of(texts.lang());
        List<String> words = new ArrayList<>();
        if (line.itemsShort() > 0) {
            words.add(texts.now("inventory.short", line.itemsShort(), formats.integer(line.pieces())));
        } else if (data.get().equipment().atStandard(line.centre())) {
            words.add(texts.now("inventory.at.standard"));
        }
        int late = line.due().missed(data.get().today());
        if (late > 0) {
            words.add(texts.now("inventory.count.overdue.brief", late));
        }
        return words;
    }
}
