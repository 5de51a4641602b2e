package ruralpost.ui.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.ui.WindowContext;
import ruralpost.ui.chart.ChartCard;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.part.WordBox;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** The adoptions of a campaign on its page: tiles, curve and table of one, and a box to choose it where there are several. */
final class AdoptionPart {

    private final UiTexts texts;
    private final PageLinks links;
    private final ChartCard chart;
    private final Segments<AdoptionCurve.Measure> measures;
    private final WordBox<AdoptionProgress> choice;
    private final HBox chooser;
    private final VBox tiles = new VBox(8);
    private final FlowPane terms = new FlowPane(16, 4);
    private final VBox curve = new VBox(8);
    private CampaignData data = CampaignData.NONE;
    private boolean quiet;

    AdoptionPart(WindowContext context, PageLinks links) {
        this.texts = context.texts();
        this.links = links;
        chart = new ChartCard(context.themes().tokensProperty());
        chart.setId("campaign-curve");
        chart.setPrefHeight(300);
        chart.setMinHeight(240);
        measures = new Segments<>(Arrays.asList(AdoptionCurve.Measure.values()), m -> texts.text(m.label()));
        measures.getStyleClass().add("mini");
        measures.chosenProperty().addListener((o, was, now) -> draw());
        chart.setActions(measures);
        choice = new WordBox<>(texts, List.of(), p -> p.adoption().name(), "campaign.adoption.choose");
        choice.setId("campaign-adoption");
        choice.valueProperty().addListener((o, was, now) -> fill());
        terms.setId("campaign-adoption-terms");
        chooser = new HBox(8, Parts.label(texts.text("campaign.adoption.choose"), "muted"), choice);
        chooser.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    }

    /** The box to choose by, where there is a choice, over the tiles of the chosen adoption. */
    Node tiles() {
        return tiles;
    }

    /** Its curve over its table. */
    Node curve() {
        return curve;
    }

    /** Shows adoptions, at least one; the chosen one stays chosen where it is among them. */
    void show(List<AdoptionProgress> adoptions, CampaignData all) {
        data = all;
        long before = choice.getValue() == null ? 0 : id(choice.getValue());
        quiet = true;
        choice.getItems().setAll(adoptions);
        choice.setValue(adoptions.stream().filter(a -> id(a) == before).findFirst().orElse(adoptions.getFirst()));
        quiet = false;
        chooser.setVisible(adoptions.size() > 1);
        chooser.setManaged(adoptions.size() > 1);
        fill();
    }

    private static long id(AdoptionProgress p) {
        return p.adoption().stamp().id();
    }

    private void fill() {
        AdoptionProgress p = choice.getValue();
        if (quiet || p == null) {
            return;
        }
        LocalDate today = LocalDate.now();
        HBox row = CampaignPage.tiles(new AdoptionTiles(texts, p, today, links).all(data.rate(p.adoption().period().to())));
        // the box stays where it is, so that it keeps the keyboard
        if (tiles.getChildren().isEmpty()) {
            tiles.getChildren().setAll(chooser, row, terms);
        } else {
            tiles.getChildren().set(1, row);
        }
        terms(p.adoption());
        curve.getChildren().setAll(chart, new DailyTable(texts, p, today));
        draw();
    }

    /** At which price, what an adopter gets back, and who benefits. */
    private void terms(Adoption a) {
        Formats formats = Formats.of(texts.lang());
        terms.getChildren().clear();
        term("campaign.adoption.price", a.price() == null ? null : formats.money(a.price()), AdoptionCurve.unit(a.unit(), texts.lang()));
        term("campaign.adoption.tiers", a.tiers());
        term("campaign.adoption.channel", data.records().name(a.channelId()));
        term("campaign.adoption.returns", a.returns());
        term("campaign.adoption.households", a.households() == null ? null : formats.integer(a.households()));
        terms.setVisible(!terms.getChildren().isEmpty());
        terms.setManaged(terms.isVisible());
    }

    /** Says something that is stated; nothing where the first of what is said is null. */
    private void term(String key, Object... said) {
        if (said[0] != null) {
            Label label = Parts.label(texts.text(key, said), "muted");
            label.setWrapText(true);
            terms.getChildren().add(label);
        }
    }

    private void draw() {
        AdoptionProgress p = choice.getValue();
        if (p != null) {
            chart.show(AdoptionCurve.spec(p, measures.chosenProperty().get(), LocalDate.now(), "", texts.lang()));
        }
    }
}
