package ruralpost.campaign.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import ruralpost.board.Explained;
import ruralpost.board.RowTable;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.Training;
import ruralpost.disclosure.Count;
import ruralpost.place.CountyTownships;
import ruralpost.text.Texts;
import ruralpost.value.Formats;

/** Writes records as rows of an opened number, and adds their columns up. */
final class CampaignRows extends RowTable {

    private final BoardData data;
    private final HeadCells cells;
    private final Texts texts;
    private final Formats formats;

    /** @param cells says which counts may not leave the program; null while that is not known: then none may */
    CampaignRows(BoardData data, HeadCells cells, Texts texts) {
        super("reach.column.", texts.get("reach.total"), List.of("cost", "amount", "raised"), texts.lang());
        this.data = data;
        this.cells = cells;
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
    }

    private Explained.Cell count(Long n, boolean hide) {
        return n == null ? Explained.Cell.of("") : new Explained.Cell(formats.integer(n), BigDecimal.valueOf(n), hide);
    }

    CampaignRows campaigns(List<CampaignFile> files) {
        text("campaign", 300).text("kind", 150).text("days", 190).text("status", 90).number("activities").number("children").number("raised");
        HeadCells.Hidden<Long> hidden = cells == null ? null : cells.by(Activity::campaignId);
        files.forEach(f -> line("campaign", f.campaign().stamp().id(), f.campaign().name(), f.kind() == null ? null : f.kind().label(texts.lang()),
            formats.period(f.campaign().period()), texts.get(f.campaign().status().label()), f.activities().size(),
            count(f.persons(HeadGroup.CHILD), hidden == null || hidden.persons(f.campaign().stamp().id(), HeadGroup.CHILD)), f.raised()));
        return this;
    }

    /** @param counted which head-counts of each activity are summed up; null for nothing beside the usual */
    CampaignRows activities(List<Activity> all, Predicate<HeadCount> counted) {
        text("day", 96).text("activity", 200).text("campaign", 200).text("place", 140);
        if (counted != null) {
            number("counted");
        }
        number("children").number("persons").number("person-times").number("cost");
        var names = new java.util.HashMap<Long, CampaignFile>();
        data.files().forEach(f -> names.put(f.campaign().stamp().id(), f));
        HeadCells.Hidden<Long> hidden = cells == null ? null : cells.by(a -> a.stamp().id());
        Map<Long, Count> sums = cells == null || counted == null ? Map.of() : cells.sums((a, h) -> counted.test(h) ? a.stamp().id() : null);
        for (Activity a : all) {
            Long id = a.stamp().id();
            CampaignFile f = names.get(a.campaignId());
            List<Object> row = new ArrayList<>(Arrays.asList(a.heldOn(), a.name(), f.campaign().name(), data.place(a.placeId() == null ? f.campaign().placeId() : a.placeId())));
            if (counted != null) {
                List<Long> of = a.heads().stream().filter(counted).map(HeadCount::persons).toList();
                row.add(count(of.isEmpty() ? null : of.stream().mapToLong(Long::longValue).sum(), !sums.containsKey(id) || sums.get(id).hidden()));
            }
            row.addAll(Arrays.asList(count(a.persons(HeadGroup.CHILD), hidden == null || hidden.persons(id, HeadGroup.CHILD)), count(a.persons(), hidden == null || hidden.persons(id)),
                count(a.personTimes(), hidden == null || hidden.personTimes(id)), a.cost()));
            line("activity", id, row.toArray());
        }
        return this;
    }

    CampaignRows trainings(List<Training> all) {
        text("days", 190).text("subject", 260).text("place", 160).number("persons").number("person-times").number("plan");
        all.forEach(t -> line("training", t.stamp().id(), formats.period(t.period()), t.subject(), data.place(t.placeId()), t.persons(), t.personTimes(), t.plan()));
        return this;
    }

    /** Pledges of adoptions; a person's name is masked. @param adoption name by row id */
    CampaignRows pledges(List<Pledge> all, Function<Long, String> adoption) {
        text("day", 96).text("adoption", 260).text("entry", 100).text("adopter", 160).number("units").number("amount").number("supporters");
        all.forEach(p -> line("pledge", p.stamp().id(), p.on(), adoption.apply(p.adoptionId()), texts.get(p.kind().label()), p.shown(), p.units(), p.money(), p.adopters()));
        return this;
    }

    /** A township on each row. @param count activities by code */
    CampaignRows townships(CountyTownships townships, List<String> codes, Function<String, Integer> count) {
        text("township", 240).number("activities");
        codes.forEach(code -> line(null, 0, townships.name(code, texts), count.apply(code)));
        return this;
    }
}
