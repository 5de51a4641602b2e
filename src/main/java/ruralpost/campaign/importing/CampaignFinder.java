package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** Finds the campaign that a row of a sheet of something else names: editions of one name are told apart by the day. */
final class CampaignFinder {

    private final SheetNames<BookRecords> names;
    private final Map<Long, Campaign> campaigns;
    private final Fields fields;
    /** What rows before, also those of files before, said of a new campaign. */
    private final Map<Object, NewCampaign> fresh;

    /** Keys of the fields that name the campaign, and say its kind and days when it is new; the last is the day of the row. */
    record Fields(String campaign, String kind, String period, String day) {
    }

    /** What was found. @param id null for a new one @param fresh null for one that the ledger has */
    record Found(Long id, NewCampaign fresh, Period period) {
    }

    /** @param fresh what is said of new campaigns; one for all files that are taken together */
    CampaignFinder(SheetNames<BookRecords> names, List<Campaign> campaigns, Fields fields, Map<Object, NewCampaign> fresh) {
        this.names = names;
        this.campaigns = campaigns.stream().collect(Collectors.toMap(c -> c.stamp().id(), Function.identity()));
        this.fields = fields;
        this.fresh = fresh;
    }

    /** The names that decide, for the lists beside the plan: none where the day tells namesakes apart. */
    List<NameRef> refs(RowValues v) {
        NameRef name = names.ref(fields.campaign, v.text(fields.campaign));
        List<NameRef> refs = new ArrayList<>();
        if (name != null && byDay(name, v.date(fields.day)) == null) {
            refs.add(name);
        }
        if (name != null && name.id() == null && v.has(fields.kind)) {
            refs.add(names.ref(fields.kind, v.text(fields.kind)));
        }
        return refs;
    }

    /** The one namesake that holds the day; null when the name is no namesake's or not exactly one does. */
    private Long byDay(NameRef name, LocalDate day) {
        if (name.how() != NameRef.How.AMBIGUOUS || day == null) {
            return null;
        }
        List<NamedRecord> holding = name.namesakes().stream().filter(r -> campaigns.get(r.id()).period().contains(day)).toList();
        return holding.size() == 1 ? holding.getFirst().id() : null;
    }

    /** The campaign of a row; null when there is none, which has then been said. The row names one. */
    Found find(RowValues v, Checks checks, Complaints complaints) {
        NameRef name = names.ref(fields.campaign, v.text(fields.campaign));
        Long id = name.id() != null ? name.id() : byDay(name, v.date(fields.day));
        if (id != null) {
            return new Found(id, null, campaigns.get(id).period());
        }
        boolean accepted = names.accepts(name, complaints);
        checks.accepted(accepted);
        return accepted ? create(name, v, checks, complaints) : null;
    }

    private Found create(NameRef name, RowValues v, Checks checks, Complaints complaints) {
        NewCampaign said = fresh.get(name.key());
        NameRef kind = v.has(fields.kind) ? names.ref(fields.kind, v.text(fields.kind)) : said == null ? null : said.kind();
        Period period = v.has(fields.period) ? v.period(fields.period) : said == null ? null : said.period();
        if (kind == null || period == null) {
            checks.wrong(fields.campaign, Message.of("import.campaign.unknown", name.name()), "import.campaign.unknown.expected");
            return null;
        }
        if (!names.accepts(kind, complaints)) {
            checks.accepted(false);
            return null;
        }
        NewCampaign one = new NewCampaign(name, kind, period);
        NewCampaign first = fresh.putIfAbsent(name.key(), one);
        if (first != null && !first.period().equals(period)) {
            checks.wrong(fields.period, Message.of("import.campaign.periods", name.name(), Checks.days(first.period()), Checks.days(period)),
                "import.campaign.periods.expected");
            return null;
        }
        return new Found(null, first == null ? one : first, period);
    }

    /** Whether a day lies within the campaign's; if not, it has been said. */
    boolean holds(Found found, RowValues v, Checks checks) {
        boolean holds = found.period.contains(v.date(fields.day));
        if (!holds) {
            checks.wrong(fields.day, Message.of("import.campaign.day", v.date(fields.day).toString(), Checks.days(found.period)), "import.campaign.day.expected");
        }
        return holds;
    }
}
