package ruralpost.campaign.importing;

import static ruralpost.campaign.importing.PledgeShape.ADOPTION;
import static ruralpost.campaign.importing.PledgeShape.ADOPTION_PERIOD;
import static ruralpost.campaign.importing.PledgeShape.CAMPAIGN;
import static ruralpost.campaign.importing.PledgeShape.CHANNEL;
import static ruralpost.campaign.importing.PledgeShape.DAY;
import static ruralpost.campaign.importing.PledgeShape.UNIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.Campaign;
import ruralpost.importing.NameRef;
import ruralpost.importing.SheetNames;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.Checks;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** Finds the adoption that a row of pledges belongs to: by its name, else as the one of its campaign on that day. */
final class AdoptionFinder {

    private final SheetNames<BookRecords> names;
    private final CampaignFinder campaigns;
    private final Map<Long, Adoption> adoptions;
    /** What rows before, also those of files before, said of a new adoption. */
    private final Map<Object, PledgeRow.NewAdoption> fresh;

    /** What rows say of new campaigns and adoptions; one for all files that are taken together. */
    record Said(Map<Object, NewCampaign> campaigns, Map<Object, PledgeRow.NewAdoption> adoptions) {

        Said() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    /** What was found. @param id null for a new one @param fresh null for one that the ledger has @param period the days of its pledges */
    record Found(Long id, PledgeRow.NewAdoption fresh, Period period) {
    }

    AdoptionFinder(SheetNames<BookRecords> names, List<Campaign> campaigns, List<Adoption> adoptions, Said said) {
        this.names = names;
        this.fresh = said.adoptions;
        this.campaigns = new CampaignFinder(names, campaigns, new CampaignFinder.Fields(CAMPAIGN, PledgeShape.CAMPAIGN_KIND, PledgeShape.CAMPAIGN_PERIOD, DAY), said.campaigns);
        this.adoptions = adoptions.stream().collect(Collectors.toMap(a -> a.stamp().id(), Function.identity()));
    }

    List<NameRef> refs(RowValues v) {
        NameRef name = names.ref(ADOPTION, v.text(ADOPTION));
        boolean told = name != null && name.how() == NameRef.How.AMBIGUOUS && namesake(name, null, v) != null;
        return Stream.of(Stream.ofNullable(told ? null : name), campaigns.refs(v).stream(), Stream.ofNullable(names.ref(CHANNEL, v.text(CHANNEL)))).flatMap(s -> s).toList();
    }

    /** The adoption of a row; null when there is none, which has then been said. The row names it or its campaign. */
    Found find(RowValues v, Checks checks, Complaints complaints) {
        CampaignFinder.Found campaign = v.has(CAMPAIGN) ? campaigns.find(v, checks, complaints) : null;
        if (v.has(CAMPAIGN) && campaign == null) {
            return null;
        }
        Long of = campaign == null ? null : campaign.id();
        NameRef name = names.ref(ADOPTION, v.text(ADOPTION));
        if (name == null) {
            List<Adoption> own = adoptions.values().stream().filter(a -> of != null && a.campaignId() == of).toList();
            Adoption only = only(own, v);
            if (only == null && !own.isEmpty()) {
                checks.wrong(CAMPAIGN, Message.of("import.campaign.adoptions", v.text(CAMPAIGN), own.size()), "import.campaign.adoptions.expected");
                return null;
            }
            return only != null ? known(only, v, checks, complaints) : create(names.ref(ADOPTION, v.text(CAMPAIGN)), campaign, v, checks, complaints);
        }
        Adoption stored = name.id() != null ? adoptions.get(name.id()) : namesake(name, of, v);
        if (stored != null && (campaign == null || Objects.equals(of, stored.campaignId()))) {
            return known(stored, v, checks, complaints);
        }
        return create(name, campaign, v, checks, complaints);
    }

    /** The adoption of a campaign that a row means when it names none. */
    private static Adoption only(List<Adoption> own, RowValues v) {
        List<Adoption> open = own.size() < 2 ? own : own.stream().filter(a -> a.period().contains(v.date(DAY))).toList();
        return open.size() == 1 ? open.getFirst() : null;
    }

