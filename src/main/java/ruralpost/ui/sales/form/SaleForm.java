package ruralpost.ui.sales.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ledger.Action;
import ruralpost.ledger.ConflictException;
import ruralpost.ledger.Stamp;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.form.FormBar;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.part.Parts;
import ruralpost.ui.person.PersonErasing;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.sales.TakeBack;
import ruralpost.ui.task.Debounce;

/**
 * One sale in the drawer: every field, its history, and a draft until it is saved. Open it with {@link #open} or {@link #openNew}; one
 * object serves one opening.
 */
public final class SaleForm {

    private static final long DRAFT_MILLIS = 300;

    private final WindowContext context;
    private final SaleBook book;
    private final Sale opened;
    private final Runnable gone;
    private final SaleFields fields;
    private final FormPane<Sale> pane;
    private final Map<String, String> loaded = new HashMap<>();
    private final Debounce draft;
    private final Label refused = new Label();
    private final PersonErasing<Sale> erasing;
    private final SaleHistory history;
    /** The version that is changed: that of a draft, where the record has moved on since. */
    private Sale base;
    private boolean over;

    private SaleForm(WindowContext context, SaleBook book, Sale sale, Runnable gone) {
        this.context = context;
        this.book = book;
        this.opened = sale;
        this.gone = gone;
        this.base = sale;
        this.draft = context.tasks().debounce(DRAFT_MILLIS);
        this.fields = new SaleFields(context.texts(), book, LocalDate::now, () -> base);
        this.pane = fields.pane();
        this.history = new SaleHistory(context.texts(), book);
        this.erasing = new PersonErasing<>(context, context.texts(), pane, SaleForm::person, () -> context.shell().drawer().close());
        erasing.about(sale);
        pane.setId("sale-form");
        pane.load(sale);
        pane.rows().forEach(row -> loaded.put(row.key(), row.draft()));
    }

    /** Opens a stored sale, with what was typed and not saved before. */
    public static void open(WindowContext context, SaleBook book, Sale sale) {
        open(context, book, sale, () -> { });
    }

    /** Opens a stored sale, with what was typed and not saved before. @param gone runs when the form is closed again */
    public static void open(WindowContext context, SaleBook book, Sale sale, Runnable gone) {
        context.tasks().run(p -> java.util.Optional.ofNullable(SaleDraft.find(context.app().drafts(), sale.stamp().id())))
            .onSuccess(left -> new SaleForm(context, book, sale, gone).show(left.orElse(null)));
    }

    /** Opens a form for a new sale, with what was typed and not saved before. @param gone runs when the form is closed again */
    public static void openNew(WindowContext context, SaleBook book, Runnable gone) {
        context.tasks().run(p -> java.util.Optional.ofNullable(SaleDraft.find(context.app().drafts(), 0)))
            .onSuccess(left -> new SaleForm(context, book, null, gone).show(left.orElse(null)));
    }

