package ruralpost.ui.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.CampaignStatus;
import ruralpost.ui.WindowContext;
import ruralpost.ui.opened.NumberPane;
import ruralpost.ui.opened.NumberTile;
import ruralpost.ui.paper.PaperExport;
import ruralpost.ui.paper.PaperMenu;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** The record card of a campaign: what, when, where, who; its figures, its curve, its rows, and what belongs to it. */
final class CampaignPage extends ScrollPane {

    private static final int MOST = 100;
    /** So many tiles take the whole width; fewer are no wider than they would be among those. */
    private static final int FULL_ROW = 4;
    private static final double TILE = 250;

    private final WindowContext context;
    private final UiTexts texts;
    private final PageLinks links;
    private final AdoptionPart adoptions;
    private final SalesPart sales;
    private CampaignFile file;
    private CampaignData data = CampaignData.NONE;
    private PaperMenu papers;

    CampaignPage(WindowContext context, PageLinks links) {
        this.context = context;
        this.texts = context.texts();
        this.links = links;
        this.adoptions = new AdoptionPart(context, links);
        this.sales = new SalesPart(context, links);
        setId("campaign-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "campaign-page");
        setMinSize(0, 0);
        texts.langProperty().addListener((o, was, now) -> show(file, data));
    }

    /** Whether something shown is still being found. */
    boolean busy() {
        return sales.busy();
    }

    /** The campaign shown; null for none. */
    CampaignFile file() {
        return file;
    }

    /** Gives the keyboard to the first number or link below the head, so that it is seen where it is. */
    void enter() {
        if (getContent() != null && getContent().lookup("#campaign-edit") != null) {
            getContent().lookup("#campaign-edit").requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    /** Offers the papers of the campaign shown. */
    void print() {
        if (file != null) {
            papers.show();
        }
    }

    /** Shows a campaign; null for none. */
    void show(CampaignFile campaign, CampaignData all) {
        boolean same = file != null && campaign != null && file.campaign().stamp().id() == campaign.campaign().stamp().id();
        file = campaign;
        data = all;
        setFitToHeight(campaign == null);
        if (campaign == null) {
            // what to do in a ledger without campaigns stands in the list
            setContent(all.lines().isEmpty() ? new Region() : new EmptyState(texts, "campaign.none.title", "campaign.none.text"));
            return;
        }
        VBox left = new VBox(8);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        CareTiles care = new CareTiles(texts, campaign, all, links);
        List<Node> rows = new ArrayList<>();
        if (!campaign.adoptions().isEmpty()) {
            adoptions.show(campaign.adoptions(), all);
            rows.add(adoptions.tiles());
            left.getChildren().add(adoptions.curve());
        }
        List<NumberTile> tiles = care.all();
        if (!tiles.isEmpty()) {
            rows.add(tiles(tiles));
        }
        VBox people = new PeopleCard(texts, campaign).card();
        if (people != null) {
            left.getChildren().add(people);
        }
        if (!campaign.activities().isEmpty()) {
            left.getChildren().add(activities(care));
        }
        if (left.getChildren().isEmpty() || campaign.campaign().story() != null || campaign.campaign().remark() != null) {
            left.getChildren().add(story(campaign.campaign()));
        }
        VBox page = new VBox(8, head(campaign), meta(campaign));
        page.getChildren().addAll(rows);
        sales.show(campaign, all);
        page.getChildren().add(sales);
        page.getChildren().add(new HBox(8, left, new PageSide(texts, campaign, all, links)));
        page.getStyleClass().add("campaign-body");
        setContent(page);
        if (!same) {
            setVvalue(0);
        }
    }

    private PageHead head(CampaignFile f) {
        Label title = new Label(f.campaign().name());
        title.setId("campaign-title");
        title.getStyleClass().add("record-title");
        title.setMinWidth(60);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        CampaignStatus status = f.campaign().status();
        Label state = Parts.label(texts.text(status.label()), "tag", status == CampaignStatus.REPORTED ? "tag-accent" : "tag-neutral");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox name = new HBox(8, title, state);
        if (f.campaign().sample() || f.adoptions().stream().anyMatch(a -> a.adoption().sample())) {
            Label sample = Parts.label(texts.text(f.campaign().sample() ? "campaign.sample" : "campaign.sample.detail"), "tag", "tag-sample");
            sample.setMinWidth(Region.USE_PREF_SIZE);
            name.getChildren().add(sample);
        }
        Button activity = Parts.actionButton(texts, "campaign.activity.new", "fth-plus", null);
        activity.setId("campaign-activity-new");
        activity.setOnAction(e -> links.create("activity", Map.of("campaign", f.campaign().name(), "day", f.campaign().period().isDay()
            ? f.campaign().period().from().toString() : "")));
        Button edit = Parts.actionButton(texts, "campaign.edit", "fth-edit-2", "F2");
        edit.setId("campaign-edit");
        edit.setOnAction(e -> links.record("campaign", f.campaign().stamp().id()));
        papers = new PaperMenu(context, () -> new PaperExport.About(f.campaign().stamp().id(), 0, f.campaign().name()));
        Button copy = Parts.actionButton(texts, "campaign.copy", "fth-copy", "Ctrl+Shift+D");
        copy.setId("campaign-copy");
        copy.setOnAction(e -> links.copy(f));
        HBox buttons = new HBox(8, activity, copy, papers, edit);
        name.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        buttons.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        return new PageHead(name, buttons);
    }

    private FlowPane meta(CampaignFile f) {
        Campaign c = f.campaign();
        FlowPane line = new FlowPane(16, 4);
        line.setId("campaign-meta");
        Formats formats = Formats.of(texts.lang());
        List<String> words = Arrays.asList(f.kind() == null ? null : f.kind().label(texts.lang()), Formats.of(texts.lang()).period(c.period()),
            data.records().name(c.placeId()), labelled("campaign.meta.office", data.records().name(c.officeId())),
            labelled("campaign.meta.platform", data.records().name(c.platformId())), labelled("campaign.meta.promotion", c.promotion().isEmpty() ? null : String.join("，", c.promotion())),
            labelled("campaign.meta.series", c.series() == null ? null : c.series() + (c.edition() == null ? "" : " · " + c.edition())),
            labelled("campaign.meta.goal.money", c.goalMoney() == null ? null : formats.scaled(c.goalMoney(), 2)),
            labelled("campaign.meta.goal.units", c.goalUnits() == null ? null : formats.integer(c.goalUnits()) + (c.goalUnit() == null ? "" : " " + c.goalUnit())),
            labelled("campaign.meta.goal.people", c.goalPeople() == null ? null : formats.integer(c.goalPeople())));
        words.stream().filter(Objects::nonNull).forEach(w -> {
            Label label = new Label(w);
            label.getStyleClass().add("muted");
            line.getChildren().add(label);
        });
        return line;
    }

    private String labelled(String key, String value) {
        return value == null ? null : texts.now(key, value);
    }

    static HBox tiles(List<NumberTile> tiles) {
        HBox row = new HBox(8);
        row.getChildren().addAll(tiles);
        if (tiles.size() < FULL_ROW) {
            tiles.forEach(tile -> tile.setMaxWidth(TILE));
        }
        return row;
    }

    private VBox activities(CareTiles care) {
        HBox head = new HBox(Parts.label(texts.text("campaign.activities"), "card-title"), Parts.label(texts.text("campaign.activities.note"), "unit"));
        head.getStyleClass().add("card-head");
        GridPane grid = new GridPane();
        grid.setId("activity-table");
        grid.getStyleClass().add("campaign-table");
        NumberPane.line(grid, 0, care.heads(), "head");
        int at = 1;
        List<List<String>> table = care.table();
        for (List<String> row : table.subList(0, Math.min(MOST, table.size()))) {
            NumberPane.line(grid, at++, row, null);
        }
        NumberPane.line(grid, at, care.total(), "total");
        VBox card = new VBox(head, grid);
        if (table.size() > MOST) {
            Label more = Parts.label(texts.text("campaign.opened.more", table.size() - MOST), "form-hint", "campaign-line");
            more.setId("activity-more");
            card.getChildren().add(more);
        }
        card.getStyleClass().add("card");
        return card;
    }

    private VBox story(Campaign c) {
        VBox card = new VBox(4, Parts.label(texts.text("campaign.story"), "card-title"));
        for (String text : Arrays.asList(c.story(), c.remark())) {
            if (text != null) {
                Label label = new Label(text);
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
                card.getChildren().add(label);
            }
        }
        if (card.getChildren().size() == 1) {
            card.getChildren().add(Parts.label(texts.text("campaign.none"), "form-hint"));
        }
        card.getStyleClass().addAll("card", "campaign-story");
        return card;
    }
}
