package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.document.AssetLabels;
import ruralpost.centre.stock.Equipment;
import ruralpost.place.Divisions;
import ruralpost.ui.WindowContext;
import ruralpost.ui.paper.LabelFile;
import ruralpost.ui.paper.PaperFile;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** The card of a centre at the end of a day: what, where, who; its figures, what it has against its standard, and what belongs to it. */
final class CentrePage extends ScrollPane {

    private final WindowContext context;
    private final UiTexts texts;
    private final CentreLinks links;
    private final DayField day;
    private CentreLine line;
    private CentreData data = CentreData.NONE;

    CentrePage(WindowContext context, CentreLinks links) {
        this.context = context;
        this.texts = context.texts();
        this.links = links;
        this.day = new DayField(texts, "centre-day", d -> show(line, data));
        setId("centre-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "campaign-page");
        setMinSize(0, 0);
        texts.langProperty().addListener((o, was, now) -> show(line, data));
    }

    /** The centre shown; null for none. */
    CentreLine line() {
        return line;
    }

    /** Shows a centre; null for none. */
    void show(CentreLine centre, CentreData all) {
        boolean same = line != null && centre != null && line.id() == centre.id();
        line = centre;
        data = all;
        if (centre == null) {
            setContent(new EmptyState(texts, "inventory.nothing.title", "inventory.nothing"));
            return;
        }
        Centre c = centre.centre();
        LocalDate on = day.day();
        Equipment equipment = equipment(centre, all, on);
        HBox tiles = new HBox(8);
        tiles.getChildren().addAll(new CentreTiles(texts, all, links).of(centre, equipment));
        tiles.getStyleClass().add("centre-tiles");
        VBox left = new VBox(8, new StandardCard(texts, all, links).of(c, equipment), new StockCard(texts, all, links).of(c, equipment), new AssetsCard(texts, all, links, this::labels).of(c, on),
            new MovesCard(texts, all, links).of(c), new ChildrenCard(texts, all, links).of(c));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        VBox page = new VBox(8, head(centre), meta(c), tiles, new HBox(8, left, new CentreSide(texts, all, links).of(c, on)));
        page.getStyleClass().add("campaign-body");
        setContent(page);
        if (!same) {
            setVvalue(0);
        }
    }

    private static Equipment equipment(CentreLine centre, CentreData all, LocalDate on) {
        return on.equals(all.today()) ? all.equipment() : new Equipment(all.stock(), List.of(centre.centre()), all.goods().items(), all.goods().book().standards(), on);
    }

    private HBox head(CentreLine centre) {
        Centre c = centre.centre();
        Label title = new Label(c.name());
        title.setId("centre-title");
        title.getStyleClass().add("record-title");
        // a long name takes a second line rather than lose its end
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMinWidth(60);
        HBox head = new HBox(8, title);
        head.getChildren().addAll(tags(texts, centre, data));
        Button print = Parts.actionButton(texts, "inventory.print.card", "fth-printer", "Ctrl+P");
        print.setId("centre-print");
        print.setOnAction(e -> print());
        Button edit = Parts.actionButton(texts, "inventory.edit", "fth-edit-2", "F2");
        edit.setId("centre-edit");
        edit.setOnAction(e -> links.record("centre", c.id()));
        Label as = Parts.label(texts.text("inventory.day"), "muted");
        as.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().addAll(Parts.spacer(), as, day, print, edit);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }

    /** Whether it is open, and whether a count is overdue. */
    static List<Label> tags(UiTexts texts, CentreLine centre, CentreData data) {
        List<Label> tags = new ArrayList<>();
        boolean open = centre.centre().openOn(data.today());
        tags.add(Cards.tag(texts.now(open ? "inventory.open" : "inventory.closed"), open ? "tag-accent" : "tag-neutral"));
        int late = centre.due().missed(data.today());
        if (late > 0) {
            Label tag = Cards.tag(CentreCell.overdue(texts, late), "tag-warning");
            tag.setGraphic(Parts.icon("fth-clock"));
            tag.setId("centre-overdue");
            tags.add(tag);
        }
        return tags;
    }

    private FlowPane meta(Centre c) {
        Formats formats = Formats.of(texts.lang());
        FlowPane words = new FlowPane(16, 4);
        words.setId("centre-meta");
        LocalDate counted = line.due().counted();
        Arrays.asList(c.number(), texts.now(c.kind().label()), c.place().divisionCode() == null ? null : Divisions.get().path(c.place().divisionCode()),
            c.place().openedOn() == null ? null : texts.now("inventory.opened", formats.date(c.place().openedOn())),
            c.place().closedOn() == null ? null : texts.now("inventory.closed.on", formats.date(c.place().closedOn())),
            counted == null ? texts.now("inventory.never.counted") : texts.now("inventory.counted", formats.date(counted))).stream().filter(Objects::nonNull).forEach(w -> {
                Label label = new Label(w);
                label.getStyleClass().add("muted");
                label.setMinWidth(Region.USE_PREF_SIZE);
                words.getChildren().add(label);
            });
        return words;
    }

    private void labels(List<Asset> assets) {
        new LabelFile(context).ask(AssetLabels.of(assets, data.spots(), data.items(), data.goods().centresById()));
    }

    /** Writes the card with its inventory for signing. */
    void print() {
        if (line != null) {
            CentreLine centre = line;
            CentreData now = data;
            LocalDate on = day.day();
            new PaperFile(context).ask(centre.centre().name(), kind -> new CentrePaper(texts.lang(), now).of(centre.centre(), equipment(centre, now, on), kind));
        }
    }
}