    private void show(SaleDraft left) {
        if (left != null) {
            restore(left);
        }
        pane.rows().forEach(row -> row.onChange(() -> draft.call(this::keepDraft)));
        FormBar bar = new FormBar(context.texts(), pane, "sales.form.save", this::save, this::discarded);
        bar.getStyleClass().add("form-foot");
        refused.setId("sale-form-refused");
        refused.getStyleClass().add("form-problem");
        refused.setWrapText(true);
        refused.setGraphic(Parts.icon("fth-alert-circle"));
        refuse(null);
        VBox inner = new VBox(12, refused, pane);
        inner.getStyleClass().add("form-in-drawer");
        ScrollPane scroll = new ScrollPane(inner);
        scroll.setFitToWidth(true);
        BorderPane content = new BorderPane(scroll, null, opened == null ? null : side(), bar, null);
        content.getStylesheets().add(SaleForm.class.getResource("/assets/themes/sales.css").toExternalForm());
        content.addEventFilter(KeyEvent.KEY_PRESSED, erasing::pressed);
        content.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && !e.isAltDown() && (e.getCode() == KeyCode.S || e.getCode() == KeyCode.ENTER)) {
                bar.save();
                e.consume();
            }
        });
        context.shell().drawer().open(title(), content, this::closed);
        // the fields stand in the window only once their scroll pane has a skin
        scroll.applyCss();
        scroll.layout();
        pane.rows().getFirst().input().requestFocus();
    }

    /** The buyer, where he may be a person. */
    private static String person(Sale sale) {
        return sale.buyerKind() != null && BuyerKind.mayBePerson(sale.buyerKind().code()) ? sale.buyer() : null;
    }

    private Message title() {
        return opened == null ? Message.of("sales.form.title.new") : Message.of("sales.form.title", name());
    }

    private String name() {
        if (opened == null) {
            return "";
        }
        String product = book.product(opened.productId()) == null ? "" : book.product(opened.productId()).name();
        return opened.docNumber() == null ? opened.period().label(context.texts().lang()) + " " + product : opened.docNumber() + " " + product;
    }

    private Region side() {
        HBox tools = new HBox(Parts.spacer(), erasing.button());
        tools.managedProperty().bind(erasing.button().visibleProperty());
        VBox side = new VBox(tools, history);
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("drawer-side");
        scroll.setPrefWidth(300);
        scroll.setMinWidth(300);
        context.tasks().run(p -> context.app().sales().history(opened.stamp().id())).onSuccess(history::show);
        return scroll;
    }

    private void restore(SaleDraft left) {
        left.texts().forEach((key, text) -> pane.rows().stream().filter(r -> r.key().equals(key)).forEach(r -> r.draft(text)));
        if (opened != null && left.changed() != opened.stamp().changed()) {
            base = opened.edit().stamp(new Stamp(opened.stamp().id(), left.changed())).build();
        }
        context.shell().toast().show(Message.of("sales.form.restored"));
    }

    private SaleDraft now() {
        return SaleDraft.of(base, name(), pane.rows(), loaded);
    }

    private void keepDraft() {
        if (!over) {
            now().keep(context.app().drafts());
        }
    }

    private void discarded() {
        draft.cancel();
        base = opened;
        refuse(null);
        now().discard(context.app().drafts());
    }

    private void closed() {
        draft.cancel();
        if (!over && !now().texts().isEmpty()) {
            keepDraft();
            context.shell().toast().show(Message.of("sales.form.left"));
        }
        gone.run();
    }

    private void save(Sale sale) {
        refuse(null);
        boolean fresh = sale.stamp().isNew();
        String what = fields.parts().summary(context.texts().lang());
        Message label = Message.of(fresh ? "sales.entry.label.one" : "sales.entry.label.changed", what);
        context.link().write(Action.entry("sales", label), tx -> fresh ? context.app().sales().insert(tx, sale) > 0 : context.app().sales().update(tx, sale))
            .onSuccess(w -> {
                finish();
                new TakeBack(context).offer(Message.of("sales.entry.saved", label), w.set());
            })
            .onError(ConflictException.class, e -> conflict(sale))
            .onError(UserException.class, e -> refuse(e.userMessage()));
    }

    private void finish() {
        over = true;
        draft.cancel();
        now().discard(context.app().drafts());
        context.shell().drawer().close();
    }

    private void refuse(Message why) {
        refused.textProperty().unbind();
        if (why != null) {
            refused.textProperty().bind(context.texts().text(why));
        }
        refused.setVisible(why != null);
        refused.setManaged(why != null);
    }

    /** Somebody changed the record since it was opened; what was typed stays in the form until it is settled. */
    private void conflict(Sale mine) {
        context.tasks().run(p -> context.app().sales().byId(mine.stamp().id())).onSuccess(stored -> {
            if (stored.isEmpty()) {
                context.shell().dialogs().ask(Message.of("sales.form.gone.title"), Message.of("sales.form.gone.text"),
                    List.of(new Dialogs.Choice("new", Message.of("sales.form.gone.new"), Dialogs.Role.PRIMARY), Dialogs.Choice.cancel()),
                    c -> save(mine.edit().stamp(Stamp.NEW).imported(null).build()));
                return;
            }
            boolean known = base == opened;
            new SaleConflict(context.texts(), book, known ? opened : null, mine, stored.get()).ask(context.shell().dialogs(), this::save);
        });
    }
}
