package ruralpost.ui.centre;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.StockState;
import ruralpost.item.Item;
import ruralpost.text.Message;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** The last movements at a centre, newest first; the drawer shows all of them. */
final class MovesCard {

    private static final int SHOWN = 12;
    private static final int LEFT = 3;

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;
    private final MoveRows words;

    MovesCard(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
        this.words = new MoveRows(texts, data, links);
    }

    /** The card of a centre. */
    VBox of(Centre centre) {
        List<BookMove> moves = data.stock().movesAt(centre.id()).reversed();
        if (moves.isEmpty()) {
            return Cards.card(texts, "moves", "inventory.moves", null, List.of(), List.of());
        }
        GridPane table = Cards.table("move-table", List.of(texts.now("inventory.table.day"), texts.now("inventory.table.move"), texts.now("inventory.table.item"),
            texts.now("inventory.table.change")), LEFT, 1);
        moves.stream().limit(SHOWN).forEach(m -> Cards.row(table, List.of(formats.date(m.on()), Cards.link(words.words(m, centre.id()), n -> links.record("stockdocument", m.documentId())),
            item(m), quantity(m, centre.id())), LEFT, 1, null));
        List<Node> body = new ArrayList<>(List.of(table));
        if (moves.size() > SHOWN) {
            Node more = Cards.line(texts.now("inventory.moves.all", moves.size()), "", () -> links.number(all(centre, moves), table));
            more.setId("moves-all");
            body.add(more);
        }
        return Cards.card(texts, "moves", "inventory.moves", texts.now("inventory.moves.note", moves.size()), List.of(), body);
    }

    private String item(BookMove m) {
        return m.assetId() == null ? String.valueOf(data.records().name(m.itemId())) : data.records().name(m.itemId()) + "  " + data.records().name(m.assetId());
    }

    /** With its sign where it changes what the centre has; without where it only changes the state, such as what is lent. */
    private String quantity(BookMove m, long centreId) {
        long change = MoveRows.owned(m, centreId);
        Item item = data.items().get(m.itemId());
        String number = change != 0 ? words.signed(change) : arriving(m, centreId) ? "(" + words.signed(m.quantity()) + ")" : formats.integer(m.quantity());
        return item == null ? number : number + " " + item.unit();
    }

    private static boolean arriving(BookMove m, long centreId) {
        return m.to() != null && m.to().centreId() == centreId && m.to().state() == StockState.TRANSIT;
    }

    private OpenedRows all(Centre centre, List<BookMove> moves) {
        List<List<String>> rows = moves.stream().map(m -> List.of(formats.date(m.on()), words.words(m, centre.id()), item(m), quantity(m, centre.id()), words.source(m.fundingId()))).toList();
        return new OpenedRows(Message.of("inventory.opened.moves", centre.name()), List.of(texts.now("inventory.table.day"), texts.now("inventory.table.move"),
            texts.now("inventory.table.item"), texts.now("inventory.table.change"), texts.now("inventory.table.source")), rows, List.of(texts.now("inventory.total"), "", "", "", ""),
            texts.now("inventory.opened.moves.formula", moves.size()), true, i -> links.record("stockdocument", moves.get(i).documentId()));
    }
}