    private Adoption namesake(NameRef name, Long campaign, RowValues v) {
        Predicate<Adoption> fits = a -> (campaign == null || a.campaignId() == campaign) && v.date(DAY) != null && a.period().contains(v.date(DAY));
        List<Adoption> fitting = name.namesakes().stream().map(NamedRecord::id).map(adoptions::get).filter(fits).toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private Found known(Adoption a, RowValues v, Checks checks, Complaints complaints) {
        NameRef channel = names.ref(CHANNEL, v.text(CHANNEL));
        Map<String, Boolean> other = Map.of(CHANNEL, channel != null && !Objects.equals(channel.id(), a.channelId()), UNIT, v.has(UNIT) && !v.text(UNIT).equals(a.unit()),
            ADOPTION_PERIOD, v.has(ADOPTION_PERIOD) && !v.period(ADOPTION_PERIOD).equals(a.period()));
        Stream.concat(other.keySet().stream().filter(other::get), AdoptionTerms.read(v, checks).unlike(AdoptionTerms.of(a), true).stream())
            .forEach(field -> complaints.remark(field, Message.of("import.campaign.kept", a.name())));
        return new Found(a.stamp().id(), null, a.period());
    }

    private Found create(NameRef name, CampaignFinder.Found campaign, RowValues v, Checks checks, Complaints complaints) {
        String at = v.has(ADOPTION) ? ADOPTION : CAMPAIGN;
        if (campaign == null) {
            checks.wrong(at, Message.of("import.campaign.adoption", name.name()), "import.campaign.adoption.expected");
            return null;
        }
        PledgeRow.NewAdoption one = new PledgeRow.NewAdoption(name, campaign.id(), campaign.fresh(), v.has(ADOPTION_PERIOD) ? v.period(ADOPTION_PERIOD) : campaign.period(),
            v.text(UNIT), names.ref(CHANNEL, v.text(CHANNEL)), AdoptionTerms.read(v, checks));
        PledgeRow.NewAdoption first = fresh.get(one.who());
        if (first == null && one.unit() == null) {
            checks.wrong(at, Message.of("import.campaign.adoption", name.name()), "import.campaign.adoption.expected");
            return null;
        }
        // one of that name in another campaign is no answer, but no obstacle either
        if (name.id() == null && name.how() != NameRef.How.AMBIGUOUS && !names.accepts(name, complaints)) {
            checks.accepted(false);
            return null;
        }
        if (first == null ? !sound(one.period(), campaign.period(), checks) : !alike(first, one, at, v, checks)) {
            return null;
        }
        PledgeRow.NewAdoption all = first == null ? one : first.filled(one);
        fresh.put(one.who(), all);
        return new Found(null, all, all.period());
    }

    /** Whether a new adoption may have those days. */
    private static boolean sound(Period period, Period campaign, Checks checks) {
        if (!campaign.contains(period)) {
            checks.wrong(ADOPTION_PERIOD, Message.of("campaign.rule.adoption.days", Checks.days(period), Checks.days(campaign)), "import.campaign.adoption.days.expected");
            return false;
        }
        return true;
    }

    /** Whether a row says the same of a new adoption as the rows before, or nothing. */
    private static boolean alike(PledgeRow.NewAdoption first, PledgeRow.NewAdoption one, String at, RowValues v, Checks checks) {
        String name = first.name().name();
        if (one.unit() != null && !one.unit().equals(first.unit())) {
            checks.wrong(at, Message.of("import.campaign.adoption.twice", name), "import.campaign.adoption.twice.expected");
            return false;
        }
        List<String> unlike = new ArrayList<>(one.terms().unlike(first.terms(), false));
        if (v.has(ADOPTION_PERIOD) && !one.period().equals(first.period())) {
            unlike.add(ADOPTION_PERIOD);
        }
        unlike.forEach(field -> checks.wrong(field, Message.of("import.campaign.adoption.unlike", name), "import.campaign.adoption.unlike.expected"));
        return unlike.isEmpty();
    }
}
