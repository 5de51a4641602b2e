package ruralpost.ui.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.campaign.CampaignFile;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/**
 * What happened in a campaign and what follows of it, by day. Of a year with many things the newest are shown; all of them open in a list
 * that makes lines for those in sight only, so that thousands do not stop the window.
 */
final class Timeline {

    /** Of each year. */
    static final int NEWEST = 8;
    private static final int AT_ONCE = 12;
    private static final double LINE = 30, DAY = 72;

    private final UiTexts texts;
    private final Formats formats;
    private final SideCards cards;
    private final PageLinks links;
    private final List<Event> events;

    /** One thing that happened. @param on where it stands @param when as it is written @param whole its days; null where they are those written */
    private record Event(LocalDate on, String when, String whole, String what, String register, long id, boolean overdue) {
    }

    Timeline(UiTexts texts, CampaignFile file, PageLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.cards = new SideCards(texts);
        this.links = links;
        this.events = events(file);
    }

    private List<Event> events(CampaignFile file) {
        List<Event> all = new ArrayList<>();
        file.activities().forEach(a -> all.add(event(Period.day(a.heldOn()), a.name(), "activity", a.stamp().id())));
        file.adoptions().forEach(p -> all.add(event(p.adoption().period(), texts.now("campaign.event.adoption", p.adoption().name(), p.adoption().period().days()), "adoption",
            p.adoption().stamp().id())));
        file.trainings().forEach(t -> all.add(event(t.period(), t.subject(), "training", t.stamp().id())));
        file.visits().forEach(v -> all.add(event(Period.day(v.on()), texts.now("campaign.event.visit", v.who()), "visit", v.stamp().id())));
        file.agreements().forEach(a -> all.add(event(a.signed(), texts.now("campaign.event.agreement", a.title()), "agreement", a.stamp().id())));
        file.followUps().forEach(f -> all.add(new Event(f.dueOn() == null ? LocalDate.MAX : f.dueOn(), f.dueOn() == null ? texts.now("campaign.event.no.day") : formats.date(f.dueOn()), null,
            texts.now("campaign.event.follow", f.subject(), texts.now(f.state().label())), "follow", f.stamp().id(), f.overdue(LocalDate.now()))));
        all.sort(Comparator.comparing(Event::on));
        return all;
    }

    /** Days that are no day, month or year are written by their first. */
    private Event event(Period days, String what, String register, long id) {
        String whole = formats.period(days);
        boolean odd = !days.isDay() && whole.contains(formats.date(days.from()));
        return new Event(days.from(), odd ? formats.date(days.from()) : whole, odd ? whole : null, what, register, id, false);
    }

    /** The card. @param add a button in its head */
    VBox card(Node add) {
        Map<Integer, Integer> left = new HashMap<>();
        events.forEach(e -> left.merge(e.on().getYear(), 1, Integer::sum));
        List<Event> shown = new ArrayList<>();
        for (Event e : events) {
            if (events.size() <= AT_ONCE || left.merge(e.on().getYear(), -1, Integer::sum) < NEWEST) {
                shown.add(e);
            }
        }
        VBox card = cards.card("timeline", "campaign.timeline", null, add, shown.stream().map(this::line).toList());
        int more = events.size() - shown.size();
        if (more > 0) {
            Hyperlink all = new Hyperlink(texts.now("campaign.timeline.all", events.size(), more));
            all.setId("timeline-all");
            all.getStyleClass().add("campaign-link");
            HBox foot = new HBox(all);
            foot.getStyleClass().add("campaign-line");
            card.getChildren().add(foot);
            all.setOnAction(e -> {
                ListView<Event> list = list();
                card.getChildren().setAll(card.getChildren().getFirst(), list);
                list.requestFocus();
                list.getSelectionModel().selectLast();
                list.scrollTo(events.size() - 1);
            });
        }
        return card;
    }

    private HBox line(Event e) {
        Label when = new Label(e.when());
        when.getStyleClass().add("record-list-meta");
        when.setMinWidth(DAY);
        when.setPrefWidth(DAY);
        Region dot = new Region();
        dot.getStyleClass().add("campaign-dot");
        HBox line = new HBox(8, dot, when, cards.words(e.what(), () -> links.record(e.register(), e.id())));
        if (e.whole() != null) {
            when.setTooltip(new Tooltip(e.whole()));
        }
        if (e.overdue()) {
            Label late = Parts.label(texts.text("campaign.event.overdue"), "tag", "tag-danger");
            late.setId("overdue-" + e.id());
            late.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().addAll(Parts.spacer(), late);
        }
        line.getStyleClass().addAll("campaign-line", "campaign-event");
        return line;
    }

    /** All of them; Enter opens the chosen one. */
    private ListView<Event> list() {
        ListView<Event> list = new ListView<>();
        list.setId("timeline-list");
        list.getItems().setAll(events);
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * AT_ONCE);
        list.setCellFactory(l -> new ListCell<>() {
            @Override
            protected void updateItem(Event e, boolean empty) {
                super.updateItem(e, empty);
                setText(empty ? null : e.when() + "  " + e.what() + (e.overdue() ? "  " + texts.now("campaign.event.overdue") : ""));
                setTooltip(empty ? null : new Tooltip((e.whole() == null ? e.when() : e.whole()) + "  " + e.what()));
            }
        });
        Runnable open = () -> {
            Event e = list.getSelectionModel().getSelectedItem();
            if (e != null) {
                links.record(e.register(), e.id());
            }
        };
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                open.run();
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == javafx.scene.input.KeyCode.ENTER) {
                open.run();
                e.consume();
            }
        });
        return list;
    }
}
