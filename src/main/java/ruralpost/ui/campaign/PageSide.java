package ruralpost.ui.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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

    /** One thing that happened. @param on where it stands @param when as it is written */
    private record Event(LocalDate on, String when, String what, String register, long id, boolean overdue) {
        Event(LocalDate on, String when, String what, String register, long id) {
            this(on, when, what, register, id, false);
        }
    }

    PageSide(UiTexts texts, CampaignFile file, CampaignData data, PageLinks links) {
        super(8);
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.file = file;
        this.data = data;
        this.links = links;
        if (!data.figures(file).isEmpty()) {
            getChildren().add(figures());
        }
        getChildren().addAll(partners(), timeline());
        if (!file.handouts().isEmpty()) {
            getChildren().add(handouts());
        }
        getChildren().addAll(themes());
        getChildren().add(papers());
        getStyleClass().add("campaign-right");
    }

    private VBox card(String id, String titleKey, String note, Button add, List<? extends Node> lines) {
        HBox head = new HBox(Parts.label(texts.text(titleKey), "card-title"));
        if (note != null) {
            head.getChildren().add(Parts.label(texts.text(note), "unit"));
        }
        head.getChildren().add(Parts.spacer());
        if (add != null) {
            head.getChildren().add(add);
        }
        head.getStyleClass().add("card-head");
        VBox card = new VBox(head);
        if (lines.isEmpty()) {
            card.getChildren().add(new HBox(Parts.label(texts.text("campaign.none"), "form-hint", "campaign-line")));
        }
        card.getChildren().addAll(lines);
        card.setId("card-" + id);
        card.getStyleClass().add("card");
        return card;
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
            Label what = wrapped(words.measure(f));
            what.getStyleClass().add("record-list-meta");
            VBox line = new VBox(2, number, what);
            if (words.dollars(f) != null) {
                Label dollars = wrapped(words.dollars(f));
                dollars.setId("figure-" + f.code() + "-dollars");
                dollars.getStyleClass().add("record-list-meta");
                line.getChildren().add(dollars);
            }
            line.getStyleClass().add("campaign-line");
            lines.add(line);
        }
        return card("figures", "campaign.figures", "campaign.figures.note", null, lines);
    }

    private VBox partners() {
        List<Node> lines = new ArrayList<>();
        if (file.campaign().officeId() != null) {
            lines.add(line(data.records().name(file.campaign().officeId()), texts.now("campaign.role.organiser"), null));
        }
        file.partners().forEach(p -> {
            String gives = p.money() == null ? p.kind() : formats.scaled(p.money(), 2) + (p.kind() == null ? "" : "  " + p.kind());
            lines.add(line(data.records().name(p.partnerId()), texts.now(p.role().label()) + (gives == null ? "" : "  " + gives),
                () -> links.record("sponsor", p.stamp().id())));
        });
        return card("partners", "campaign.partners", null, add("campaign.partners.add", "sponsor"), lines);
    }

    private VBox timeline() {
        List<Event> events = new ArrayList<>();
        file.activities().forEach(a -> events.add(new Event(a.heldOn(), formats.date(a.heldOn()), a.name(), "activity", a.stamp().id())));
        file.adoptions().forEach(p -> events.add(new Event(p.adoption().period().from(), formats.period(p.adoption().period()),
            texts.now("campaign.event.adoption", p.adoption().name(), p.adoption().period().days()), "adoption", p.adoption().stamp().id())));
        file.trainings().forEach(t -> events.add(new Event(t.period().from(), formats.period(t.period()), t.subject(), "training", t.stamp().id())));
        file.visits().forEach(v -> events.add(new Event(v.on(), formats.date(v.on()), texts.now("campaign.event.visit", v.delegation()), "visit", v.stamp().id())));
        file.agreements().forEach(a -> events.add(new Event(a.signed().from(), formats.period(a.signed()), texts.now("campaign.event.agreement", a.title()), "agreement", a.stamp().id())));
        file.followUps().forEach(f -> events.add(new Event(f.dueOn() == null ? LocalDate.MAX : f.dueOn(), f.dueOn() == null ? texts.now("campaign.event.no.day") : formats.date(f.dueOn()),
            texts.now("campaign.event.follow", f.subject(), texts.now(f.state().label())), "follow", f.stamp().id(), f.overdue(LocalDate.now()))));
        events.sort(Comparator.comparing(Event::on));
        return card("timeline", "campaign.timeline", null, add("campaign.timeline.add", "activity"),
            events.stream().map(e -> {
                HBox line = line(e.what(), e.when(), () -> links.record(e.register(), e.id()));
                if (e.overdue()) {
                    Label late = Parts.label(texts.text("campaign.event.overdue"), "tag", "tag-danger");
                    late.setId("overdue-" + e.id());
                    late.setMinWidth(Region.USE_PREF_SIZE);
                    line.getChildren().add(1, late);
                }
                return line;
            }).toList());
    }

    private VBox handouts() {
        return card("handouts", "campaign.handouts", null, null, file.handouts().stream().map(h -> line(h.item() + (h.partnerId() == null ? "" : "  " + data.records().name(h.partnerId())),
            h.count() == null ? texts.now("campaign.not.stated") : formats.integer(h.count()) + " " + (h.unit() == null ? "" : h.unit()) + (h.value() == null ? "" : "  " + formats.moneyWithUnit(h.value())),
            () -> links.record("handout", h.stamp().id()))).toList());
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
        lines.add(line(data.records().name(office.placeId()), office.invested() == null ? "" : texts.now("campaign.theme.invested", formats.scaled(office.invested(), 2)),
            () -> links.record("theme", office.stamp().id())));
        work.activities().forEach((field, count) -> {
            String services = office.services().getOrDefault(field, "");
            lines.add(line(texts.now(field.label()) + (services.isEmpty() ? "" : "  " + services), texts.now("campaign.theme.held", formats.integer(count)), null));
        });
        lines.add(line(texts.now("campaign.theme.visits", formats.integer(work.visits().size())), texts.now("campaign.theme.open", formats.integer(work.openFollowUps())), null));
        return card("theme-" + office.stamp().id(), "register.theme", null, null, lines);
    }

    private VBox papers() {
        FigureTexts words = new FigureTexts(Texts.of(texts.lang()));
        return card("papers", "campaign.papers", null, null, data.documents(file).stream()
            .map((Document d) -> line(words.title(d), d.issued() == null ? "" : d.issued(), () -> links.record("document", d.stamp().id()))).toList());
    }

    /** One line: words at the left, which open something, and a note at the right. */
    private HBox line(String text, String note, Runnable open) {
        Label right = new Label(note);
        right.getStyleClass().add("record-list-meta");
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8);
        if (open == null) {
            line.getChildren().add(wrapped(text));
        } else {
            Hyperlink link = new Hyperlink(text);
            link.getStyleClass().add("campaign-link");
            link.setWrapText(true);
            link.setMinWidth(40);
            link.setOnAction(e -> {
                link.setVisited(false);
                open.run();
            });
            line.getChildren().add(link);
        }
        line.getChildren().addAll(Parts.spacer(), right);
        line.getStyleClass().add("campaign-line");
        return line;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
