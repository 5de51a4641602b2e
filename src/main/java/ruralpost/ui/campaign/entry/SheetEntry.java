package ruralpost.ui.campaign.entry;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import ruralpost.ledger.Action;
import ruralpost.ledger.Written;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.RowDrafts;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.Problem;
import ruralpost.ui.sales.TakeBack;
import ruralpost.ui.table.EntryDraft;
import ruralpost.ui.table.EntryHandler;
import ruralpost.ui.table.EntryValues;

/** What becomes of typed rows of a sheet: checked as a whole, saved as one change set, kept as drafts until then. */
final class SheetEntry<R> implements EntryHandler<R> {

    private static final String AREA = "campaign";

    private final WindowContext context;
    private final EntrySheet<R> sheet;
    private final Consumer<List<R>> saved;
    private final TakeBack takeBack;
    private final RowDrafts drafts;

    /** @param saved told of rows just saved */
    SheetEntry(WindowContext context, EntrySheet<R> sheet, Consumer<List<R>> saved) {
        this.context = context;
        this.sheet = sheet;
        this.saved = saved;
        this.takeBack = new TakeBack(context);
        this.drafts = new RowDrafts(context, "campaign-entry-" + sheet.id());
    }

    /** What is typed and not saved. */
    RowDrafts drafts() {
        return drafts;
    }

    @Override
    public String id(R row) {
        return Long.toString(sheet.stamp(row).id());
    }

    @Override
    public Map<String, Problem> check(EntryValues values) {
        return sheet.check(values);
    }

    @Override
    public void save(List<EntryValues> rows, Consumer<List<R>> done, Consumer<UserException> failed) {
        write(rows.stream().map(v -> sheet.row(v, null)).toList(), "register.label.add", "typing.label.add.many", done, failed);
    }

    @Override
    public void update(List<Change<R>> changes, Consumer<List<R>> done, Consumer<UserException> failed) {
        write(changes.stream().map(c -> sheet.row(c.values(), c.row())).toList(), "register.label.change", "typing.label.change.many", done, failed);
    }

    private void write(List<R> rows, String one, String many, Consumer<List<R>> done, Consumer<UserException> failed) {
        Message label = rows.size() == 1 ? Message.of(one, sheet.one(), sheet.title(rows.getFirst())) : Message.of(many, sheet.one(), rows.size());
        context.link().write(Action.entry(AREA, label), tx -> sheet.byIds(tx, rows.stream().map(r -> sheet.save(tx, r)).toList()))
            .onSuccess(w -> settled(w, done, label)).onError(UserException.class, failed);
    }

    private void settled(Written<List<R>> written, Consumer<List<R>> done, Message label) {
        // what was read inside the change set carries its stamp, so that the next change of a row does not clash with this one
        done.accept(written.result());
        saved.accept(written.result());
        takeBack.offer(Message.of("typing.saved", label), written.set());
    }

    @Override
    public void delete(List<R> rows, Runnable deleted, Consumer<UserException> failed) {
        Message label = rows.size() == 1 ? Message.of("register.label.delete", sheet.one(), sheet.title(rows.getFirst()))
            : Message.of("register.label.delete.many", sheet.one(), rows.size());
        context.link().write(Action.entry(AREA, label), tx -> {
            rows.forEach(r -> sheet.delete(tx, r));
            return null;
        }).onSuccess(w -> {
            deleted.run();
            takeBack.offer(label, w.set());
        }).onError(UserException.class, failed);
    }

    @Override
    public void veil(int rows, Consumer<BiPredicate<R, String>> taker) {
        if (!sheet.countsChildren()) {
            taker.accept((row, column) -> false);
            return;
        }
        context.tasks().run(p -> sheet.veil()).onSuccess(hides -> {
            taker.accept(hides);
            context.link().write(Action.exported(AREA, Message.of("disclosure.label.copy", Message.of("register." + sheet.id()), rows)), tx -> null);
        });
    }

    @Override
    public void draftChanged(List<EntryDraft> rows) {
        drafts.keep(rows);
    }
}
