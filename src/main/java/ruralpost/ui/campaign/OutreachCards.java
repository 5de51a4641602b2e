package ruralpost.ui.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ruralpost.campaign.Agreement;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.Training;
import ruralpost.campaign.Visit;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** What was taught, who came and what was signed in a campaign, each with what is stated about it. */
final class OutreachCards {

    private final UiTexts texts;
    private final Formats formats;
    private final CampaignFile file;
    private final CampaignData data;
    private final PageLinks links;
    private final SideCards cards;
    private final LocalDate today = LocalDate.now();

    OutreachCards(UiTexts texts, CampaignFile file, CampaignData data, PageLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.file = file;
        this.data = data;
        this.links = links;
        this.cards = new SideCards(texts);
    }

    /** A card for each sort that there is any of. */
    List<VBox> all() {
        List<VBox> all = new ArrayList<>();
        add(all, "training", file.trainings().stream().map(this::training).toList());
        add(all, "visit", file.visits().stream().map(this::visit).toList());
        add(all, "agreement", file.agreements().stream().map(this::agreement).toList());
        return all;
    }

    private void add(List<VBox> all, String sort, List<? extends Node> lines) {
        if (!lines.isEmpty()) {
            all.add(cards.card(sort, "register." + sort, null, null, List.copyOf(lines)));
        }
    }

    private Node training(Training t) {
        String persons = t.persons() == null ? "" : texts.now("campaign.people", formats.integer(t.persons()));
        String times = t.personTimes() == null ? null : texts.now("campaign.training.times", formats.integer(t.personTimes()));
        String plan = t.plan() == null ? null : t.fulfilment().map(p -> texts.now("campaign.tile.goal", formats.integer(t.plan()), formats.percent(p, 1)))
            .orElseGet(() -> texts.now("campaign.training.plan", formats.integer(t.plan())));
        return cards.line(t.subject(), persons, said(formats.period(t.period()), t.trainer() == null ? null : texts.now("campaign.training.trainer", t.trainer()),
            t.hours() == null ? null : texts.now("campaign.training.hours", formats.number(t.hours())), times, plan), () -> links.record("training", t.stamp().id()));
    }

    private Node visit(Visit v) {
        String persons = v.persons() == null ? null : texts.now("campaign.people", formats.integer(v.persons()));
        return cards.line(v.who(), formats.date(v.on()), said(persons, v.topics()), () -> links.record("visit", v.stamp().id()));
    }

    private Node agreement(Agreement a) {
        boolean over = a.validTo() != null && a.validTo().isBefore(today);
        String term = a.validTo() == null ? null : texts.now(over ? "campaign.agreement.over" : "campaign.agreement.until", formats.date(a.validTo()));
        return cards.line(a.title(), formats.period(a.signed()), said(a.parties(), term, data.records().name(a.documentId())), () -> links.record("agreement", a.stamp().id()));
    }

    /** What is stated, one after the other; null where nothing is. */
    private static String said(String... parts) {
        String all = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("  "));
        return all.isEmpty() ? null : all;
    }
}
