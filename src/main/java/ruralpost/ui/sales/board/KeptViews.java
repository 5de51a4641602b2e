package ruralpost.ui.sales.board;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sales.view.BoardViewStore;
import ruralpost.sales.view.FilterState;
import ruralpost.sales.view.KeptView;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.sales.TakeBack;
import ruralpost.ui.task.LatestTask;

/** The views of the dashboard that have a name: keeping, opening, renaming, putting another state under a name, deleting. */
final class KeptViews implements ViewsPane.Actions {

    private final BoardContext context;
    private final BoardModel model;
    private final ObjectProperty<List<KeptView>> views = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<KeptView> opened = new SimpleObjectProperty<>();
    private final LatestTask<List<KeptView>> reading;

    KeptViews(BoardContext context, BoardModel model) {
        this.context = context;
        this.model = model;
        this.reading = new LatestTask<>(context.tasks());
    }

    private BoardViewStore store() {
        return context.app().boardViews();
    }

    /** All views by name, as of the last reading. */
    ObjectProperty<List<KeptView>> viewsProperty() {
        return views;
    }

    /** The view that was opened or kept last, as it is now; null for none, also after it was deleted. */
    ObjectProperty<KeptView> openedProperty() {
        return opened;
    }

    /** Reads them again. */
    void refresh() {
        reading.run(p -> store().views()).onSuccess(all -> {
            views.set(all);
            KeptView was = opened.get();
            opened.set(was == null ? null : all.stream().filter(v -> v.stamp().id() == was.stamp().id()).findFirst().orElse(null));
        });
    }

    /** Shows a view. Going back returns to what was shown before. */
    void open(KeptView view) {
        opened.set(view);
        model.change(f -> view.state());
    }

    /** Asks for a name and keeps what is set now under it. */
    void keep() {
        context.dialogs().askText(new Dialogs.TextRequest(Message.of("sales.view.keep"), Message.of("sales.view.name"), "", Message.of("sales.view.keep.action")),
            // a question about the name may only follow once this one is gone
            name -> context.tasks().later(() -> keep(name)));
    }

    private void keep(String typed) {
        String name = typed.strip();
        KeptView same = views.get().stream().filter(v -> v.name().equals(name)).findFirst().orElse(null);
        if (same != null) {
            context.dialogs().confirm(Message.of("sales.view.overwrite.title", name), Message.of("sales.view.overwrite.detail"), Message.of("sales.view.overwrite.action"),
                () -> overwrite(same));
        } else {
            FilterState state = model.choiceProperty().get();
            save("sales.view.label.keep", name, tx -> new KeptView(Stamp.NEW, name, state));
        }
    }

    @Override
    public void overwrite(KeptView view) {
        FilterState state = model.choiceProperty().get();
        save("sales.view.label.overwrite", view.name(), tx -> present(tx, view).showing(state));
    }

    @Override
    public void rename(KeptView view, String name) {
        String wanted = name.strip();
        if (!wanted.isEmpty() && !wanted.equals(view.name())) {
            write("sales.view.label.rename", wanted, tx -> store().save(tx, present(tx, view).named(wanted)), () -> { });
        }
    }

    @Override
    public void delete(KeptView view) {
        write("sales.view.label.delete", view.name(), tx -> {
            store().delete(tx, present(tx, view));
            return view.stamp().id();
        }, () -> { });
    }

    /** The view as it is now: the list may show it from before it was renamed. */
    private KeptView present(WriteTx tx, KeptView view) {
        return store().view(tx, view.stamp().id()).orElseThrow(() -> UserException.of("ledger.conflict.gone", view.name()));
    }

    private void save(String label, String name, Function<WriteTx, KeptView> made) {
        KeptView[] saved = new KeptView[1];
        write(label, name, tx -> {
            KeptView view = made.apply(tx);
            long id = store().save(tx, view);
            saved[0] = new KeptView(new Stamp(id, 0), view.name(), view.state());
            return id;
        }, () -> opened.set(saved[0]));
    }

    private void write(String label, String name, Ledger.Work<Long> work, Runnable then) {
        Message said = Message.of(label, name);
        context.link().write(Action.entry("sales", said), work).onSuccess(w -> {
            then.run();
            refresh();
            new TakeBack(context.toast(), context.link()).offer(said, w.set());
        }).onError(UserException.class, e -> {
            context.toast().show(e.userMessage());
            refresh();
        });
    }

    /** Opens the list in which views are renamed, overwritten and deleted. */
    void manage() {
        ViewsPane pane = new ViewsPane(context.texts(), this);
        pane.viewsProperty().bind(views);
        context.dialogs().show(Message.of("sales.view.manage"), pane, List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.CANCEL)), c -> true);
    }
}
