package ruralpost.ui.centre.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ruralpost.centre.Centre;
import ruralpost.centre.Funding;
import ruralpost.centre.document.StockVoucher;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.ledger.Action;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.ui.SettingsColumns;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.FormResult;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.paper.PaperFile;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.TakeBack;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryGrid;
import ruralpost.ui.table.EntryValues;
import ruralpost.value.Money;

/** A document typed line by line by keyboard and posted as a whole. */
final class TypedPane extends BorderPane {

    private static final long MOST = 1_000_000_000L;

    private final WindowContext context;
    private final GoodsBook book;
    private final HeadForm head;
    private final EntryColumn<TypedLine, Centre> centre;
    private final EntryColumn<TypedLine, Centre> to;
    private final EntryColumn<TypedLine, Item> item;
    private final EntryColumn<TypedLine, String> tag = EntryColumn.typed("tag", "stock.field.tag", 120, ValueFormat.text(60), TypedLine::tag);
    private final EntryColumn<TypedLine, Long> quantity = EntryColumn.<TypedLine, Long>typed("quantity", "stock.field.quantity", 90, ValueFormat.integer(1, MOST),
        TypedLine::quantity).required();
    private final EntryColumn<TypedLine, Funding> funding;
    private final EntryColumn<TypedLine, Money> value = EntryColumn.typed("value", "stock.field.value", 110, ValueFormat.MONEY, TypedLine::value);
    private final EntryColumn<TypedLine, LocalDate> expires = EntryColumn.date("expires", "stock.field.expires", 100, ValueFormat.date(LocalDate::now), TypedLine::expires);
    private final EntryColumn<TypedLine, String> remark = EntryColumn.typed("remark", "stock.field.remark", 160, ValueFormat.text(500), TypedLine::remark);
    private final HeldLines<TypedLine> lines;
    private final EntryGrid<TypedLine> grid;
    private final Button post;
    private final Button form;

    TypedPane(WindowContext context, GoodsBook book) {
        this.context = context;
        this.book = book;
        head = new HeadForm(context, book);
        centre = EntryColumn.<TypedLine, Centre>pick("centre", "stock.field.centre", 200, book.centres(), (c, lang) -> book.centreName(c), TypedLine::centre).required().carried();
        to = EntryColumn.pick("to", "stock.field.to", 200, book.centres(), (c, lang) -> book.centreName(c), TypedLine::to);
        item = EntryColumn.<TypedLine, Item>pick("item", "stock.field.item", 150, book.items(), (i, lang) -> i.name(), TypedLine::item).required();
        funding = EntryColumn.<TypedLine, Funding>pick("funding", "stock.field.funding", 150, book.fundings(), (x, lang) -> x.name(), TypedLine::funding).carried();
        List<EntryColumn<TypedLine, ?>> columns = List.of(centre, to, item, tag, quantity, funding, value, expires, remark);
        lines = new HeldLines<>(context, "stock-document", columns, this::line, this::check);
        grid = new EntryGrid<>(context.texts(), context.tasks(), context.shell().dialogs(), "stock-document", columns, lines, LocalDate::now,
            new SettingsColumns(context.app().settings()));
        post = Parts.actionButton(context.texts(), "stock.post", "fth-check", "Ctrl+Enter", "primary");
        post.setId("stock-post");
        post.setOnAction(e -> post());
        form = Parts.actionButton(context.texts(), "stock.voucher.print", "fth-printer", "Ctrl+P");
        form.setId("stock-voucher");
        form.setOnAction(e -> printForm());
        head.pane().setPadding(new Insets(12));
        // under the head: the tool bar has no room for it in English
        form.setFocusTraversable(false);
        form.setMinWidth(USE_PREF_SIZE);
        TypedHelp help = new TypedHelp(context.texts(), head.kind());
        HBox.setHgrow(help, Priority.ALWAYS);
        HBox.setMargin(form, new Insets(0, 12, 12, 0));
        HBox under = new HBox(help, form);
        under.setAlignment(Pos.TOP_RIGHT);
        setTop(new VBox(head.pane(), under));
        grid.getStyleClass().add("grid-framed");
        BorderPane.setMargin(grid, new Insets(0, 12, 12, 12));
        setCenter(grid);
        setId("stock-typed");
        lines.onChange(() -> {
            post.setDisable(lines.lines().isEmpty());
            form.setDisable(lines.lines().isEmpty());
        });
        post.setDisable(true);
        form.setDisable(true);
        head.kind().onChange(() -> grid.leaveOut(TypedHead.unused(head.kind().value())));
        head.onChange(grid::recheck);
        grid.leaveOut(TypedHead.unused(head.kind().value()));
        book.follow(grid::recheck);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Looks for what an earlier run left unposted; once the names that it uses are read. */
    void begin() {
        head.begin(grid::recheck);
        lines.drafts().find(left -> {
            grid.leaveOut(Set.of());
            grid.restore(left);
            grid.leaveOut(TypedHead.unused(head.kind().value()));
            lines.drafts().restored();
            grid.saveAll();
            context.shell().toast().show(Message.of("sales.entry.restored", left.size()));
        });
    }

    Button postButton() {
        return post;
    }

    void shown() {
        grid.begin();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            grid.saveAll();
            post();
            e.consume();
        } else if (e.getCode() == KeyCode.P && e.isShortcutDown()) {
            grid.saveAll();
            printForm();
            e.consume();
        }
    }

