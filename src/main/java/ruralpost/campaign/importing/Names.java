package ruralpost.campaign.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.Campaigns;
import ruralpost.importing.PlaceNames;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.Checks;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NameParent;
import ruralpost.sheet.names.NamedRecord;

/** Reads the live records that names in sheets of this area may mean. */
final class Names {

    private final Campaigns stores;
    private final CampaignImports.Others others;

    Names(Campaigns stores, CampaignImports.Others others) {
        this.stores = stores;
        this.others = others;
    }

    BookRecords ofCampaigns() {
        Map<String, NameBook> books = new HashMap<>(Map.of(CampaignShape.KIND, kinds(), CampaignShape.PLACE, new NameBook(PlaceNames.of(others.places().places())),
            CampaignShape.OFFICE, new NameBook(others.offices().offices().stream().map(o -> NamedRecord.of(o.stamp().id(), o.fullName(),
                Stream.ofNullable(o.shortName()).toList(), o.code())).toList())));
        NameBook all = partners();
        List<String> roles = List.of(CampaignShape.PLATFORM, CampaignShape.ORGANISERS, CampaignShape.CO_ORGANISERS, CampaignShape.SPONSORS, CampaignShape.DONORS,
            CampaignShape.PARTNERS);
        roles.forEach(f -> books.put(f, all));
        return new BookRecords(CampaignShape.SHAPE.named(), books, Stream.concat(roles.stream(), Stream.of(CampaignShape.PLACE)).collect(Collectors.toSet()));
    }

    BookRecords ofActivities() {
        Map<String, NameBook> books = Map.of(ActivityShape.CAMPAIGN, campaigns(), ActivityShape.CAMPAIGN_KIND, kinds(),
            ActivityShape.PLACE, new NameBook(PlaceNames.of(others.places().places())), ActivityShape.GIVER, partners());
        return new BookRecords(ActivityShape.SHAPE.named(), books, Set.of(ActivityShape.CAMPAIGN, ActivityShape.PLACE, ActivityShape.GIVER));
    }

    BookRecords ofPledges() {
        Map<Long, String> names = stores.campaigns().campaigns().stream().collect(Collectors.toMap(c -> c.stamp().id(), Campaign::name));
        NameBook adoptions = new NameBook(stores.adoptions().adoptions().stream().map(a -> new NamedRecord(a.stamp().id(), a.name(), List.of(), null,
            List.of(NameParent.of(names.get(a.campaignId()))), null)).toList());
        Map<String, NameBook> books = Map.of(PledgeShape.ADOPTION, adoptions, PledgeShape.CAMPAIGN, campaigns(), PledgeShape.CAMPAIGN_KIND, kinds(),
            PledgeShape.CHANNEL, new NameBook(others.channels().get()));
        return new BookRecords(PledgeShape.SHAPE.named(), books, Set.of(PledgeShape.ADOPTION, PledgeShape.CAMPAIGN));
    }

    private NameBook campaigns() {
        return new NameBook(stores.campaigns().campaigns().stream().map(c -> new NamedRecord(c.stamp().id(), c.name(), List.of(), null,
            List.of(NameParent.of(Checks.days(c.period()))), null)).toList());
    }

    private NameBook kinds() {
        return new NameBook(stores.campaigns().kinds().stream().map(k -> NamedRecord.of(k.stamp().id(), k.name(), Stream.ofNullable(k.nameEn()).toList(), null)).toList());
    }

    private NameBook partners() {
        return new NameBook(others.partners().partners().stream().map(p -> new NamedRecord(p.stamp().id(), p.name(), p.aliases(), null,
            PlaceNames.divisions(p.divisionCode(), p.name()), p.kind().label())).toList());
    }
}
