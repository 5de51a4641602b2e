package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.PartnerRole;
import ruralpost.importing.NameRef;
import ruralpost.importing.record.Checks;
import ruralpost.importing.record.Known;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.names.NameBook;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** The campaigns of the ledger. One of the same name in overlapping days is the same campaign. */
final class KnownCampaigns implements Known<CampaignRow> {

    private final Map<Long, Campaign> byId;
    private final Map<String, List<Campaign>> byName;
    private final Set<Role> partners;
    private final Map<Long, Period> held = new HashMap<>();

    /** A partner of a campaign has each role once. */
    private record Role(long campaign, long partner, PartnerRole role) {
    }

    KnownCampaigns(CampaignBook book) {
        byId = book.campaigns().stream().collect(Collectors.toMap(c -> c.stamp().id(), Function.identity()));
        byName = book.campaigns().stream().collect(Collectors.groupingBy(c -> NameBook.normal(c.name())));
        partners = book.partners().stream().map(p -> new Role(p.campaignId(), p.partnerId(), p.role())).collect(Collectors.toSet());
        book.activities().forEach(a -> hold(a.campaignId(), Period.day(a.heldOn())));
        book.adoptions().forEach(a -> hold(a.campaignId(), a.period()));
        book.trainings().forEach(t -> hold(t.campaignId(), t.period()));
        book.visits().forEach(v -> hold(v.campaignId(), Period.day(v.on())));
    }

    private void hold(long campaign, Period days) {
        held.merge(campaign, days, (a, b) -> Period.of(earlier(a.from(), b.from()), earlier(a.to(), b.to()).equals(a.to()) ? b.to() : a.to()));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    Campaign campaign(long id) {
        return byId.get(id);
    }

    /** The campaign of that name in these days; null when there is none. */
    Campaign find(String name, Period period) {
        return byName.getOrDefault(NameBook.normal(name), List.of()).stream().filter(c -> c.period().overlaps(period))
            .min(Comparator.comparing((Campaign c) -> !c.period().from().equals(period.from()))).orElse(null);
    }

    @Override
    public int number(CampaignRow row) {
        return row.number();
    }

    @Override
    public Stamp stamp(long id) {
        return byId.containsKey(id) ? byId.get(id).stamp() : null;
    }

    @Override
    public List<Long> alike(CampaignRow row) {
        return Stream.ofNullable(find(row.name(), row.period())).map(c -> c.stamp().id()).toList();
    }

    @Override
    public boolean owns(CampaignRow row) {
        return true;
    }

    @Override
    public boolean says(long id, CampaignRow row) {
        Campaign was = byId.get(id);
        return row.partners().stream().allMatch(p -> p.partner().id() != null && has(id, p)) && merged(was, row, KnownCampaigns::id).equals(was);
    }

    /** Whether a partner has this role in a campaign already. */
    boolean has(long campaign, CampaignRow.Part part) {
        Long partner = part.partner().id();
        return partner != null && partners.contains(new Role(campaign, partner, part.role()));
    }

    /** A name that becomes a record differs from every record. */
    private static Long id(NameRef ref) {
        return ref.id() == null ? Long.valueOf(0) : ref.id();
    }

    @Override
    public Message refusal(long id, CampaignRow row) {
        Period days = held.get(id);
        return days == null || row.period().contains(days) ? null : Message.of("import.campaign.covers", Checks.days(days), Checks.days(row.period()));
    }

    /** The stored campaign with what the row states. @param ids gives the record of a name */
    static Campaign merged(Campaign was, CampaignRow row, Function<NameRef, Long> ids) {
        return new Campaign(was.stamp(), row.name(), or(row.series(), was.series()), or(row.edition(), was.edition()),
            row.kind() == null ? was.kindId() : ids.apply(row.kind()), row.period(), or(row.status(), was.status()), row.place() == null ? was.placeId() : ids.apply(row.place()),
            row.office() == null ? was.officeId() : ids.apply(row.office()), row.platform() == null ? was.platformId() : ids.apply(row.platform()),
            row.promotion().isEmpty() ? was.promotion() : row.promotion(), or(row.goal(), was.goalMoney()), or(row.goalUnits(), was.goalUnits()), or(row.goalUnit(), was.goalUnit()),
            or(row.goalPeople(), was.goalPeople()), or(row.story(), was.story()), or(row.remark(), was.remark()), was.papers(), was.figures());
    }

    private static <T> T or(T stated, T stored) {
        return stated == null ? stored : stated;
    }
}
