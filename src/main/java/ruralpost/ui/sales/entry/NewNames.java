package ruralpost.ui.sales.entry;

import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.sales.Channel;
import ruralpost.sales.Product;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.sales.TakeBack;

/** Makes a product or channel of a name typed while entering sales; what else is known of it is added later. */
final class NewNames {

    private final WindowContext context;
    private final SaleBook book;

    NewNames(WindowContext context, SaleBook book) {
        this.context = context;
        this.book = book;
    }

    void product(String name) {
        create(Message.of("sales.entry.label.product", name), tx -> context.app().catalogue().save(tx, Product.named(name.strip())));
    }

    void channel(String name) {
        create(Message.of("sales.entry.label.channel", name), tx -> context.app().catalogue().save(tx, Channel.named(name.strip())));
    }

    private void create(Message label, Ledger.Work<Long> work) {
        context.link().write(Action.entry("sales", label), work).onSuccess(w -> book.reload(() -> new TakeBack(context).offer(label, w.set()))).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }
}
