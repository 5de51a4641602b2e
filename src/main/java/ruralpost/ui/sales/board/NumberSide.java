package ruralpost.ui.sales.board;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.document.FigureRow;
import ruralpost.document.ReportedFigure;
import ruralpost.ledger.ChangeKind;
import ruralpost.sales.dashboard.number.Behind;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.Origin;
import ruralpost.sales.dashboard.number.Recount;
import ruralpost.sales.dashboard.number.RowsOf;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** Beside an opened number: why it carries a mark, what is not in it, and who entered its rows. */
final class NumberSide extends VBox {

    private static final int ORIGINS_SHOWN = 12;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final UiTexts texts;
    private final Formats formats;
    private final OpenedNumber number;
    private final VBox origins = new VBox(8);

    /** @param onRows takes the group of rows that is to be listed */
    NumberSide(UiTexts texts, OpenedNumber number, Consumer<RowsOf> onRows) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.number = number;
        setId("opened-side");
        getStyleClass().add("drawer-side");
        why();
        notCounted(onRows);
        reported();
        dollars();
        getChildren().addAll(line(), heading("sales.open.origins"), origins);
    }

    /** The side as it scrolls. */
    Region scrolling() {
        ScrollPane pane = new ScrollPane(this);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinWidth(300);
        pane.setPrefWidth(300);
        return pane;
    }

    private void why() {
        String mark = number.bound().mark(texts.lang());
        if (mark.isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        number.inexact().forEach((bound, rows) -> parts.add(texts.now("sales.open.why.part", rows, bound.mark(texts.lang()))));
        getChildren().addAll(strong(texts.now("sales.open.why", mark)),
            wrapped(texts.now("sales.open.why.text", String.join(texts.now("sales.board.chip.and"), parts), mark)), line());
    }

    private void notCounted(Consumer<RowsOf> onRows) {
        getChildren().add(heading("sales.open.left.out"));
        int before = getChildren().size();
        for (RowsOf group : List.of(RowsOf.WITHOUT_VALUE, RowsOf.ENDING_AFTER, RowsOf.REACHING_BACK)) {
            int rows = number.count(group);
            if (rows > 0) {
                Label name = wrapped(texts.now(group.label(number)));
                Hyperlink link = new Hyperlink(texts.now("sales.tile.rows", rows));
                link.setId("opened-" + group.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
                link.getStyleClass().add("link");
                link.setMinWidth(Region.USE_PREF_SIZE);
                link.setOnAction(e -> {
                    link.setVisited(false);
                    onRows.accept(group);
                });
                getChildren().add(new HBox(8, name, Parts.spacer(), link));
            }
        }
        if (getChildren().size() == before) {
            getChildren().add(wrapped(texts.now("sales.open.left.out.none")));
        }
    }

    /** What documents report of the same, which is in no sum. */
    private void reported() {
        if (number.reported().isEmpty()) {
            return;
        }
        FigureLines lines = new FigureLines(texts.lang());
        getChildren().addAll(line(), heading("sales.board.figures"));
        for (FigureRow row : number.reported()) {
            ReportedFigure f = row.figure();
            Label value = new Label(formats.bounded(f.bound(), lines.value(f)));
            value.getStyleClass().addAll("strong", "opened-reported");
            value.setMinWidth(Region.USE_PREF_SIZE);
            Label what = wrapped(lines.words().measure(f));
            Label where = wrapped(texts.now("sales.open.reported.where", f.code(), lines.words().scope(f), lines.period(f)));
            where.getStyleClass().add("muted");
            HBox.setHgrow(what, Priority.ALWAYS);
            getChildren().addAll(new HBox(8, what, Parts.spacer(), value), where);
        }
    }

    /** The number in dollars, with rate, day and source. */
    private void dollars() {
        if (number.dollars() == null || number.value() == null) {
            return;
        }
        BigDecimal dollars = number.dollars().dollars(Money.ofYuan(number.value()));
        Label value = new Label(formats.bounded(Bound.difference(number.bound(), Bound.EXACT), formats.dollars(dollars, 2)));
        value.setId("opened-dollars");
        value.getStyleClass().add("strong");
        getChildren().addAll(line(), heading("sales.open.dollars"), value, wrapped(texts.now(number.dollars().label())));
    }

    /** Who entered the rows, once they are added up. */
    void show(Recount recount) {
        checked(recount);
        Map<ChangeKind, long[]> kinds = new EnumMap<>(ChangeKind.class);
        for (Origin o : recount.origins()) {
            long[] counts = kinds.computeIfAbsent(o.set().kind(), k -> new long[2]);
            counts[0]++;
            counts[1] += o.rows();
        }
        kinds.forEach((kind, counts) -> {
            Label name = wrapped(texts.now("ledger.kind." + kind.code()));
            Label count = new Label(texts.now("sales.open.origins.kind", counts[0], counts[1]));
            count.getStyleClass().add("small");
            count.setMinWidth(Region.USE_PREF_SIZE);
            origins.getChildren().add(new HBox(8, name, Parts.spacer(), count));
        });
        origins.getChildren().add(line());
        recount.origins().stream().limit(ORIGINS_SHOWN).forEach(o -> origins.getChildren().add(entry(o)));
        if (recount.origins().size() > ORIGINS_SHOWN) {
            origins.getChildren().add(wrapped(texts.now("sales.open.origins.more", recount.origins().size() - ORIGINS_SHOWN)));
        }
    }

    /** What was added up again beside the number itself, and what was not. */
    private void checked(Recount recount) {
        if (recount.others().isEmpty()) {
            return;
        }
        VBox lines = new VBox(4);
        lines.setId("opened-checked");
        recount.others().forEach(c -> lines.getChildren().add(wrapped(texts.now(said(c), c.name(), c.rows()))));
        int at = getChildren().indexOf(origins) - 2;
        getChildren().addAll(at, List.of(line(), heading("sales.open.checked"), lines));
    }

    private static String said(Recount.Checked c) {
        return !c.equal() ? "sales.open.checked.differs" : switch (c.how()) {
            case ADDED -> "sales.open.checked.added";
            case READ -> "sales.open.checked.read";
            case TOO_MANY -> "sales.open.checked.too.many";
        };
    }

    private HBox entry(Origin o) {
        Region dot = new Region();
        dot.getStyleClass().add(origins.getChildren().stream().anyMatch(n -> n.getStyleClass().contains("opened-origin")) ? "timeline-dot" : "timeline-dot-now");
        Label what = wrapped(texts.now(o.set().label()));
        Label who = new Label(texts.now("sales.open.origins.who", TIME.format(o.set().at().atZone(ZoneId.systemDefault())), o.set().operator()));
        who.getStyleClass().addAll("tick", "muted");
        Label sum = new Label(contribution(o));
        sum.getStyleClass().addAll("small", "strong");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        Label rows = new Label(texts.now("sales.tile.rows", o.rows()));
        rows.getStyleClass().addAll("tick", "muted");
        VBox right = new VBox(sum, rows);
        right.setAlignment(javafx.geometry.Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox entry = new HBox(8, dot, new VBox(what, who), Parts.spacer(), right);
        entry.getStyleClass().add("opened-origin");
        HBox.setMargin(dot, new javafx.geometry.Insets(5, 0, 0, 0));
        return entry;
    }

    /** What a set contributes to what is added up; nothing where records are counted. */
    private String contribution(Origin o) {
        return number.behind() instanceof Behind.Sales s ? formats.number(o.sum(), s.asked().measure().exactDecimals()) : "";
    }

    private Label heading(String key) {
        return strong(texts.now(key));
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("card-title");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("h-line");
        return line;
    }
}
