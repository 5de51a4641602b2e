package ruralpost.ui.sales.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Written;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.RowDrafts;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.Problem;
import ruralpost.ui.sales.SaleParts;
import ruralpost.ui.sales.TakeBack;
import ruralpost.ui.table.EntryDraft;
import ruralpost.ui.table.EntryHandler;
import ruralpost.ui.table.EntryValues;
import ruralpost.value.Formats;
import ruralpost.value.Unit;

/** What becomes of typed rows: checked as a whole, saved as one change set, kept as drafts until then. */
final class SaleEntry implements EntryHandler<Sale> {

    private static final String DRAFT = "sales-entry";

    private final WindowContext context;
    private final SaleColumns columns;
    private final Consumer<List<Sale>> saved;
    private final TakeBack takeBack;
    private final RowDrafts drafts;

    /** @param saved told of rows just saved, with their place in the ledger */
    SaleEntry(WindowContext context, SaleColumns columns, Consumer<List<Sale>> saved) {
        this.context = context;
        this.columns = columns;
        this.saved = saved;
        this.takeBack = new TakeBack(context);
        this.drafts = new RowDrafts(context, DRAFT);
    }

    /** What is typed and not saved. */
    RowDrafts drafts() {
        return drafts;
    }

    @Override
    public String id(Sale row) {
        return Long.toString(row.stamp().id());
    }

    @Override
    public Map<String, Problem> check(EntryValues v) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        columns.parts(v).problems().forEach((field, problem) -> problems.put(columns.of(field).key(), problem));
        return problems;
    }

    @Override
    public Map<String, String> suggest(EntryValues v) {
        SaleParts parts = columns.parts(v);
        Map<String, String> hints = new LinkedHashMap<>();
        Unit unit = parts.usedUnit();
        if (parts.unit() == null && unit != null) {
            hints.put(columns.unit.key(), unit.name(context.texts().lang()));
        }
        if (parts.computed() != null) {
            hints.put(columns.amount.key(), context.texts().now("sales.entry.computed.hint", Formats.of(context.texts().lang()).money(parts.computed())));
        }
        return hints;
    }

    @Override
    public void save(List<EntryValues> rows, Consumer<List<Sale>> done, Consumer<UserException> failed) {
        List<SaleParts> parts = rows.stream().map(columns::parts).toList();
        List<Sale> sales = parts.stream().map(p -> p.onto(Sale.of(p.period(), p.product().stamp().id()))).toList();
        Message label = label("sales.entry.label.one", "sales.entry.label.many", parts);
        context.link().write(Action.entry("sales", label), tx -> {
            List<Long> ids = sales.stream().map(s -> context.app().sales().insert(tx, s)).toList();
            return context.app().sales().byIds(tx, ids);
        }).onSuccess(w -> settled(w, done, label)).onError(UserException.class, failed);
    }

    @Override
    public void update(List<Change<Sale>> changes, Consumer<List<Sale>> done, Consumer<UserException> failed) {
        List<SaleParts> parts = changes.stream().map(c -> columns.parts(c.values())).toList();
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            sales.add(parts.get(i).onto(changes.get(i).row().edit()));
        }
        Message label = label("sales.entry.label.changed", "sales.entry.label.changed.many", parts);
        context.link().write(Action.entry("sales", label), tx -> {
            sales.forEach(s -> context.app().sales().update(tx, s));
            return context.app().sales().byIds(tx, sales.stream().map(s -> s.stamp().id()).toList());
        }).onSuccess(w -> settled(w, done, label)).onError(UserException.class, failed);
    }

    private Message label(String one, String many, List<SaleParts> parts) {
        return parts.size() == 1 ? Message.of(one, parts.getFirst().summary(context.texts().lang())) : Message.of(many, parts.size());
    }

    private void settled(Written<List<Sale>> written, Consumer<List<Sale>> done, Message label) {
        // what was read inside the change set carries its stamp, so that the next change of a row does not clash with this one
        done.accept(written.result());
        saved.accept(written.result());
        offer(label, written.set());
    }

    private void offer(Message label, ChangeSet set) {
        takeBack.offer(Message.of("sales.entry.saved", label), set);
    }

    @Override
    public void delete(List<Sale> rows, Runnable deleted, Consumer<UserException> failed) {
        Message label = Message.of("sales.entry.label.deleted", rows.size());
        context.link().write(Action.entry("sales", label), tx -> {
            rows.forEach(s -> context.app().sales().delete(tx, s.stamp()));
            return null;
        }).onSuccess(w -> {
            deleted.run();
            takeBack.offer(label, w.set());
        }).onError(UserException.class, failed);
    }

    @Override
    public void draftChanged(List<EntryDraft> rows) {
        drafts.keep(rows);
    }
}
