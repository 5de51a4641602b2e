package ruralpost.ui.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.Handout;
import ruralpost.text.Message;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** Things given out in a campaign, a line for each type and giver; each line opens when and where how many were given. */
final class GiftCard {

    private static final int MOST = 20;

    private final UiTexts texts;
    private final Formats formats;
    private final CampaignFile file;
    private final CampaignData data;
    private final PageLinks links;
    private final SideCards cards;

    /** What is given: the same thing in the same unit by the same giver. */
    private record Gift(String item, String unit, Long partner) {
    }

    GiftCard(UiTexts texts, CampaignFile file, CampaignData data, PageLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.file = file;
        this.data = data;
        this.links = links;
        this.cards = new SideCards(texts);
    }

    VBox card() {
        Map<Gift, List<Handout>> gifts = new LinkedHashMap<>();
        file.handouts().forEach(h -> gifts.computeIfAbsent(new Gift(h.item(), h.unit(), h.partnerId()), k -> new ArrayList<>()).add(h));
        List<Node> lines = new ArrayList<>();
        gifts.entrySet().stream().limit(MOST).forEach(e -> lines.add(line(e.getKey(), e.getValue())));
        if (gifts.size() > MOST) {
            lines.add(cards.line(texts.now("campaign.opened.more", gifts.size() - MOST), "", null));
        }
        if (gifts.size() > 1 && !value(file.handouts()).isEmpty()) {
            var total = cards.line(texts.now("campaign.total"), value(file.handouts()), null);
            total.setId("handouts-total");
            total.getStyleClass().add("campaign-sum");
            lines.add(total);
        }
        return cards.card("handouts", "campaign.handouts", "campaign.handouts.note", null, lines);
    }

    private VBox line(Gift gift, List<Handout> of) {
        String partner = data.records().name(gift.partner());
        String below = java.util.stream.Stream.of(partner, value(of)).filter(t -> t != null && !t.isEmpty()).collect(Collectors.joining("  "));
        VBox[] box = new VBox[1];
        box[0] = cards.line(gift.item(), count(gift, of), below.isEmpty() ? null : below, () -> {
            if (of.size() == 1) {
                links.record("handout", of.getFirst().stamp().id());
            } else {
                links.number(rows(gift, of), box[0]);
            }
        });
        return box[0];
    }

    /** The sum of what is stated; at least that where something is not. */
    private String count(Gift gift, List<Handout> of) {
        List<Long> stated = of.stream().map(Handout::count).filter(Objects::nonNull).toList();
        if (stated.isEmpty()) {
            return texts.now("campaign.not.stated");
        }
        String number = formats.bounded(bound(stated.size(), of.size()), formats.integer(stated.stream().mapToLong(Long::longValue).sum()));
        return gift.unit() == null ? number : number + " " + gift.unit();
    }

    private String value(List<Handout> of) {
        List<Money> stated = of.stream().map(Handout::value).filter(Objects::nonNull).toList();
        return stated.isEmpty() ? "" : formats.bounded(bound(stated.size(), of.size()), formats.moneyWithUnit(Money.sum(stated)));
    }

    private static Bound bound(int stated, int all) {
        return stated == all ? Bound.EXACT : Bound.AT_LEAST;
    }

    private OpenedRows rows(Gift gift, List<Handout> of) {
        Map<Long, Activity> activities = file.activities().stream().collect(Collectors.toMap(a -> a.stamp().id(), a -> a));
        List<List<String>> rows = of.stream().map(h -> {
            Activity a = activities.get(h.activityId());
            return Arrays.asList(a == null ? "" : formats.date(a.heldOn()), a == null ? "" : a.name(), h.count() == null ? "" : formats.integer(h.count()),
                h.value() == null ? "" : formats.money(h.value()));
        }).toList();
        List<String> heads = List.of(texts.now("campaign.table.day"), texts.now("campaign.table.activity"), gift.unit() == null ? texts.now("paper.quantity") : gift.unit(),
            texts.now("campaign.table.yuan"));
        long sum = of.stream().map(Handout::count).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        Money money = Money.sum(of.stream().map(Handout::value).filter(Objects::nonNull).toList());
        return new OpenedRows(Message.of("campaign.opened.title", gift.item()), heads, rows, List.of(texts.now("campaign.total"), "", formats.integer(sum), formats.money(money)),
            texts.now("campaign.opened.gifts", rows.size()), true, row -> links.record("handout", of.get(row).stamp().id()));
    }
}
