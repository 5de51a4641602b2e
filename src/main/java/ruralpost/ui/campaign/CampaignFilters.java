package ruralpost.ui.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStatus;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;
import ruralpost.ui.form.NameIndex;
import ruralpost.ui.form.PickField;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.part.WordBox;
import ruralpost.ui.text.UiTexts;

/** What the list of campaigns is filtered by: boxes for kind, year and status, and fields that find a place and a partner by pinyin. */
final class CampaignFilters extends VBox {

    /** All kinds that are shipped, and the line for all of them. */
    private static final int VISIBLE = 12;

    private final UiTexts texts;
    private final Runnable changed;
    private final WordBox<Long> kinds;
    private final WordBox<Integer> years;
    private final WordBox<Optional<CampaignStatus>> statuses;
    private final PickField<Long> place;
    private final PickField<Long> partner;
    private NameIndex<Long> places = NameIndex.empty();
    /** Where anything took place. */
    private List<Long> held = List.of();
    private NameIndex<Long> partners = NameIndex.empty();
    private CampaignData data = CampaignData.NONE;
    private boolean quiet;

    /** @param changed called after each choice by a person */
    CampaignFilters(UiTexts texts, Runnable changed) {
        super(6);
        this.texts = texts;
        this.changed = changed;
        kinds = new WordBox<>(texts, List.of(0L), this::kind, "campaign.filter.kind");
        years = new WordBox<>(texts, List.of(0), y -> y == 0 ? texts.now("campaign.filter.years") : texts.now("campaign.filter.of.year", y.toString()), "campaign.filter.year");
        List<Optional<CampaignStatus>> all = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(CampaignStatus.values()).forEach(s -> all.add(Optional.of(s)));
        statuses = new WordBox<>(texts, all, s -> texts.now(s.map(CampaignStatus::label).orElse(Message.of("campaign.filter.statuses"))), "campaign.filter.status");
        kinds.setId("campaign-kind");
        years.setId("campaign-year");
        statuses.setId("campaign-status");
        for (WordBox<?> box : List.of(kinds, years, statuses)) {
            box.getSelectionModel().selectFirst();
            box.setVisibleRowCount(VISIBLE);
            box.valueProperty().addListener((o, was, now) -> changed());
        }
        place = field("campaign-place", "campaign.filter.place", text -> places.picks(text, id -> ""));
        partner = field("campaign-partner", "campaign.filter.partner", text -> partners.picks(text, id -> ""));
        getChildren().setAll(new HBox(6, kinds, years, statuses), new HBox(6, place, partner));
        getStyleClass().add("campaign-filters");
    }

    private PickField<Long> field(String id, String key, Function<String, List<ruralpost.ui.form.Pick<Long>>> find) {
        PickField<Long> field = new PickField<>(texts, PickSource.of(find));
        field.setId(id);
        field.promptTextProperty().bind(texts.text(key));
        field.accessibleTextProperty().bind(texts.text(key));
        field.list().pickedProperty().addListener((o, was, now) -> changed());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(100);
        return field;
    }

    private void changed() {
        if (!quiet) {
            changed.run();
        }
    }

    private String kind(long id) {
        return data.records().campaigns().kinds().stream().filter(k -> k.stamp().id() == id).findFirst().map(k -> k.label(texts.lang()))
            .orElse(texts.now("campaign.filter.kinds"));
    }

    /** Offers what these campaigns have; what is chosen stays where it still is among that. */
    void offer(CampaignData fresh) {
        data = fresh;
        quiet = true;
        List<Long> ids = new ArrayList<>(List.of(0L));
        fresh.records().campaigns().kinds().forEach(k -> ids.add(k.stamp().id()));
        options(kinds, ids);
        List<Integer> touched = new ArrayList<>(List.of(0));
        fresh.lines().stream().map(l -> l.file().campaign().period()).flatMapToInt(p -> IntStream.rangeClosed(p.from().getYear(), p.to().getYear()))
            .boxed().distinct().sorted(Comparator.reverseOrder()).forEach(touched::add);
        options(years, touched);
        held = ids(fresh, CampaignFilters::places);
        places = index(fresh, around(fresh));
        partners = index(fresh, ids(fresh, CampaignFilters::partners));
        quiet = false;
    }

    private static List<Long> ids(CampaignData data, Function<CampaignFile, Stream<Long>> of) {
        return data.lines().stream().flatMap(l -> of.apply(l.file())).filter(id -> data.records().name(id) != null).distinct().toList();
    }

    /** Those places with the larger ones that they belong to or lie in: whoever means a township means its villages and sites, too. */
    private Collection<Long> around(CampaignData data) {
        Set<Long> all = new LinkedHashSet<>(held);
        Map<Long, Place> known = data.records().lists().places().stream().collect(Collectors.toMap(p -> p.stamp().id(), Function.identity()));
        for (Long id : held) {
            for (Place p = known.get(id); p != null && p.parentId() != null && all.add(p.parentId());) {
                p = known.get(p.parentId());
            }
        }
        known.values().stream().filter(p -> p.kind() == PlaceKind.TOWNSHIP && held.stream().anyMatch(id -> data.townships().within(id, p.stamp().id())))
            .forEach(p -> all.add(p.stamp().id()));
        all.removeIf(id -> data.records().name(id) == null);
        return all;
    }

    private static NameIndex<Long> index(CampaignData data, Collection<Long> ids) {
        return NameIndex.of(ids, id -> id, data.records()::name, id -> List.of());
    }

    private static <V> void options(WordBox<V> box, List<V> options) {
        V chosen = box.getValue();
        if (!box.getItems().equals(options)) {
            box.getItems().setAll(options);
            box.setValue(options.contains(chosen) ? chosen : options.getFirst());
        }
    }

    /** Where a campaign took place: its own place and those of its activities and visits. */
    static Stream<Long> places(CampaignFile f) {
        return Stream.of(Stream.of(f.campaign()).map(c -> c.placeId()), f.activities().stream().map(a -> a.placeId()), f.visits().stream().map(v -> v.placeId()))
            .flatMap(s -> s).filter(Objects::nonNull);
    }

    /** Who takes part: its partners, its platform, and who gave what was given out. */
    static Stream<Long> partners(CampaignFile f) {
        return Stream.of(f.partners().stream().map(CampaignPartner::partnerId), Stream.of(f.campaign()).map(c -> c.platformId()), f.handouts().stream().map(h -> h.partnerId()))
            .flatMap(s -> s).filter(Objects::nonNull);
    }

    /** What is chosen now. */
    CampaignFilter chosen() {
        if (kinds.getValue() == null || years.getValue() == null || statuses.getValue() == null) {
            return CampaignFilter.ALL;
        }
        return new CampaignFilter(kinds.getValue(), years.getValue(), statuses.getValue().orElse(null), within(picked(place)), picked(partner));
    }

    private Set<Long> within(long chosen) {
        return chosen == 0 ? Set.of() : Stream.concat(Stream.of(chosen), held.stream().filter(id -> data.townships().within(id, chosen))).collect(Collectors.toSet());
    }

    private static long picked(PickField<Long> field) {
        return field.list().pickedProperty().get() == null ? 0 : field.list().pickedProperty().get().value();
    }

    /** Chooses everything. */
    void clear() {
        quiet = true;
        List.of(kinds, years, statuses).forEach(box -> box.getSelectionModel().selectFirst());
        List.of(place, partner).forEach(f -> f.list().show(null));
        quiet = false;
        changed();
    }
}
