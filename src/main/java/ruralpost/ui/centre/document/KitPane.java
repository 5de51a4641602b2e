package ruralpost.ui.centre.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.document.KitDrop;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.item.Item;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.ui.KeptColumns;
import ruralpost.ui.SettingsColumns;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.FormBuilder;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormResult;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.TakeBack;
import ruralpost.ui.table.Columns;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryGrid;
import ruralpost.ui.table.ListRows;

/** A kit for each of many centres in one document: what is in it, who gets it, what leaves the storeroom and what is missing. */
final class KitPane extends BorderPane {

    private static final long MOST = 1_000_000L;
    private static final String UNTICKED = "#unticked";

    /** Height of the words above each part, so that the parts begin at one line. */
    private static final double LINE = 28;

    private final WindowContext context;
    private final GoodsBook book;
    private final FormRow<Centre> from;
    private final FormRow<LocalDate> day;
    private final FormRow<String> township;
    private final FormRow<Optional<CentreKind>> kind;
    private final FormRow<String> words;
    private final FormPane<KitHead> head;
    private final HeldLines<Part> parts;
    private final EntryGrid<Part> grid;
    private final ListRows<KitDrop.Line> preview = new ListRows<>(Map.of());
    private final SimpleObjectProperty<Message> summary = new SimpleObjectProperty<>(Message.of("stock.kit.none"));
    private final KitCentres to;
    private final HeadDraft draft;
    private final Button post;
    private final Consumer<Long> posted;

    /** So many of an item in each kit. */
    record Part(Item item, long quantity) {
    }

    /** @param posted takes the id of the document */
    KitPane(WindowContext context, GoodsBook book, Consumer<Long> posted) {
        this.context = context;
        this.book = book;
        this.posted = posted;
        FormBuilder<KitHead> f = new FormBuilder<>(context.texts(), 4, LocalDate::now);
        from = f.pick("stock.form.from", book.centres(), book::centreName, KitHead::from).required();
        FormRow<String> title = f.value("stock.form.title", KitHead::title, ValueFormat.text(300));
        day = f.date("stock.form.day", KitHead::day).required();
        FormRow<LocalDate> due = f.date("stock.form.due", KitHead::due);
        FormRow<String> number = f.value("stock.form.number", KitHead::number, ValueFormat.text(60));
        township = f.pick("stock.form.township", townships(), t -> t, KitHead::township);
        kind = f.choice("stock.form.centre.kind", Stream.concat(Stream.of(Optional.<CentreKind>empty()), Stream.of(CentreKind.values())
            .filter(k -> k != CentreKind.STOREROOM).map(Optional::of)).toList(), k -> k.map(CentreKind::label).orElse(Message.of("stock.form.all")), h -> Optional.ofNullable(h.kind()));
        words = f.value("stock.form.words", KitHead::words, ValueFormat.text(60));
        head = f.build(() -> new KitHead(from.value(), title.value(), day.value(), number.value(), due.value(), township.value(), chosenKind(), words.value()));
        EntryColumn<Part, Item> item = EntryColumn.<Part, Item>pick("item", "stock.field.item", 150, PickSource.of(t -> book.items().find().apply(t).stream()
            .filter(p -> !p.value().isAsset()).toList()), (i, lang) -> i.name(), Part::item).required();
        EntryColumn<Part, Long> each = EntryColumn.<Part, Long>typed("each", "stock.kit.each", 90, ValueFormat.integer(1, MOST), Part::quantity).required();
        List<EntryColumn<Part, ?>> columns = List.of(item, each);
        parts = new HeldLines<>(context, "stock-kit", columns, v -> new Part(v.get(item), v.get(each)), (v, others) -> Map.of());
        grid = new EntryGrid<>(context.texts(), context.tasks(), context.shell().dialogs(), "stock-kit", columns, parts, LocalDate::now,
            new SettingsColumns(context.app().settings()));
        to = new KitCentres(context.texts(), this::ticked);
        draft = new HeadDraft(context, "stock-kit-head", head);
        post = Parts.actionButton(context.texts(), "stock.post", "fth-check", "Ctrl+Enter", "primary");
        post.setId("stock-kit-post");
        post.setDisable(true);
        post.setOnAction(e -> post());
        parts.onChange(this::preview);
        Stream.of(from, day, township, kind, words).forEach(r -> r.onChange(this::preview));
        book.follow(this::preview);
        head.setPadding(new Insets(12));
        head.getStyleClass().add("form-wide");
        setTop(head);
        setCenter(body());
        setId("stock-kit");
        fresh();
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void fresh() {
        head.load(new KitHead(null, null, LocalDate.now(), null, null, null, null, null));
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            grid.saveAll();
            post();
            e.consume();
        }
    }

