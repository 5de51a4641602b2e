package ruralpost.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.campaign.Agreement;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.FollowUp;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.Visit;
import ruralpost.document.Document;
import ruralpost.place.Partner;
import ruralpost.place.Place;
import ruralpost.sales.Channel;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.PersonalText;

/**
 * Kinds of records that belong to campaigns, as rows of an answer. What has records of its own stands on a row apart from them, so that nobody adds its
 * numbers twice. Names of persons are masked, and numbers of persons in texts left out in part.
 */
enum CampaignParts {
    PARTNERS("campaign", "from", "to", "partner", "partner_kind", "role", "amount", "in_kind", "remark"),
    ADOPTIONS("record", "campaign", "adoption", "from", "to", "unit", "price", "tiers", "channel", "goal_amount", "goal_units", "returns", "households", "entry", "adopter_kind",
        "adopter", "units", "amount", "supporters", "remark"),
    VISITS("record", "campaign", "day", "delegation", "came_from", "place", "persons", "topics", "follow_up", "due", "state", "overdue", "remark"),
    AGREEMENTS("campaign", "agreement", "parties", "signed_from", "signed_to", "valid_to", "document", "remark");

    private final List<String> header;

    CampaignParts(String... header) {
        this.header = List.of(header);
    }

    /** What the rows name that is of other areas. */
    static final class Names {

        private final Map<Long, Partner> partners;
        private final Map<Long, String> places;
        private final Map<Long, String> channels;
        private final Map<Long, String> documents;
        private final Set<Object> wanted;
        private final LocalDate today;

        /** @param wanted ids of the partners that are asked for; empty for all */
        Names(AppContext app, Set<Object> wanted, LocalDate today) {
            partners = app.partners().partners().stream().collect(Collectors.toMap(p -> p.stamp().id(), p -> p));
            places = app.places().places().stream().collect(Collectors.toMap(p -> p.stamp().id(), Place::name));
            channels = app.catalogue().channels().stream().collect(Collectors.toMap(c -> c.stamp().id(), Channel::name));
            documents = app.documents().documents().stream().collect(Collectors.toMap(d -> d.stamp().id(), Document::title));
            this.wanted = wanted;
            this.today = today;
        }
    }

    /** As on the command line. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Text key of what the command does. */
    String description() {
        return switch (this) {
            case PARTNERS -> "cli.command.query.partners";
            case ADOPTIONS -> "cli.command.query.adoptions";
            case VISITS -> "cli.command.query.visits";
            case AGREEMENTS -> "cli.command.query.agreements";
        };
    }

    List<String> header() {
        return header;
    }

    /** The rows of a campaign. @param in whether days are asked for */
    List<List<Object>> rows(CampaignFile f, Names names, Predicate<Period> in) {
        return switch (this) {
            case PARTNERS -> !in.test(f.campaign().period()) ? List.of() : f.partners().stream().filter(p -> names.wanted.isEmpty() || names.wanted.contains(p.partnerId()))
                .map(p -> partner(f, p, names)).toList();
            case ADOPTIONS -> f.adoptions().stream().flatMap(a -> adoption(f, a, names, in).stream()).toList();
            case VISITS -> f.visits().stream().filter(v -> in.test(Period.day(v.on()))).flatMap(v -> visit(f, v, names).stream()).toList();
            case AGREEMENTS -> f.agreements().stream().filter(a -> in.test(a.signed())).map(a -> agreement(f, a, names)).toList();
        };
    }

    private static List<Object> partner(CampaignFile f, CampaignPartner p, Names names) {
        Partner who = names.partners.get(p.partnerId());
        return Arrays.asList(f.campaign().name(), f.campaign().period().from().toString(), f.campaign().period().to().toString(), who == null ? null : who.name(),
            who == null ? null : who.kind().code(), p.role().code(), yuan(p.money()), said(p.kind()), said(p.remark()));
    }

    private static List<List<Object>> adoption(CampaignFile f, AdoptionProgress progress, Names names, Predicate<Period> in) {
        Adoption a = progress.adoption();
        List<Pledge> pledges = progress.entries().stream().filter(p -> in.test(Period.day(p.on()))).toList();
        if (pledges.isEmpty() && !in.test(a.period())) {
            return List.of();
        }
        AdoptionProgress asked = new AdoptionProgress(a, pledges);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList("adoption", f.campaign().name(), a.name(), a.period().from().toString(), a.period().to().toString(), a.unit(), yuan(a.price()), said(a.tiers()),
            names.channels.get(a.channelId()), yuan(a.goalMoney()), a.goalUnits(), said(a.returns()), a.households(), null, null, null, asked.units(),
            pledges.isEmpty() ? null : yuan(asked.money()), asked.supporters(), said(a.remark())));
        pledges.forEach(p -> rows.add(Arrays.asList("pledge", f.campaign().name(), a.name(), p.on().toString(), p.on().toString(), a.unit(), null, null, null, null, null, null, null,
            p.kind().code(), p.adopterKind() == null ? null : p.adopterKind().code(), p.shown(), p.units(), yuan(p.money()), p.adopters(), said(p.remark()))));
        return rows;
    }

    private static List<List<Object>> visit(CampaignFile f, Visit v, Names names) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList("visit", f.campaign().name(), v.on().toString(), said(v.delegation()), said(v.from()), names.places.get(v.placeId()), v.persons(), said(v.topics()), null, null,
            null, null, said(v.remark())));
        for (FollowUp u : f.followUps()) {
            if (u.visitId() == v.stamp().id()) {
                rows.add(Arrays.asList("follow_up", f.campaign().name(), v.on().toString(), said(v.delegation()), null, null, null, null, said(u.subject()),
                    u.dueOn() == null ? null : u.dueOn().toString(), u.state().code(), u.overdue(names.today) ? "yes" : "no", said(u.remark())));
            }
        }
        return rows;
    }

    private static List<Object> agreement(CampaignFile f, Agreement a, Names names) {
        return Arrays.asList(f.campaign().name(), said(a.title()), said(a.parties()), a.signed().from().toString(), a.signed().to().toString(),
            a.validTo() == null ? null : a.validTo().toString(), names.documents.get(a.documentId()), said(a.remark()));
    }

    private static Object yuan(Money money) {
        return money == null ? null : money.toYuan().setScale(2);
    }

    private static String said(String text) {
        return text == null ? null : PersonalText.without(text);
    }
}
