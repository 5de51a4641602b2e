package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.Equipment;
import ruralpost.item.Item;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** What a centre has against its standard: a bar for each item with the standard marked, what there is, what lacks. */
final class StandardCard {

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    StandardCard(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** The card of a centre. */
    VBox of(Centre centre, Equipment equipment) {
        List<Item> items = equipment.wanted(centre.kind());
        List<Node> lines = new ArrayList<>();
        items.forEach(i -> lines.add(line(centre, i, equipment)));
        String note = items.isEmpty() ? null : texts.now("inventory.standard.note", items.size(), equipment.itemsShort(centre));
        VBox card = Cards.card(texts, "standard", "inventory.standard", note, List.of(), lines);
        if (items.isEmpty()) {
            card.getChildren().setAll(card.getChildren().getFirst(), Cards.line(texts.now("inventory.standard.none", texts.now(centre.kind().label())), "", null),
                Cards.line(texts.now("inventory.standard.new"), "", () -> links.create("standard", java.util.Map.of())));
        }
        return card;
    }

    private Button line(Centre centre, Item item, Equipment equipment) {
        LocalDate day = equipment.day();
        long have = equipment.have(centre, item);
        long gap = equipment.gap(centre, item);
        Label name = new Label(item.name());
        name.getStyleClass().add("standard-name");
        Label number = new Label(formats.integer(have));
        number.getStyleClass().add("standard-have");
        Label lack = new Label(gap == 0 ? "" : formats.integer(-gap));
        lack.getStyleClass().add("standard-gap");
        LevelBar bar = new LevelBar(have, equipment.standard(centre.kind(), item), equipment.level(centre, item));
        HBox.setHgrow(bar, javafx.scene.layout.Priority.ALWAYS);
        HBox line = new HBox(8, name, bar, number, lack);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId("standard-" + item.stamp().id());
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "standard-line");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(texts.now("inventory.standard.said", item.name(), formats.integer(have), formats.integer(equipment.standard(centre.kind(), item)), formats.integer(gap)));
        button.setOnAction(e -> links.number(new MoveRows(texts, data, links).owned(centre, item, day), button));
        return button;
    }
}
