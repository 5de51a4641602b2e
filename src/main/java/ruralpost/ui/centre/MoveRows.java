package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockState;
import ruralpost.item.Item;
import ruralpost.text.Message;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** The movements behind a quantity: each with what it changed and what there was after it. */
final class MoveRows {

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    MoveRows(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** What a centre has of an item at the end of a day, in all states but on its way. */
    OpenedRows owned(Centre centre, Item item, LocalDate day) {
        return behind(Message.of("inventory.opened.owned", item.name(), centre.name(), formats.date(day)), "inventory.opened.owned.formula", centre, item, day,
            m -> owned(m, centre.id()), data.stock().owned(centre.id(), item.stamp().id(), day));
    }

    /** How a movement changes what a centre has, in whatever state but on its way. */
    static long owned(BookMove move, long centreId) {
        return change(move, centreId, StockState.SHELF) + change(move, centreId, StockState.LOAN) + change(move, centreId, StockState.REPAIR);
    }

    private static long change(BookMove move, long centreId, StockState state) {
        return move.changeOf(new Spot(centreId, state));
    }

    /** What a centre has of an item in one state at the end of a day. */
    OpenedRows state(Centre centre, Item item, StockState state, LocalDate day) {
        return behind(Message.of("inventory.opened.state", item.name(), centre.name(), formats.date(day), state.label()), "inventory.opened.state.formula", centre, item, day,
            m -> change(m, centre.id(), state), data.stock().balance(centre.id(), item.stamp().id(), state, day));
    }

    private OpenedRows behind(Message title, String formula, Centre centre, Item item, LocalDate day, ToLongFunction<BookMove> change, long expected) {
        List<BookMove> moves = data.stock().moves(centre.id(), item.stamp().id()).stream().filter(m -> !m.on().isAfter(day) && change.applyAsLong(m) != 0).toList();
        List<List<String>> rows = new ArrayList<>();
        long balance = 0;
        for (BookMove m : moves) {
            balance += change.applyAsLong(m);
            rows.add(List.of(formats.date(m.on()), words(m, centre.id()), signed(change.applyAsLong(m)), formats.integer(balance), source(m.fundingId())));
        }
        List<String> heads = List.of(texts.now("inventory.table.day"), texts.now("inventory.table.move"), texts.now("inventory.table.change"),
            texts.now("inventory.table.balance"), texts.now("inventory.table.source"));
        return new OpenedRows(title, heads, rows, List.of(texts.now("inventory.total"), "", signed(balance), formats.integer(balance), ""),
            texts.now(formula, formats.integer(moves.size()), formats.integer(expected), item.unit()), balance == expected, i -> links.record("stockdocument", moves.get(i).documentId()));
    }

    /** A change with its sign. */
    String signed(long change) {
        return change > 0 ? "+" + formats.integer(change) : formats.integer(change);
    }

    /** What a movement was: its kind, the other side, its document. @param centreId the centre from which it is looked at; 0 for none */
    String words(BookMove move, long centreId) {
        StockDocument document = data.documents().get(move.documentId());
        Spot other = move.from() != null && move.from().centreId() != centreId ? move.from() : move.to() != null && move.to().centreId() != centreId ? move.to() : null;
        StringBuilder words = new StringBuilder(texts.now(move.kind().label()));
        if (move.counter()) {
            words.append(" (").append(texts.now("inventory.counter")).append(')');
        }
        if (other != null && move.from() != null && move.to() != null) {
            words.append(move.from() == other ? " \u2190 " : " \u2192 ").append(name(other.centreId()));
        }
        if (document != null) {
            words.append("  ").append(document.title());
        }
        return words.toString();
    }

    private String name(long id) {
        String name = data.records().name(id);
        return name == null ? texts.now("register.gone") : name;
    }

    /** Name of a source; blank for none. */
    String source(Long fundingId) {
        return fundingId == null ? "" : name(fundingId);
    }
}
