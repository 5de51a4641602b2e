package ruralpost.campaign.importing;

import static ruralpost.campaign.importing.ActivityShape.CAMPAIGN;
import static ruralpost.campaign.importing.ActivityShape.CAMPAIGN_KIND;
import static ruralpost.campaign.importing.ActivityShape.CAMPAIGN_PERIOD;
import static ruralpost.campaign.importing.ActivityShape.COST;
import static ruralpost.campaign.importing.ActivityShape.DAY;
import static ruralpost.campaign.importing.ActivityShape.DOC;
import static ruralpost.campaign.importing.ActivityShape.FORMATS;
import static ruralpost.campaign.importing.ActivityShape.GIVEN;
import static ruralpost.campaign.importing.ActivityShape.GIVER;
import static ruralpost.campaign.importing.ActivityShape.NAME;
import static ruralpost.campaign.importing.ActivityShape.PERSON_TIMES;
import static ruralpost.campaign.importing.ActivityShape.PLACE;
import static ruralpost.campaign.importing.ActivityShape.REMARK;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.HeadCount;
import ruralpost.importing.NameRef;
import ruralpost.importing.SheetNames;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.Checks;
import ruralpost.importing.record.RowReading;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.value.Money;

/** Makes activities of rows. */
final class ActivityReader implements RowReading<ActivityRow> {

    private final SheetNames<BookRecords> names;
    private final CampaignFinder finder;

    /** @param fresh what is said of new campaigns; one for all files that are taken together */
    ActivityReader(SheetNames<BookRecords> names, List<Campaign> campaigns, Map<Object, NewCampaign> fresh) {
        this.names = names;
        finder = new CampaignFinder(names, campaigns, new CampaignFinder.Fields(CAMPAIGN, CAMPAIGN_KIND, CAMPAIGN_PERIOD, DAY), fresh);
    }

    @Override
    public List<NameRef> refs(RowValues v) {
        return Stream.concat(finder.refs(v).stream(), Stream.of(PLACE, GIVER).map(f -> names.ref(f, v.text(f))).filter(Objects::nonNull)).toList();
    }

    @Override
    public ActivityRow read(RowValues v, Complaints complaints) {
        Checks checks = new Checks(v, complaints);
        NameRef place = names.ref(PLACE, v.text(PLACE));
        NameRef giver = names.ref(GIVER, v.text(GIVER));
        checks.accepted(names.accepts(place, complaints) & names.accepts(giver, complaints));
        checks.nothingPersonal(CAMPAIGN, NAME, FORMATS, GIVEN, GIVER, PLACE, REMARK);
        List<HeadCount> heads = new HeadReader(v, checks).read();
        Money cost = checks.money(COST);
        List<Gifts.Gift> gifts = Gifts.read(v, checks);
        CampaignFinder.Found found = finder.find(v, checks, complaints);
        if (found == null || !finder.holds(found, v, checks) || !checks.sound()) {
            return null;
        }
        return new ActivityRow(v.row(), found.id(), found.fresh(), v.date(DAY), v.text(DOC), v.text(NAME), place, Checks.words(v.text(FORMATS)), heads, v.integer(PERSON_TIMES), cost,
            gifts, giver, v.text(REMARK));
    }
}
