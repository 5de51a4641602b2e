package ruralpost.ui.sales.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ruralpost.ledger.Action;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.Problem;
import ruralpost.ui.table.EntryDraft;
import ruralpost.ui.table.EntryHandler;
import ruralpost.ui.table.EntryValues;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** What becomes of typed rows: checked as a whole, saved as one change set, kept as drafts until then. */
final class SaleEntry implements EntryHandler<Sale> {

    static final String DRAFT = "sales-entry";
    private static final String ROW_ID = "#row";

    private final WindowContext context;
    private final SaleColumns columns;
    private final Consumer<List<Sale>> saved;

    /** @param saved told of rows just saved */
    SaleEntry(WindowContext context, SaleColumns columns, Consumer<List<Sale>> saved) {
        this.context = context;
        this.columns = columns;
        this.saved = saved;
    }

    @Override
    public String id(Sale row) {
        return Long.toString(row.stamp().id());
    }

    @Override
    public Map<String, Problem> check(EntryValues v) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (v.get(columns.amount) == null && v.get(columns.quantity) == null) {
            problems.put(columns.amount.key(), Problem.of("sales.rule.nothing"));
        }
        if (v.get(columns.quantity) != null && unit(v) == null) {
            problems.put(columns.unit.key(), Problem.of("sales.entry.no.unit"));
        }
        return problems;
    }

    /** The unit typed with the quantity, else that of its own cell, else the product's usual one. */
    private Unit unit(EntryValues v) {
        TypedQuantity q = v.get(columns.quantity);
        if (q != null && q.unit() != null) {
            return q.unit();
        }
        if (v.get(columns.unit) != null) {
            return v.get(columns.unit);
        }
        return v.get(columns.product) == null ? null : v.get(columns.product).unit();
    }

    @Override
    public Map<String, String> suggest(EntryValues v) {
        Map<String, String> hints = new LinkedHashMap<>();
        Unit unit = unit(v);
        if (v.get(columns.unit) == null && unit != null) {
            hints.put(columns.unit.key(), unit.name(context.texts().lang()));
        }
        Money computed = computed(v);
        if (computed != null) {
            hints.put(columns.amount.key(), Formats.of(context.texts().lang()).money(computed));
        }
        return hints;
    }

    private Money computed(EntryValues v) {
        if (v.get(columns.quantity) == null || v.get(columns.price) == null) {
            return null;
        }
        try {
            return Money.ofYuan(v.get(columns.quantity).number().multiply(v.get(columns.price)), java.math.RoundingMode.HALF_UP);
        } catch (UserException e) {
            return null;
        }
    }

    @Override
    public void save(List<EntryValues> rows, Consumer<List<Sale>> done, Consumer<UserException> failed) {
        List<Sale> sales = rows.stream().map(v -> sale(Sale.of(v.get(columns.period), v.get(columns.product).stamp().id()), v)).toList();
        Message label = sales.size() == 1 ? Message.of("sales.entry.label.one", summary(rows.getFirst())) : Message.of("sales.entry.label.many", sales.size());
        context.link().write(Action.entry("sales", label), tx -> sales.stream().map(s -> context.app().sales().insert(tx, s)).toList())
            .onSuccess(w -> readBack(w.result(), done, label)).onError(UserException.class, failed);
    }

    /** "黄金茶 20 斤", for the history and the toast. */
    private String summary(EntryValues v) {
        String name = v.get(columns.product).name();
        if (v.get(columns.quantity) != null) {
            return name + " " + Formats.of(context.texts().lang()).quantity(Quantity.of(v.get(columns.quantity).number(), unit(v)));
        }
        return name + " " + Formats.of(context.texts().lang()).amount(v.get(columns.amount));
    }

    @Override
    public void update(List<Change<Sale>> changes, Consumer<List<Sale>> done, Consumer<UserException> failed) {
        List<Sale> sales = changes.stream().map(c -> sale(c.row().edit().period(c.values().get(columns.period))
            .product(c.values().get(columns.product).stamp().id()), c.values())).toList();
        Message label = sales.size() == 1 ? Message.of("sales.entry.label.changed", summary(changes.getFirst().values()))
            : Message.of("sales.entry.label.changed.many", sales.size());
        context.link().write(Action.entry("sales", label), tx -> {
            sales.forEach(s -> context.app().sales().update(tx, s));
            return sales.stream().map(s -> s.stamp().id()).toList();
        }).onSuccess(w -> readBack(w.result(), done, w.set() == null ? null : label)).onError(UserException.class, failed);
    }

    private void readBack(List<Long> ids, Consumer<List<Sale>> done, Message label) {
        context.tasks().run(p -> context.app().sales().byIds(ids)).onSuccess(rows -> {
            done.accept(rows);
            saved.accept(rows);
            if (label != null) {
                context.shell().toast().show(Message.of("sales.entry.saved", label), this::undo);
            }
        });
    }

    private void undo() {
        context.model().featureProperty().get();
        context.link().nextUndo(set -> set.ifPresent(s -> context.link().undo(s)));
    }

    private Sale sale(Sale.Builder b, EntryValues v) {
        TypedQuantity typed = v.get(columns.quantity);
        Quantity quantity = typed == null ? null : Quantity.of(typed.number(), unit(v));
        b.docNumber(v.get(columns.doc)).channel(v.get(columns.channel) == null ? null : v.get(columns.channel).stamp().id())
            .sellerPlace(v.get(columns.seller) == null ? null : v.get(columns.seller).placeId())
            .sellerPartner(v.get(columns.seller) == null ? null : v.get(columns.seller).partnerId())
            .buyerKind(v.get(columns.buyerKind)).buyer(v.get(columns.buyer)).campaign(v.get(columns.campaign))
            .contract(v.get(columns.contract) == null ? null : v.get(columns.contract).stamp().id())
            .quantity(quantity).unitPrice(v.get(columns.price)).remark(v.get(columns.remark))
            .orders(v.get(columns.orders) == null ? null : v.get(columns.orders).intValue());
        if (v.get(columns.amount) != null) {
            b.amount(v.get(columns.amount));
        } else if (quantity != null && v.get(columns.price) != null) {
            b.computeAmount();
        } else {
            b.amount(null);
        }
        boolean negative = quantity != null && quantity.thousandths() < 0 || v.get(columns.amount) != null && v.get(columns.amount).money().isNegative();
        return b.refund(negative || Boolean.TRUE.equals(v.get(columns.refund))).build();
    }

    @Override
    public void delete(List<Sale> rows, Runnable deleted, Consumer<UserException> failed) {
        Message label = Message.of("sales.entry.label.deleted", rows.size());
        context.link().write(Action.entry("sales", label), tx -> {
            rows.forEach(s -> context.app().sales().delete(tx, s.stamp()));
            return null;
        }).onSuccess(w -> {
            deleted.run();
            context.shell().toast().show(label, this::undo);
        }).onError(UserException.class, failed);
    }

    @Override
    public void draftChanged(List<EntryDraft> drafts) {
        if (drafts.isEmpty()) {
            context.app().drafts().discard(DRAFT);
            return;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (EntryDraft d : drafts) {
            Map<String, String> row = new LinkedHashMap<>(d.texts());
            if (d.rowId() != null) {
                row.put(ROW_ID, d.rowId());
            }
            rows.add(row);
        }
        context.app().drafts().keep(DRAFT, Map.of(), rows);
    }

    /** The drafts that an earlier run left. */
    static List<EntryDraft> left(List<Map<String, String>> rows) {
        return rows.stream().map(row -> {
            Map<String, String> texts = new LinkedHashMap<>(row);
            String id = texts.remove(ROW_ID);
            return new EntryDraft(id, texts);
        }).toList();
    }
}
