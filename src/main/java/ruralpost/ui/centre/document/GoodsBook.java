package ruralpost.ui.centre.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ruralpost.centre.Centre;
import ruralpost.centre.Funding;
import ruralpost.centre.Purchase;
import ruralpost.centre.stock.OpenLoan;
import ruralpost.centre.stock.StockDocument;
import ruralpost.document.Document;
import ruralpost.item.Item;
import ruralpost.place.Partner;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.NameIndex;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.task.LatestTask;

/** What documents of stock name, kept in memory so that pick lists and checks answer at each key. Used on the JavaFX thread. */
final class GoodsBook {

    private final WindowContext context;
    private final LatestTask<GoodsNames> reading;
    private final List<Runnable> followers = new ArrayList<>();
    private GoodsNames names;
    private long readUpTo = -1;

    GoodsBook(WindowContext context) {
        this.context = context;
        reading = new LatestTask<>(context.tasks());
        context.link().setProperty().addListener((o, was, now) -> refresh());
    }

    /** Runs whenever it was read again. */
    void follow(Runnable follower) {
        followers.add(follower);
    }

    /** Reads it again where the ledger has moved on. */
    void refresh() {
        long upTo = context.link().setProperty().get();
        if (names != null && readUpTo == upTo) {
            return;
        }
        reading.run(p -> GoodsNames.read(context.app())).onSuccess(read -> {
            names = read;
            readUpTo = upTo;
            followers.forEach(Runnable::run);
        });
    }

    /** As last read; null before the first time. */
    GoodsNames names() {
        return names;
    }

    boolean busy() {
        return reading.busy();
    }

    PickSource<Item> items() {
        return source(GoodsNames::items, i -> context.texts().now(i.kind().label()) + "  " + i.unit());
    }

    PickSource<Centre> centres() {
        return source(GoodsNames::centres, c -> (c.number() == null ? "" : c.number() + "  ") + context.texts().now(c.kind().label()));
    }

    PickSource<Funding> fundings() {
        return source(GoodsNames::fundings, f -> f.period().label(context.texts().lang()));
    }

    PickSource<Partner> partners() {
        return source(GoodsNames::partners, p -> context.texts().now(p.kind().label()));
    }

    PickSource<Purchase> purchases() {
        return source(GoodsNames::purchases, p -> p.boughtOn() + (p.invoice() == null ? "" : "  " + p.invoice()));
    }

    /** Those of the register, by their titles. */
    PickSource<Document> documents() {
        return source(GoodsNames::documents, d -> context.texts().now(d.kind().label()) + (d.issued() == null ? "" : "  " + d.issued()));
    }

    /** The loans of which something is not back. */
    PickSource<StockDocument> loans() {
        return source(GoodsNames::lending, d -> d.on() + "  " + context.texts().now("stock.form.loan.open", names.loans().stream().filter(l -> l.documentId() == d.stamp().id())
            .mapToLong(OpenLoan::open).sum()));
    }

    String centreName(Centre centre) {
        return names == null ? centre.name() : names.centres().name().apply(centre);
    }

    private <T> PickSource<T> source(Function<GoodsNames, NameIndex<T>> index, Function<T, String> meta) {
        return PickSource.of(typed -> names == null ? List.of() : index.apply(names).picks(typed, meta));
    }
}
