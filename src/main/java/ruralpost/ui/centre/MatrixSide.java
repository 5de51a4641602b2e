package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Have;
import ruralpost.centre.stock.Equipment;
import ruralpost.item.Item;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** The centre of the chosen cell beside the matrix: what is known of it, the cell, what it has against its standard, the seven haves. */
final class MatrixSide extends BorderPane {

    /** Two of the seven haves stand side by side. */
    private static final double HALF = 121;

    private final UiTexts texts;
    private final CentreLinks links;
    private final VBox body = new VBox(8);
    private final Button card;
    private CentreLine line;

    /** @param print writes the card of the centre shown */
    MatrixSide(UiTexts texts, CentreLinks links, Runnable print) {
        this.texts = texts;
        this.links = links;
        card = Parts.actionButton(texts, "inventory.matrix.card", null, "Ctrl+Enter", "accent");
        card.setId("matrix-card");
        card.setOnAction(e -> openCard());
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, javafx.scene.layout.Priority.ALWAYS);
        body.getStyleClass().add("matrix-side-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        Button paper = Parts.actionButton(texts, "inventory.print.card", "fth-printer", null);
        paper.setId("matrix-paper");
        paper.setOnAction(e -> print.run());
        HBox foot = new HBox(8, card, paper);
        foot.getStyleClass().add("matrix-side-foot");
        getStyleClass().add("matrix-side");
        setCenter(scroll);
        setBottom(foot);
    }

    /** The centre shown; null for none. */
    CentreLine line() {
        return line;
    }

    /** Opens the card of the centre shown. */
    void openCard() {
        if (line != null) {
            links.centre(line.id());
        }
    }

    /** Shows a centre and an item; null for none. */
    void show(CentreLine centre, Item item, Equipment equipment, CentreData data) {
        line = centre;
        setVisible(centre != null);
        setManaged(centre != null);
        body.getChildren().clear();
        if (centre == null) {
            return;
        }
        Centre c = centre.centre();
        Label title = new Label(c.name());
        title.setId("matrix-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("record-title");
        Label what = new Label(String.join("  ", Arrays.asList(c.number(), centre.where(), c.place().openedOn() == null ? null
            : texts.now("inventory.opened", Formats.of(texts.lang()).date(c.place().openedOn()))).stream().filter(Objects::nonNull).toList()));
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox tags = new HBox(6);
        tags.getChildren().addAll(CentrePage.tags(texts, centre, data));
        VBox facts = new VBox();
        facts.getStyleClass().add("matrix-facts");
        facts.getChildren().addAll(facts(centre, data));
        body.getChildren().setAll(title, what, tags, facts);
        if (item != null) {
            body.getChildren().add(cell(c, item, equipment, data));
        }
        body.getChildren().add(new StandardCard(texts, data, links).of(c, equipment));
        if (c.kind() != CentreKind.STOREROOM) {
            body.getChildren().add(haves(c, equipment.day()));
        }
    }

    private List<Node> facts(CentreLine centre, CentreData data) {
        List<Node> lines = new ArrayList<>(new CentreSide(texts, data, links).fields(centre.centre()));
        if (centre.year() != 0) {
            lines.add(Cards.field(texts.now("inventory.matrix.children", String.valueOf(centre.year())), Formats.of(texts.lang()).integer(centre.children())));
        }
        return lines;
    }

    private Node cell(Centre centre, Item item, Equipment equipment, CentreData data) {
        Formats formats = Formats.of(texts.lang());
        long standard = equipment.standard(centre.kind(), item);
        long gap = equipment.gap(centre, item);
        String words = standard == 0 ? texts.now("inventory.matrix.cell.plain", item.name(), formats.integer(equipment.have(centre, item)), item.unit())
            : gap == 0 ? texts.now("inventory.matrix.cell.met", item.name(), formats.integer(equipment.have(centre, item)), item.unit(), formats.integer(standard))
            : texts.now("inventory.matrix.cell", item.name(), formats.integer(equipment.have(centre, item)), item.unit(), formats.integer(standard), formats.integer(gap));
        Label said = new Label(words);
        said.setId("matrix-cell-words");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox box = new HBox(said);
        box.getStyleClass().add("formula-box");
        return box;
    }

    private Node haves(Centre centre, LocalDate day) {
        FlowPane haves = new FlowPane(2, 4);
        for (Have have : Have.values()) {
            boolean there = centre.haves().get(have) != null && !centre.haves().get(have).isAfter(day);
            Label name = new Label(texts.now(have.label()), Parts.icon(there ? "fth-check" : "fth-alert-triangle"));
            name.getStyleClass().addAll("have", "small", there ? "have-there" : "have-missing");
            name.setPrefWidth(HALF);
            haves.getChildren().add(name);
        }
        haves.getStyleClass().add("card-body");
        return Cards.card(texts, "haves", "inventory.haves", texts.now("inventory.haves.note", centre.havesOn(day), Have.values().length), List.of(), List.of(haves));
    }
}
