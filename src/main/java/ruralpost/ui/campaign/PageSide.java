package ruralpost.ui.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.ThemeOffice;
import ruralpost.campaign.ThemeWork;
import ruralpost.document.Document;
import ruralpost.document.FigureTexts;
import ruralpost.document.ReportedFigure;
import ruralpost.text.Texts;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** What stands at the right of a campaign's page: what papers report, partners, what happened when, things given out, documents. */
final class PageSide extends VBox {

    private final UiTexts texts;
    private final Formats formats;
    private final CampaignFile file;
    private final CampaignData data;
    private final PageLinks links;
    private final SideCards cards;

    PageSide(UiTexts texts, CampaignFile file, CampaignData data, PageLinks links) {
        super(8);
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.file = file;
        this.data = data;
        this.links = links;
        this.cards = new SideCards(texts);
        if (!data.figures(file).isEmpty()) {
            getChildren().add(figures());
        }
        getChildren().addAll(partners(), new Timeline(texts, file, links).card(add("campaign.timeline.add", "activity")));
        if (!file.handouts().isEmpty()) {
            getChildren().add(new GiftCard(texts, file, data, links).card());
        }
        getChildren().addAll(new OutreachCards(texts, file, data, links).all());
        getChildren().addAll(themes());
        getChildren().add(papers());
        getStyleClass().add("campaign-right");
    }

    private Button add(String nameKey, String register) {
        Button add = Parts.iconButton(texts, "fth-plus", nameKey);
        add.setId("add-" + register);
        add.setOnAction(e -> links.create(register, Map.of("campaign", file.campaign().name())));
        return add;
    }

    private VBox figures() {
        FigureWords words = new FigureWords(texts.lang());
        List<Node> lines = new ArrayList<>();
        for (ReportedFigure f : data.figures(file)) {
            Label value = new Label(words.exact(f));
            value.setId("figure-" + f.code());
            value.getStyleClass().add("strong");
            HBox number = new HBox(4, value);
            if (!f.bound().isExact()) {
                Label mark = new Label(words.mark(f.bound()));
                mark.getStyleClass().add("bound-mark");
                number.getChildren().addFirst(mark);
            }
            Label what = SideCards.wrapped(words.measure(f));
            what.getStyleClass().add("record-list-meta");
            VBox line = new VBox(2, number, what);
            if (words.dollars(f) != null) {
                Label dollars = SideCards.wrapped(words.dollars(f));
                dollars.setId("figure-" + f.code() + "-dollars");
                dollars.getStyleClass().add("record-list-meta");
                line.getChildren().add(dollars);
            }
            line.getStyleClass().add("campaign-line");
            lines.add(line);
        }
        return cards.card("figures", "campaign.figures", "campaign.figures.note", null, lines);
    }

    private VBox partners() {
        List<Node> lines = new ArrayList<>();
        if (file.campaign().officeId() != null) {
            lines.add(cards.line(data.records().name(file.campaign().officeId()), texts.now("campaign.role.organiser"), null));
        }
        file.partners().forEach(p -> {
            String gives = p.money() == null ? p.kind() : formats.scaled(p.money(), 2) + (p.kind() == null ? "" : "  " + p.kind());
            lines.add(cards.line(data.records().name(p.partnerId()), texts.now(p.role().label()), gives == null ? null : texts.now("campaign.partner.gives", gives),
                () -> links.record("sponsor", p.stamp().id())));
        });
        return cards.card("partners", "campaign.partners", null, add("campaign.partners.add", "sponsor"), lines);
    }

    /** A card for each theme post office that the campaign touches: what was invested, what was held there in each field, and who came. */
    private List<VBox> themes() {
        List<Long> touched = CampaignFilters.places(file).distinct().toList();
        List<VBox> cards = new ArrayList<>();
        for (ThemeOffice office : data.records().campaigns().themes()) {
            if (touched.contains(office.placeId())) {
                cards.add(theme(office, ThemeWork.at(office.placeId(), data.records().campaigns())));
            }
        }
        return cards;
    }

    private VBox theme(ThemeOffice office, ThemeWork work) {
        List<Node> lines = new ArrayList<>();
        lines.add(cards.line(data.records().name(office.placeId()), office.invested() == null ? "" : texts.now("campaign.theme.invested", formats.scaled(office.invested(), 2)),
            () -> links.record("theme", office.stamp().id())));
        work.activities().forEach((field, count) -> {
            String services = office.services().getOrDefault(field, "");
            lines.add(cards.line(texts.now(field.label()) + (services.isEmpty() ? "" : "  " + services), texts.now("campaign.theme.held", formats.integer(count)), null));
        });
        lines.add(cards.line(texts.now("campaign.theme.visits", formats.integer(work.visits().size())), texts.now("campaign.theme.open", formats.integer(work.openFollowUps())), null));
        return cards.card("theme-" + office.stamp().id(), "register.theme", null, null, lines);
    }

    private VBox papers() {
        FigureTexts words = new FigureTexts(Texts.of(texts.lang()));
        return cards.card("papers", "campaign.papers", null, null, data.documents(file).stream()
            .map((Document d) -> cards.line(words.title(d), d.issued() == null ? "" : d.issued(), () -> links.record("document", d.stamp().id()))).toList());
    }
}