    /** Which centres are unticked is a part of the draft. */
    private void ticked() {
        draft.beside(UNTICKED, to.unticked());
        preview();
    }

    private PickSource<String> townships() {
        return PickSource.of(typed -> book.names() == null ? List.of() : ruralpost.pinyin.PinyinMatcher.search(typed, book.names().townshipNames(),
            t -> ruralpost.pinyin.Searchable.of(t, List.of()), 200).stream().map(h -> new Pick<>(h.item(), h.item(), "", "")).toList());
    }

    private HBox body() {
        DataGrid<KitDrop.Line> table = new DataGrid<>(context.texts(), "stock-kit-preview", List.of(
            Columns.text("item", "stock.field.item", 150, l -> book.names().items().byId().get(l.itemId()).name()), Columns.integer("each", "stock.kit.each", 80, KitDrop.Line::each),
            Columns.integer("total", "stock.kit.total", 100, KitDrop.Line::total), Columns.integer("available", "stock.kit.available", 130, KitDrop.Line::available),
            Columns.integer("missing", "stock.kit.missing", 90, l -> l.missing() == 0 ? null : l.missing())), preview, new KeptColumns(context.app().settings()));
        Label words = Parts.label(context.texts().text(summary), "strong");
        words.setId("stock-kit-summary");
        words.setWrapText(true);
        words.setMinHeight(LINE);
        VBox right = new VBox(8, words, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label goods = Parts.label(context.texts().text("stock.kit.goods"), "strong");
        goods.setMinHeight(LINE);
        VBox left = new VBox(8, goods, grid);
        VBox.setVgrow(grid, Priority.ALWAYS);
        table.getStyleClass().add("grid-framed");
        grid.getStyleClass().add("grid-framed");
        HBox both = new HBox(12, left, to, right);
        both.setPadding(new Insets(0, 12, 12, 12));
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(330);
        grid.setMinWidth(296);
        return both;
    }

    private CentreKind chosenKind() {
        return kind.value() == null ? null : kind.value().orElse(null);
    }

    void begin() {
        draft.begin(left -> to.untick(left.get(UNTICKED)));
        parts.drafts().find(left -> {
            grid.restore(left);
            parts.drafts().restored();
            grid.saveAll();
        });
    }

    Button postButton() {
        return post;
    }

    void shown() {
        grid.begin();
    }

    /** The kit as it stands; null while something of it is not stated. */
    private KitDrop drop() {
        if (book.names() == null || day.value() == null) {
            return null;
        }
        to.show(book.names().chosen(township.value(), chosenKind(), words.value(), day.value()));
        if (from.value() == null) {
            return null;
        }
        return KitDrop.of(book.names().book(), from.value().id(), parts.lines().stream().map(p -> new KitDrop.Part(p.item().stamp().id(), p.quantity())).toList(), to.chosen(), day.value());
    }

    private void preview() {
        KitDrop drop = drop();
        preview.set(drop == null ? List.of() : drop.lines());
        post.setDisable(drop == null || !drop.complete());
        long missing = drop == null ? 0 : drop.lines().stream().filter(l -> l.missing() > 0).count();
        summary.set(drop == null || drop.lines().isEmpty() ? Message.of("stock.kit.none") : Message.of(missing > 0 ? "stock.kit.lacks" : "stock.kit.leaves", drop.centres().size(),
            drop.lines().stream().mapToLong(KitDrop.Line::total).sum(), missing));
    }

    private void post() {
        KitDrop drop = drop();
        if (drop == null || !drop.complete() || !(head.read() instanceof FormResult.Ok<KitHead> ok)) {
            return;
        }
        KitHead h = ok.value();
        String title = h.title() != null ? h.title() : Texts.of(context.texts().lang()).get("stock.kit.title", h.day().toString());
        StockDocument document = StockDocument.of(StockDocumentKind.TRANSFER, title, h.day()).numbered(h.number()).due(h.due());
        Message label = Message.of("stock.label.kit", title, drop.centres().size());
        post.setDisable(true);
        context.link().write(Action.entry("centre", label), tx -> context.app().centres().stock().post(tx, document, drop.moves())).onSuccess(w -> {
            parts.clear();
            draft.clear();
            fresh();
            to.untick(null);
            grid.setRows(List.of());
            new TakeBack(context).offer(label, w.set());
            posted.accept(w.result());
        }).onError(UserException.class, e -> {
            preview();
            context.shell().toast().show(e.userMessage());
        });
    }
}
