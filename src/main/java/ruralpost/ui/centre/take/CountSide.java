package ruralpost.ui.centre.take;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.StockState;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountRow;
import ruralpost.centre.take.DifferenceReason;
import ruralpost.centre.take.TakeState;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** What is not counted, what belongs elsewhere, what differs, and what moved after the counting. */
final class CountSide extends ScrollPane {

    private static final int MOST = 60;

    private final UiTexts texts;
    private final TakeScreen screen;
    private final VBox body = new VBox(8);
    private final ReasonBar reasons;

    CountSide(UiTexts texts, TakeScreen screen) {
        this.texts = texts;
        this.screen = screen;
        reasons = new ReasonBar(texts, screen);
        setContent(body);
        setFitToWidth(true);
        setFocusTraversable(false);
        body.getStyleClass().add("take-right-body");
        getStyleClass().add("take-right");
    }

    void show(TakeData data) {
        Count c = data.count();
        List<CountRow> missing = c.notCounted();
        body.getChildren().setAll(card("not-counted", "take.not.counted", missing.size(), "take.lines", absent(c, missing), missing.stream().limit(MOST).<Node>map(this::link).toList()));
        List<CountRow> strange = c.elsewhere();
        if (!strange.isEmpty()) {
            body.getChildren().add(card("elsewhere", "take.elsewhere", strange.size(), "take.pieces", null, strange.stream().<Node>map(r -> strange(data, r)).toList()));
        }
        if (!c.blind()) {
            List<CountRow> differences = c.differences();
            reasons.show(data, differences.stream().limit(MOST).toList());
            VBox card = card("differences", "take.differences", differences.size(), "take.lines", null, differences.stream().limit(MOST).<Node>map(this::difference).toList());
            if (reasons.offered()) {
                card.getChildren().add(1, line(reasons));
            }
            body.getChildren().add(card);
        }
        if (!c.after().isEmpty()) {
            // how many moved tells nothing of what there should be
            body.getChildren().add(card("after", "take.after", c.after().size(), "take.moves", null, c.after().reversed().stream().limit(MOST).<Node>map(m -> after(data, m)).toList()));
        }
    }

    private VBox card(String id, String key, int n, String unit, Node tool, List<Node> lines) {
        Label number = new Label(texts.now(unit, n));
        number.setId(id + "-count");
        number.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(8, Parts.label(texts.text(key), "card-title"), number, Parts.spacer());
        head.getStyleClass().add("card-head");
        if (tool != null) {
            head.getChildren().add(tool);
        }
        VBox card = new VBox(head);
        card.setId("card-" + id);
        card.getStyleClass().add("card");
        card.getChildren().addAll(lines.isEmpty() ? List.of(line(Parts.label(texts.text("take.none"), "form-hint"))) : lines);
        if (n > lines.size() && !lines.isEmpty()) {
            card.getChildren().add(line(words(texts.now("take.more", n - lines.size()), "muted")));
        }
        return card;
    }

    private Node absent(Count c, List<CountRow> missing) {
        if (!c.typing() || missing.isEmpty()) {
            return null;
        }
        Button button = Parts.button(texts, "take.absent", "flat");
        button.setId("take-absent");
        button.setOnAction(e -> screen.steps().absent(missing.size()));
        return button;
    }

    private HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.getStyleClass().add("campaign-line");
        return line;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node link(CountRow row) {
        Hyperlink go = new Hyperlink(row.code() == null ? row.item().name() : row.code() + "  " + row.item().name());
        go.getStyleClass().add("campaign-link");
        go.setId("missing-" + row.label());
        go.setOnAction(e -> screen.goTo(row.label()));
        go.setMinWidth(40);
        return line(go, Parts.spacer(), words(row.item().unit(), "record-list-meta"));
    }

    private Node difference(CountRow row) {
        Hyperlink go = new Hyperlink(row.label());
        go.getStyleClass().add("campaign-link");
        go.setOnAction(e -> screen.goTo(row.label()));
        // tags are told apart by their ends
        go.setMinWidth(row.code() == null ? 40 : Region.USE_PREF_SIZE);
        String what = row.difference() > 0 ? texts.now("take.surplus", row.difference()) : texts.now("take.shortage", -row.difference());
        String wait = row.toRecount() ? texts.now("take.to.recount") : row.toExplain() ? texts.now("take.to.explain") : texts.now(row.line().reason().label());
        Label amount = words(what, "take-differs");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = line(go, Parts.spacer(), amount, words(wait, "record-list-meta"));
        if (reasons.offered()) {
            line.getChildren().addFirst(reasons.tick(row));
        }
        return line;
    }

    private Node strange(TakeData data, CountRow row) {
        String where = row.elsewhere().spot() == null ? texts.now(row.elsewhere().last().label())
            : texts.now("take.belongs", data.centre(row.elsewhere().spot().centreId()), texts.now(row.elsewhere().spot().state().label()));
        VBox box = new VBox(4, words(row.label() + "  " + row.item().name(), "strong"), words(where, "tag", "tag-warning"));
        boolean open = data.take().take().stored() == TakeState.OPEN;
        if (row.line().reason() != null) {
            box.getChildren().add(words(texts.now("take.noted"), "muted", "small"));
        } else if (open) {
            Button bring = Parts.button(texts, "take.bring");
            bring.setId("bring-" + row.label());
            bring.setDisable(row.elsewhere().spot() == null || row.elsewhere().spot().state() != StockState.SHELF);
            bring.setOnAction(e -> screen.write(Message.of("take.label.bring", row.label()), tx -> {
                screen.takes().posted().bring(tx, data.count().at().id(), row, LocalDate.now());
                return null;
            }, n -> screen.said(Message.of("take.brought", row.label()))));
            Button note = Parts.button(texts, "take.note");
            note.setId("note-" + row.label());
            note.setOnAction(e -> screen.write(Message.of("take.label.note", row.label()), tx -> {
                screen.takes().counting().explain(tx, data.count().at().id(), row, DifferenceReason.OTHER, row.line().remark());
                return null;
            }, n -> { }));
            box.getChildren().add(new HBox(8, bring, note));
        }
        box.getStyleClass().add("campaign-line");
        return box;
    }

    private Node after(TakeData data, BookMove m) {
        String item = data.items().getOrDefault(m.itemId(), "");
        Label day = words(m.on().toString(), "record-list-meta");
        day.setMinWidth(Region.USE_PREF_SIZE);
        return line(day, words(texts.now(m.kind().label()) + " " + item + (m.counter() ? texts.now("take.counter.entry") : "")), Parts.spacer(), words(String.valueOf(Math.abs(m.quantity())), "num"));
    }
}
