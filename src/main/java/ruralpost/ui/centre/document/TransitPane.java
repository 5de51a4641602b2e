package ruralpost.ui.centre.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import ruralpost.centre.Centre;
import ruralpost.centre.document.TransferPapers;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.OpenTransit;
import ruralpost.centre.stock.StockDocument;
import ruralpost.ledger.Action;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.ui.KeptColumns;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.paper.PaperFile;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.TakeBack;
import ruralpost.ui.table.Columns;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.ListRows;
import ruralpost.value.DateText;
import ruralpost.value.Parsed;

/** What is on its way: receipts scanned, typed or pasted, and the list of exceptions until each is settled. */
final class TransitPane extends BorderPane {

    private final WindowContext context;
    private final GoodsBook book;
    private final ComboBox<StockDocument> documents = new ComboBox<>();
    private final ScanField scan;
    private final javafx.scene.control.TextField day = new javafx.scene.control.TextField();
    private final ListRows<Line> rows;
    private final DataGrid<Line> grid;
    private final Set<Long> scanned = new LinkedHashSet<>();
    private final SimpleObjectProperty<Message> summary = new SimpleObjectProperty<>(Message.of("stock.transit.none"));
    private final Button receive;

    /** Something open with the centre where it should arrive. */
    record Line(OpenTransit open, Centre centre, String township, String item, boolean scanned) {
    }

    TransitPane(WindowContext context, GoodsBook book) {
        this.context = context;
        this.book = book;
        scan = new ScanField(context.texts(), this::scanned);
        rows = new ListRows<>(Map.of("number", Comparator.comparing(l -> Objects.requireNonNullElse(l.centre().number(), "")), "centre", Comparator.comparing(l -> l.centre().name()),
            "township", Comparator.comparing(l -> Objects.requireNonNullElse(l.township(), "")), "item", Comparator.comparing(Line::item),
            "open", Comparator.comparing(l -> l.open().open()), "sent", Comparator.comparing(l -> l.open().sent()), "on", Comparator.comparing(l -> l.open().sentOn())));
        grid = new DataGrid<>(context.texts(), "stock-transit", List.of(Columns.text("number", "stock.field.number", 90, l -> l.centre().number()),
            Columns.text("centre", "stock.field.centre", 220, l -> l.centre().name()), Columns.text("township", "stock.field.township", 110, Line::township),
            Columns.text("item", "stock.field.item", 130, Line::item), Columns.integer("sent", "stock.paper.sent", 80, l -> l.open().sent()),
            Columns.integer("open", "stock.transit.open", 110, l -> l.open().open()), Columns.date("on", "stock.transit.on", 100, l -> l.open().sentOn()),
            Columns.tag("state", "stock.transit.state", 90, l -> l.scanned() ? Message.of("stock.transit.scanned") : null, l -> "tag-accent")), rows,
            new KeptColumns(context.app().settings()));
        receive = Parts.actionButton(context.texts(), "stock.transit.receive", "fth-check", null, "primary");
        receive.setId("stock-receive");
        receive.setDisable(true);
        receive.setOnAction(e -> settle(MoveKind.ARRIVED, null, lines().stream().filter(Line::scanned).map(l -> Transits.Part.all(l.open())).toList()));
        setId("stock-transit-pane");
        setTop(top());
        grid.getStyleClass().add("grid-framed");
        BorderPane.setMargin(grid, new Insets(0, 12, 0, 12));
        setCenter(grid);
        setBottom(actions());
        book.follow(this::show);
        documents.valueProperty().addListener((o, was, now) -> {
            if (was == null || now == null || was.stamp().id() != now.stamp().id()) {
                scanned.clear();
            }
            show();
        });
    }

    private VBox top() {
        documents.setId("stock-transit-document");
        documents.setMaxWidth(420);
        documents.setConverter(new StringConverter<>() {
            @Override
            public String toString(StockDocument d) {
                return d == null ? "" : d.on() + "  " + d.title();
            }

            @Override
            public StockDocument fromString(String text) {
                return null;
            }
        });
        day.setId("stock-transit-day");
        day.setPrefColumnCount(10);
        day.setText(LocalDate.now().toString());
        HBox first = new HBox(8, Parts.label(context.texts().text("stock.transit.document")), documents, Parts.label(context.texts().text("stock.transit.day")), day, receive);
        first.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label words = Parts.label(context.texts().text(summary), "strong");
        words.setId("stock-transit-summary");
        words.setWrapText(true);
        VBox top = new VBox(8, first, scan, words);
        top.setPadding(new Insets(12));
        return top;
    }

    private FlowPane actions() {
        FlowPane bar = new FlowPane(8, 8, action("stock.transit.arrived", () -> selected(l -> settle(MoveKind.ARRIVED, null, all(l)))),
            action("stock.transit.part", () -> selected(this::askPart)), action("stock.transit.back", () -> selected(l -> settle(MoveKind.SENT_BACK, null, all(l)))),
            action("stock.transit.lost", () -> selected(this::askLost)), action("stock.transit.reverse", () -> selected(this::askReverse)),
            action("stock.paper.packing_list", () -> paper(TransferPapers.Kind.PACKING_LIST)), action("stock.paper.signatures", () -> paper(TransferPapers.Kind.SIGNATURES)),
            action("stock.paper.slips", () -> paper(TransferPapers.Kind.SLIPS)));
        bar.setPadding(new Insets(12));
        return bar;
    }

    private Button action(String key, Runnable run) {
        Button button = Parts.button(context.texts(), key);
        button.setId(key.replace('.', '-').replace('_', '-'));
        button.setOnAction(e -> run.run());
        return button;
    }

