package ruralpost.ui.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ruralpost.text.UserException;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.form.DemoForm;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Money;

/** An entry grid over a list in memory, for tests and pictures. */
public final class DemoEntry implements EntryHandler<DemoEntry.Row> {

    /** A saved row. */
    public record Row(int id, LocalDate day, String product, Long count, Money price, Money amount, String remark) { }

    public static final LocalDate TODAY = LocalDate.of(2018, 11, 30);
    public final EntryColumn<Row, LocalDate> day = EntryColumn.<Row>date("day", "ui.keys.today", 94, ValueFormat.date(() -> TODAY), Row::day).required().carried();
    public final EntryColumn<Row, String> product;
    public final EntryColumn<Row, Long> count = EntryColumn.typed("count", "ui.keys.copy", 80, ValueFormat.INTEGER, Row::count);
    public final EntryColumn<Row, Money> price = EntryColumn.typed("price", "ui.keys.open", 90, ValueFormat.MONEY, Row::price);
    public final EntryColumn<Row, Money> amount = EntryColumn.typed("amount", "ui.keys.paste", 100, ValueFormat.MONEY, Row::amount);
    public final EntryColumn<Row, String> remark = EntryColumn.typed("remark", "ui.keys.edit", 160, ValueFormat.TEXT, Row::remark).multiline();
    public final List<Row> ledger = new ArrayList<>();
    public final List<Integer> setSizes = new ArrayList<>();
    public final List<String> created = new ArrayList<>();
    public List<EntryDraft> drafts = List.of();
    public UserException failWith;
    /** Answers of saves that wait; null answers at once. */
    public List<Runnable> waiting;
    public final EntryGrid<Row> grid;

    /** Makes the grid. */
    public DemoEntry(UiTexts texts, Dialogs dialogs, ColumnMemory memory) {
        product = EntryColumn.<Row, String>pick("product", "ui.keys.find", 130, DemoForm.products(created::add), (p, lang) -> p, Row::product).required();
        grid = new EntryGrid<>(texts, Tasks.sameThread(e -> { }), dialogs, "entry", List.of(day, product, count, price, amount, remark), this, () -> TODAY, memory);
    }

    @Override
    public String id(Row row) {
        return String.valueOf(row.id);
    }

    @Override
    public Map<String, Problem> check(EntryValues v) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (v.get(amount) == null && v.get(count) == null) {
            problems.put("amount", Problem.of("value.money.not", ""));
        }
        return problems;
    }

    @Override
    public Map<String, String> suggest(EntryValues v) {
        return v.get(count) != null && v.get(price) != null ? Map.of("amount", v.get(price).times(java.math.BigDecimal.valueOf(v.get(count))).toYuan().toPlainString()) : Map.of();
    }

    @Override
    public void save(List<EntryValues> rows, Consumer<List<Row>> saved, Consumer<UserException> failed) {
        if (failWith != null) {
            failed.accept(failWith);
            return;
        }
        List<Row> made = new ArrayList<>();
        for (EntryValues v : rows) {
            made.add(row(ledger.size() + made.size(), v));
        }
        Runnable answer = () -> {
            ledger.addAll(made);
            setSizes.add(made.size());
            saved.accept(made);
        };
        if (waiting == null) {
            answer.run();
        } else {
            waiting.add(answer);
        }
    }

    @Override
    public void update(List<Change<Row>> changes, Consumer<List<Row>> saved, Consumer<UserException> failed) {
        List<Row> made = changes.stream().map(c -> row(c.row().id, c.values())).toList();
        made.forEach(r -> ledger.replaceAll(old -> old.id == r.id ? r : old));
        setSizes.add(made.size());
        saved.accept(made);
    }

    @Override
    public void delete(List<Row> rows, Runnable deleted, Consumer<UserException> failed) {
        ledger.removeAll(rows);
        deleted.run();
    }

    @Override
    public void draftChanged(List<EntryDraft> all) {
        drafts = all;
    }

    private Row row(int id, EntryValues v) {
        return new Row(id, v.get(day), v.get(product), v.get(count), v.get(price), v.get(amount), v.get(remark));
    }
}