    /** The form to be signed before anything is posted; what posting still asks for, as an approval, is signed on it. */
    private void printForm() {
        if (lines.lines().isEmpty() || head.kind().value() == null || head.day().value() == null) {
            return;
        }
        TypedHead h = head.typed();
        StockDocument document = h.document(Texts.of(context.texts().lang()));
        StockVoucher voucher = new StockVoucher(document, h.partner() == null ? null : h.partner().name(), null, h.purchase(), lines.lines().stream().map(l -> new StockVoucher.Line(
            l.centre(), l.to(), l.item(), l.tag() == null ? null : book.names().assets().get(l.tag().strip()), l.quantity(), l.value(), null, l.remark())).toList(), false);
        Lang lang = context.texts().lang();
        new PaperFile(context).ask(StockVoucher.title(h.kind(), Texts.of(lang)) + " " + document.title(), file -> voucher.of(lang));
    }

    private MoveKind move() {
        return head.kind().value() == null ? MoveKind.RECEIVED : TypedHead.move(head.kind().value());
    }

    private Map<String, Problem> check(EntryValues v, List<TypedLine> others) {
        return new TypedChecks(book.names(), move(), head.day().value(), head.typed().loan()).of(v.get(centre), v.get(to), v.get(item), v.get(tag), v.get(quantity), v.get(remark), others);
    }

    private TypedLine line(EntryValues v) {
        return new TypedLine(v.get(centre), v.get(to), v.get(item), v.get(tag), v.get(quantity), v.get(funding), v.get(value), v.get(expires), v.get(remark));
    }

    private void post() {
        List<TypedLine> all = lines.lines();
        if (all.isEmpty() || grid.problemsProperty().get() > 0 || !(head.pane().read() instanceof FormResult.Ok<TypedHead> ok)) {
            return;
        }
        TypedHead h = ok.value();
        StockDocument document = h.document(Texts.of(context.texts().lang()));
        List<StockMove> moves = all.stream().map(l -> l.move(move(), l.tag() == null ? null : book.names().assets().get(l.tag().strip()))).toList();
        Message label = Message.of("stock.label.posted", document.title(), moves.size());
        post.setDisable(true);
        context.link().write(Action.entry("centre", label), tx -> context.app().centres().stock().post(tx, withPaper(tx, h, document), moves)).onSuccess(w -> {
            lines.clear();
            grid.setRows(List.of());
            head.posted();
            grid.begin();
            new TakeBack(context).offer(label, w.set());
        }).onError(UserException.class, e -> {
            post.setDisable(false);
            context.shell().dialogs().ask(Message.of("stock.not.posted"), e.userMessage(),
                List.of(new ruralpost.ui.dialog.Dialogs.Choice("close", Message.of("ui.close"), ruralpost.ui.dialog.Dialogs.Role.PRIMARY)), c -> { });
        });
    }

    /** With its signed paper, which is put into the register in the same change set. */
    private StockDocument withPaper(WriteTx tx, TypedHead h, StockDocument document) {
        String title = StockVoucher.title(h.kind(), Texts.of(context.texts().lang())) + " " + document.title();
        return h.paper() == null ? document : document.approved(document.approvedBy(), h.paper().stored(tx, context.app(), title, h.day()));
    }
}