    /** Goes to a document once it is read. */
    void open(long documentId) {
        wanted = documentId;
        show();
    }

    private long wanted;

    void shown() {
        scan.focus();
    }

    private void show() {
        GoodsNames names = book.names();
        if (names == null) {
            return;
        }
        long now = wanted != 0 ? wanted : documents.getValue() == null ? 0 : documents.getValue().stamp().id();
        if (!documents.getItems().equals(names.transfers())) {
            documents.getItems().setAll(names.transfers());
        }
        StockDocument chosen = names.transfers().stream().filter(d -> d.stamp().id() == now).findFirst()
            .orElse(names.transits().documents().stream().findFirst().orElse(names.transfers().stream().findFirst().orElse(null)));
        wanted = chosen != null && chosen.stamp().id() == wanted ? 0 : wanted;
        if (!Objects.equals(chosen, documents.getValue())) {
            documents.setValue(chosen);
            return;
        }
        List<Line> lines = lines();
        rows.set(lines);
        long centres = lines.stream().map(l -> l.centre().id()).distinct().count();
        receive.setDisable(lines.stream().noneMatch(Line::scanned));
        summary.set(chosen == null ? Message.of("stock.transit.none") : Message.of(lines.isEmpty() ? "stock.transit.settled" : "stock.transit.summary",
            names.transits().sent(chosen.stamp().id()).size(), centres, lines.stream().filter(Line::scanned).map(l -> l.centre().id()).distinct().count()));
    }

    private List<Line> lines() {
        GoodsNames names = book.names();
        if (names == null || documents.getValue() == null) {
            return List.of();
        }
        return names.transits().open(documents.getValue().stamp().id()).stream().map(o -> new Line(o, names.centres().byId().get(o.centreId()), names.townships().name(o.centreId()),
            names.items().byId().get(o.itemId()).name(), scanned.contains(o.centreId()))).sorted(Comparator.comparing((Line l) -> !l.scanned())).toList();
    }

    /** What was scanned, typed or pasted. @throws UserException it is nothing that can be received */
    private void scanned(String text) {
        if (documents.getValue() == null) {
            throw UserException.of("stock.transit.none");
        }
        scanned.add(book.names().transits().receipt(documents.getValue().stamp().id(), text).getFirst().centreId());
        show();
    }

    private void selected(Consumer<List<Line>> taker) {
        grid.selectedRows(lines -> {
            if (!lines.isEmpty()) {
                taker.accept(lines);
            }
        });
    }

    private static List<Transits.Part> all(List<Line> lines) {
        return lines.stream().map(l -> Transits.Part.all(l.open())).toList();
    }

    private void askPart(List<Line> lines) {
        Line line = lines.getFirst();
        context.shell().dialogs().askText(new Dialogs.TextRequest(Message.of("stock.transit.part"), Message.of("stock.transit.part.of", line.centre().name(), line.item(), line.open().open()),
            String.valueOf(line.open().open()), Message.of("stock.post")), text -> {
                Parsed<Long> number = ruralpost.value.IntegerText.parse(text);
                if (number.ok()) {
                    settle(MoveKind.ARRIVED, null, List.of(new Transits.Part(line.open(), number.value())));
                } else {
                    context.shell().toast().show(Message.of("stock.import.quantity.expected"));
                }
            });
    }

    private void askLost(List<Line> lines) {
        context.shell().dialogs().askText(new Dialogs.TextRequest(Message.of("stock.transit.lost"), Message.of("stock.transit.lost.by", lines.size()), "", Message.of("stock.post")),
            by -> settle(MoveKind.LOST_IN_TRANSIT, by, all(lines)));
    }

    private void askReverse(List<Line> lines) {
        Set<Long> centres = lines.stream().map(l -> l.centre().id()).collect(Collectors.toSet());
        StockDocument document = documents.getValue();
        context.shell().dialogs().confirmDanger(Message.of("stock.transit.reverse"), Message.of("stock.transit.reverse.of", centres.size(), document.title()),
            Message.of("stock.transit.reverse"), () -> write(Message.of("stock.label.reversed", document.title(), centres.size()),
                tx -> (long) context.app().centres().stock().reverse(tx, document.stamp().id(), centres)));
    }

    private void settle(MoveKind kind, String approvedBy, Collection<Transits.Part> parts) {
        StockDocument document = documents.getValue();
        Parsed<LocalDate> on = DateText.parse(day.getText(), LocalDate.now());
        if (parts.isEmpty() || document == null || !on.ok()) {
            if (!on.ok()) {
                day.requestFocus();
                context.shell().toast().show(Message.of("stock.transit.day.wrong", day.getText()));
            }
            return;
        }
        Transits transits = book.names().transits();
        String title = Texts.of(context.texts().lang()).get("stock.transit.title", document.title(), kind.label());
        StockDocument paper = Transits.paper(document.stamp().id(), title, on.value()).approved(approvedBy, null);
        write(Message.of("stock.label.settled", document.title(), kind.label(), parts.stream().map(p -> p.of().centreId()).distinct().count()),
            tx -> transits.settle(tx, context.app().centres(), kind, paper, parts));
    }

    private void write(Message label, ruralpost.ledger.Ledger.Work<Long> work) {
        context.link().write(Action.entry("centre", label), work).onSuccess(w -> {
            scanned.clear();
            new TakeBack(context).offer(label, w.set());
        }).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    private void paper(TransferPapers.Kind kind) {
        StockDocument document = documents.getValue();
        if (document != null) {
            GoodsNames names = book.names();
            Lang lang = context.texts().lang();
            new PaperFile(context).askAll(context.texts().now(Message.of(kind.label())) + " " + document.title(), file -> names.papers(document).of(kind, lang));
        }
    }
}
