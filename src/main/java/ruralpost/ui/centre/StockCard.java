package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.Equipment;
import ruralpost.centre.stock.StockState;
import ruralpost.item.Item;
import ruralpost.text.Message;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** What a centre has of each item at the end of a day: on the shelf, lent, under repair, on its way. */
final class StockCard {

    private static final int LEFT = 2;

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;
    private final MoveRows moves;

    StockCard(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
        this.moves = new MoveRows(texts, data, links);
    }

    /** The card of a centre. */
    VBox of(Centre centre, Equipment equipment) {
        LocalDate day = equipment.day();
        List<Item> items = equipment.items().stream().filter(i -> equipment.everHad(centre, i) || inTransit(centre, i, day) > 0)
            .sorted(java.util.Comparator.comparing(Item::kind)).toList();
        if (items.isEmpty()) {
            return Cards.card(texts, "stock", "inventory.stock", formats.date(day), List.of(), List.of());
        }
        GridPane table = Cards.table("stock-table", heads(), LEFT, 0);
        items.stream().limit(Cards.MOST).forEach(i -> row(table, centre, i, day));
        List<Node> body = new ArrayList<>(List.of(table));
        if (items.size() > Cards.MOST) {
            body.add(Cards.line(texts.now("inventory.more", items.size() - Cards.MOST), "", () -> links.number(all(centre, equipment, items), table)));
        }
        return Cards.card(texts, "stock", "inventory.stock", texts.now("inventory.stock.note", formats.date(day), items.size()), List.of(), body);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(texts.now("inventory.table.item"), texts.now("inventory.table.unit")));
        for (StockState state : StockState.values()) {
            heads.add(texts.now(state.label()));
        }
        heads.add(texts.now("inventory.table.minimum"));
        return heads;
    }

    private long inTransit(Centre centre, Item item, LocalDate day) {
        return data.stock().balance(centre.id(), item.stamp().id(), StockState.TRANSIT, day);
    }

    private void row(GridPane table, Centre centre, Item item, LocalDate day) {
        List<Object> cells = new ArrayList<>(List.of(Cards.link(item.name(), n -> links.record("item", item.stamp().id())), item.unit()));
        for (StockState state : StockState.values()) {
            long n = data.stock().balance(centre.id(), item.stamp().id(), state, day);
            Object cell = n == 0 && state != StockState.SHELF ? ""
                : Cards.number(formats.integer(n), from -> links.number(moves.state(centre, item, state, day), from));
            if (cell instanceof Node node) {
                node.setId("stock-" + state.code() + "-" + item.stamp().id());
                if (state == StockState.SHELF && item.minimum() != null && n < item.minimum()) {
                    node.getStyleClass().add("below-minimum");
                }
            }
            cells.add(cell);
        }
        cells.add(item.minimum() == null ? "" : formats.integer(item.minimum()));
        Cards.row(table, cells, LEFT, 0, null);
    }

    private OpenedRows all(Centre centre, Equipment equipment, List<Item> items) {
        List<List<String>> rows = items.stream().map(i -> List.of(i.name(), texts.now(i.kind().label()), formats.integer(equipment.have(centre, i)), i.unit())).toList();
        return new OpenedRows(Message.of("inventory.opened.stock", centre.name(), formats.date(equipment.day())), List.of(texts.now("inventory.table.item"),
            texts.now("inventory.table.kind"), texts.now("inventory.table.have"), texts.now("inventory.table.unit")), rows, List.of(texts.now("inventory.total"), "", "", ""),
            texts.now("inventory.opened.stock.formula"), true, i -> links.number(moves.owned(centre, items.get(i), equipment.day()), null));
    }
}
