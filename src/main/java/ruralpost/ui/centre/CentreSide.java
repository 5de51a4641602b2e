package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Have;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.StockDocument;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.PersonalText;

/** What stands at the right of a centre's card: the seven haves, what is known of it, where its goods came from, its documents. */
final class CentreSide {

    private static final int DOCUMENTS = 10;

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    CentreSide(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** All of it. */
    VBox of(Centre centre, LocalDate day) {
        VBox side = new VBox(8, facts(centre), money(centre, day), documents(centre));
        if (centre.kind() != CentreKind.STOREROOM) {
            side.getChildren().addFirst(haves(centre, day));
        }
        side.getStyleClass().add("campaign-right");
        return side;
    }

    /** The seven haves with the day since when each is there. */
    VBox haves(Centre centre, LocalDate day) {
        List<Node> lines = new ArrayList<>();
        for (Have have : Have.values()) {
            LocalDate since = centre.haves().get(have);
            boolean there = since != null && !since.isAfter(day);
            Label name = new Label(texts.now(have.label()), Parts.icon(there ? "fth-check" : "fth-alert-triangle"));
            name.getStyleClass().addAll("have", there ? "have-there" : "have-missing");
            Label when = new Label(since == null ? texts.now("inventory.haves.missing") : formats.date(since));
            when.getStyleClass().add("record-list-meta");
            HBox line = new HBox(8, name, Parts.spacer(), when);
            line.setId("have-" + have.code());
            line.getStyleClass().add("campaign-line");
            lines.add(line);
        }
        return Cards.card(texts, "haves", "inventory.haves", texts.now("inventory.haves.note", centre.havesOn(day), Have.values().length), List.of(), lines);
    }

    private VBox facts(Centre centre) {
        return Cards.card(texts, "facts", "inventory.facts", null, List.of(), fields(centre));
    }

    /** What is stated of a centre, a line each; names and phones masked. */
    List<Node> fields(Centre centre) {
        List<Node> lines = new ArrayList<>();
        add(lines, "inventory.fact.keeper", keeper(centre));
        add(lines, "inventory.fact.hours", centre.hours());
        add(lines, "inventory.fact.rooms", rooms(centre));
        add(lines, "inventory.fact.outdoor", centre.outdoorArea() == null ? null : texts.now("inventory.area", formats.number(centre.outdoorArea())));
        add(lines, "inventory.fact.office", data.records().name(centre.place().officeId()));
        add(lines, "inventory.fact.village", data.records().name(centre.place().parentId()));
        add(lines, "inventory.fact.remark", centre.remark());
        return lines;
    }

    /** Keeper and phone, masked; null when neither is stated. */
    static String keeper(Centre centre) {
        String name = centre.keeper() == null ? "" : PersonalText.masked(centre.keeper());
        String phone = centre.phone() == null ? "" : PersonalText.maskedPhone(centre.phone());
        String both = (name + "  " + phone).strip();
        return both.isEmpty() ? null : both;
    }

    private String rooms(Centre centre) {
        String rooms = centre.rooms() == null ? "" : texts.now("inventory.rooms", centre.rooms());
        String area = centre.indoorArea() == null ? "" : texts.now("inventory.area", formats.number(centre.indoorArea()));
        String both = (rooms + "  " + area).strip();
        return both.isEmpty() ? null : both;
    }

    private void add(List<Node> lines, String key, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(Cards.field(texts.now(key), value));
        }
    }

    /** What it received up to a day, by source. */
    private VBox money(Centre centre, LocalDate day) {
        Map<Long, Money> sums = new TreeMap<>();
        for (BookMove m : data.stock().movesAt(centre.id())) {
            boolean comes = m.from() == null && m.to() != null && m.to().centreId() == centre.id();
            if (comes && !m.on().isAfter(day) && m.value().fen() != 0) {
                sums.merge(m.fundingId() == null ? 0 : m.fundingId(), m.value(), Money::plus);
            }
        }
        List<Node> lines = new ArrayList<>();
        sums.forEach((id, sum) -> lines.add(Cards.line(id == 0 ? texts.now("inventory.unstated") : String.valueOf(data.records().name(id)), formats.moneyWithUnit(sum),
            id == 0 ? null : () -> links.record("funding", id))));
        return Cards.card(texts, "money", "inventory.money", texts.now("inventory.money.note"), List.of(), lines);
    }

    private VBox documents(Centre centre) {
        List<StockDocument> papers = data.stock().movesAt(centre.id()).stream().map(BookMove::documentId).distinct().map(data.documents()::get).filter(d -> d != null).toList();
        List<Node> lines = new ArrayList<>();
        papers.reversed().stream().limit(DOCUMENTS).forEach(d -> lines.add(Cards.line(d.title(), formats.date(d.on()), () -> links.record("stockdocument", d.stamp().id()))));
        return Cards.card(texts, "documents", "inventory.documents", papers.isEmpty() ? null : texts.now("inventory.documents.note", papers.size()), List.of(), lines);
    }
}
