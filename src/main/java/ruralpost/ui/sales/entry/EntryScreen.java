package ruralpost.ui.sales.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import ruralpost.ledger.Action;
import ruralpost.ledger.Drafts;
import ruralpost.sales.Channel;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.SettingsColumns;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.table.EntryDraft;
import ruralpost.ui.table.EntryGrid;

/** Typing sales by keyboard: the grid with the rows of this batch, and beside it the batch's sums against the paper. */
public final class EntryScreen {

    private final WindowContext context;
    private final SaleBook book;
    private final EntryGrid<Sale> grid;
    private final BatchPane batch;
    private final BorderPane view;
    private List<Long> ids = new ArrayList<>();
    private boolean restored;

    public EntryScreen(WindowContext context, SaleBook book) {
        this.context = context;
        this.book = book;
        SaleColumns columns = new SaleColumns(book, LocalDate::now, this::newProduct, this::newChannel);
        SaleEntry entry = new SaleEntry(context, columns, this::saved);
        grid = new EntryGrid<>(context.texts(), context.tasks(), context.shell().dialogs(), "sales-entry", columns.all(), entry, LocalDate::now,
            new SettingsColumns(context.app().settings()));
        batch = new BatchPane(context.texts(), grid, columns);
        view = new BorderPane(grid, null, batch, null, null);
        grid.positionProperty().addListener((o, was, now) -> context.model().selectionProperty().set(now));
        context.link().setProperty().addListener((o, was, now) -> reread());
        book.versionProperty().addListener((o, was, now) -> batch.show(grid.rows()));
    }

    /** The screen. */
    public Region view() {
        return view;
    }

    /** Buttons for the tool bar. */
    public List<Node> tools() {
        Button paste = Parts.actionButton(context.texts(), "sales.entry.paste", "fth-clipboard", "Ctrl+V");
        paste.setOnAction(e -> grid.pasteBlock());
        Button fresh = Parts.actionButton(context.texts(), "sales.entry.new.batch", "fth-file-plus", null);
        fresh.setId("entry-new-batch");
        fresh.setOnAction(e -> newBatch());
        return List.of(paste, grid.columnsButton(), fresh);
    }

    /** Gives the grid the keyboard; the first time, offers what an earlier run left. */
    public void shown() {
        if (!restored) {
            restored = true;
            book.reload(this::restore);
        }
        grid.begin();
    }

    private void restore() {
        context.tasks().run(p -> context.app().drafts().find(SaleEntry.DRAFT)).onSuccess(this::restore);
    }

    private void restore(Optional<Drafts.Draft> left) {
        if (left.isEmpty()) {
            grid.begin();
            return;
        }
        List<EntryDraft> drafts = SaleEntry.left(left.get().rows());
        List<Long> changed = drafts.stream().filter(d -> d.rowId() != null).map(d -> Long.valueOf(d.rowId())).toList();
        context.tasks().run(p -> context.app().sales().byIds(changed)).onSuccess(rows -> {
            rows.forEach(r -> ids.add(r.stamp().id()));
            grid.setRows(rows);
            grid.restore(drafts);
            grid.begin();
            context.shell().toast().show(Message.of("sales.entry.restored", drafts.size()));
        });
    }

    /** Puts stored sales into the grid to be changed there. */
    public void edit(List<Sale> sales) {
        ids = new ArrayList<>(sales.stream().map(s -> s.stamp().id()).toList());
        grid.setRows(sales);
        batch.show(sales);
    }

    private void newBatch() {
        ids.clear();
        grid.setRows(List.of());
        batch.clear();
        grid.begin();
    }

    private void saved(List<Sale> rows) {
        for (Sale s : rows) {
            if (!ids.contains(s.stamp().id())) {
                ids.add(s.stamp().id());
            }
        }
        batch.show(grid.rows());
    }

    /** After an undo, or a change made elsewhere, the rows of the batch are read again. */
    private void reread() {
        List<Long> wanted = List.copyOf(ids);
        context.tasks().run(p -> context.app().sales().byIds(wanted)).onSuccess(rows -> {
            if (wanted.equals(ids) && !rows.equals(grid.rows())) {
                grid.setRows(rows);
            }
            batch.show(grid.rows());
        });
    }

    private void newProduct(String name) {
        context.link().write(Action.entry("sales", Message.of("sales.entry.label.product", name)),
            tx -> context.app().catalogue().save(tx, Product.named(name.strip())))
            .onSuccess(w -> book.reload(() -> context.shell().toast().show(Message.of("sales.entry.label.product", name))))
            .onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    private void newChannel(String name) {
        context.link().write(Action.entry("sales", Message.of("sales.entry.label.channel", name)),
            tx -> context.app().catalogue().save(tx, Channel.named(name.strip())))
            .onSuccess(w -> book.reload(() -> context.shell().toast().show(Message.of("sales.entry.label.channel", name))))
            .onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }
}
