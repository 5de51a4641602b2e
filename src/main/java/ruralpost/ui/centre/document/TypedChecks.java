package ruralpost.ui.centre.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.OpenLoan;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockState;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.item.Item;
import ruralpost.text.Message;
import ruralpost.ui.form.Problem;

/** What is wrong with a typed line, as far as the names and balances in memory tell; posting looks again. */
final class TypedChecks {

    private final GoodsNames names;
    private final MoveKind kind;
    private final LocalDate day;
    private final StockDocument loan;
    private final Map<String, Problem> problems = new HashMap<>();

    /** @param day null while the head has none @param loan that is settled; null for those due first */
    TypedChecks(GoodsNames names, MoveKind kind, LocalDate day, StockDocument loan) {
        this.names = names;
        this.kind = kind;
        this.day = day;
        this.loan = loan;
    }

    /** @param others the other lines of the document */
    Map<String, Problem> of(Centre centre, Centre to, Item item, String tag, Long quantity, String remark, List<TypedLine> others) {
        if (kind.needsReason() && item != null && (remark == null || remark.isBlank())) {
            say("remark", Message.of("stock.line.reason"));
        }
        if (names == null || centre == null || item == null || day == null) {
            return problems;
        }
        if (kind == MoveKind.SENT && (to == null || to.id() == centre.id())) {
            say("to", Message.of(to == null ? "stock.line.to" : "centre.stock.same", centre.name()));
        } else if (kind != MoveKind.SENT && to != null) {
            say("to", Message.of("stock.line.no.to"));
        }
        open(centre, "centre");
        if (to != null) {
            open(to, "to");
        }
        if (item.isAsset()) {
            asset(centre, item, tag, quantity, others);
        } else if (tag != null) {
            say("tag", Message.of("centre.stock.no.tag", item.name()));
        } else if (kind.from() == StockState.LOAN && loan != null) {
            ofLoan(centre, item, quantity, others);
        } else if (kind.from() != null && quantity != null) {
            long taken = others.stream().filter(l -> l.centre().id() == centre.id() && l.item().stamp().id() == item.stamp().id()).mapToLong(TypedLine::quantity).sum();
            StockBook.Shortfall less = names.book().shortfall(centre.id(), item.stamp().id(), kind.from(), day, quantity + taken);
            if (less != null) {
                say("quantity", less.on().equals(day) ? Message.of("stock.line.too.little", less.there() - taken, quantity)
                    : Message.of("stock.line.later", less.there() - taken, less.on().toString(), quantity));
            }
        }
        return problems;
    }

    private void asset(Centre centre, Item item, String tag, Long quantity, List<TypedLine> others) {
        Asset asset = tag == null ? null : names.assets().get(tag.strip());
        if (tag == null) {
            say("tag", Message.of("centre.stock.needs.tag", item.name()));
        } else if (asset == null || asset.itemId() != item.stamp().id()) {
            say("tag", asset == null ? Message.of("stock.line.tag", tag) : Message.of("centre.stock.other.item", tag, item.name()));
        } else if (others.stream().anyMatch(l -> tag.equals(l.tag()))) {
            say("tag", Message.of("stock.line.twice", tag));
        } else {
            Whereabouts at = names.book().whereabouts(asset.stamp().id(), day);
            Spot wanted = kind.from() == null ? null : new Spot(centre.id(), kind.from());
            if (!Objects.equals(at.spot(), wanted)) {
                say("tag", at.spot() == null ? Message.of("stock.line.nowhere", tag)
                    : Message.of("stock.line.elsewhere", tag, names.centres().byId().get(at.spot().centreId()).name(), at.spot().state().label()));
            } else if (loan != null && kind.from() == StockState.LOAN && lent(centre, item, asset.stamp().id()) == 0) {
                say("tag", Message.of("stock.line.loan.none", loan.title(), centre.name(), tag));
            }
        }
        if (quantity != null && quantity != 1) {
            say("quantity", Message.of("stock.line.one"));
        }
    }

    /** Of a loan that is named comes back what it lent, no more. */
    private void ofLoan(Centre centre, Item item, Long quantity, List<TypedLine> others) {
        long taken = others.stream().filter(l -> l.centre().id() == centre.id() && l.item().stamp().id() == item.stamp().id()).mapToLong(TypedLine::quantity).sum();
        long open = lent(centre, item, null) - taken;
        if (open <= 0) {
            say("item", Message.of("stock.line.loan.none", loan.title(), centre.name(), item.name()));
        } else if (quantity != null && quantity > open) {
            say("quantity", Message.of("stock.line.loan", loan.title(), open, quantity));
        }
    }

    private long lent(Centre centre, Item item, Long asset) {
        return names.loans().stream().filter(l -> l.documentId() == loan.stamp().id() && l.centreId() == centre.id() && l.itemId() == item.stamp().id()
            && Objects.equals(l.assetId(), asset)).mapToLong(OpenLoan::open).sum();
    }

    private void open(Centre centre, String column) {
        if (!centre.openOn(day)) {
            say(column, Message.of("stock.import.shut", centre.name(), day.toString()));
        }
    }

    private void say(String column, Message sentence) {
        problems.putIfAbsent(column, new Problem(sentence, null));
    }
}
