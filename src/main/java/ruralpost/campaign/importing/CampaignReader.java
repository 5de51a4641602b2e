package ruralpost.campaign.importing;

import static ruralpost.campaign.importing.CampaignShape.CO_ORGANISERS;
import static ruralpost.campaign.importing.CampaignShape.DONORS;
import static ruralpost.campaign.importing.CampaignShape.EDITION;
import static ruralpost.campaign.importing.CampaignShape.GOAL;
import static ruralpost.campaign.importing.CampaignShape.GOAL_PEOPLE;
import static ruralpost.campaign.importing.CampaignShape.GOAL_UNIT;
import static ruralpost.campaign.importing.CampaignShape.GOAL_UNITS;
import static ruralpost.campaign.importing.CampaignShape.KIND;
import static ruralpost.campaign.importing.CampaignShape.NAME;
import static ruralpost.campaign.importing.CampaignShape.OFFICE;
import static ruralpost.campaign.importing.CampaignShape.ORGANISERS;
import static ruralpost.campaign.importing.CampaignShape.PARTNERS;
import static ruralpost.campaign.importing.CampaignShape.PERIOD;
import static ruralpost.campaign.importing.CampaignShape.PLACE;
import static ruralpost.campaign.importing.CampaignShape.PLATFORM;
import static ruralpost.campaign.importing.CampaignShape.PROMOTION;
import static ruralpost.campaign.importing.CampaignShape.REMARK;
import static ruralpost.campaign.importing.CampaignShape.SERIES;
import static ruralpost.campaign.importing.CampaignShape.SPONSORS;
import static ruralpost.campaign.importing.CampaignShape.STATUS;
import static ruralpost.campaign.importing.CampaignShape.STORY;
import static ruralpost.campaign.importing.CampaignShape.TO;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.PartnerRole;
import ruralpost.importing.NameRef;
import ruralpost.importing.SheetNames;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.Checks;
import ruralpost.importing.record.RowReading;
import ruralpost.importing.record.RowTwins;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.names.NameAnswer;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.text.Message;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Makes campaigns of rows. */
final class CampaignReader implements RowReading<CampaignRow> {

    private static final int EDITIONS = 9_999;

    private final SheetNames<BookRecords> names;
    private final KnownCampaigns known;
    private final RowTwins<CampaignRow>.OfFile twins;

    /** @param twins rows by name and first day: the ledger holds one campaign for each */
    CampaignReader(SheetNames<BookRecords> names, KnownCampaigns known, RowTwins<CampaignRow>.OfFile twins) {
        this.names = names;
        this.known = known;
        this.twins = twins;
    }

    @Override
    public List<NameRef> refs(RowValues v) {
        return Stream.of(ref(v, KIND), ref(v, PLACE), office(v), ref(v, PLATFORM)).filter(Objects::nonNull)
            .reduce(parts(v).stream().map(CampaignRow.Part::partner).toList(), CampaignReader::with, (a, b) -> a);
    }

    private static List<NameRef> with(List<NameRef> list, NameRef one) {
        List<NameRef> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private NameRef ref(RowValues v, String field) {
        return names.ref(field, v.text(field));
    }

    /** Postal offices often stand among the organisers. */
    private NameRef office(RowValues v) {
        return v.has(OFFICE) ? ref(v, OFFICE)
            : Checks.words(v.text(ORGANISERS)).stream().filter(this::isOffice).findFirst().map(w -> names.ref(OFFICE, w)).orElse(null);
    }

    private boolean isOffice(String word) {
        NameAnswer answer = names.records().book(OFFICE).answer(word);
        return answer.record() != null && answer.reason() == null;
    }

    private List<CampaignRow.Part> parts(RowValues v) {
        List<CampaignRow.Part> parts = new ArrayList<>();
        part(v, ORGANISERS, PartnerRole.ORGANISER, parts);
        part(v, CO_ORGANISERS, PartnerRole.CO_ORGANISER, parts);
        part(v, SPONSORS, PartnerRole.SPONSOR, parts);
        part(v, DONORS, PartnerRole.DONOR, parts);
        part(v, PARTNERS, PartnerRole.OTHER, parts);
        return parts;
    }

    private void part(RowValues v, String field, PartnerRole role, List<CampaignRow.Part> parts) {
        Checks.words(v.text(field)).stream().filter(w -> !field.equals(ORGANISERS) || !isOffice(w))
            .forEach(w -> parts.add(new CampaignRow.Part(names.ref(field, w), role)));
    }

    @Override
    public CampaignRow read(RowValues v, Complaints complaints) {
        Checks checks = new Checks(v, complaints);
        for (NameRef ref : refs(v)) {
            checks.accepted(names.accepts(ref, complaints));
        }
        checks.nothingPersonal(NAME, SERIES, GOAL_UNIT, PROMOTION, STORY, REMARK, PLACE, PLATFORM, ORGANISERS, CO_ORGANISERS, SPONSORS, DONORS,
            PARTNERS);
        Period period = checks.period(PERIOD, TO);
        Money goal = checks.money(GOAL);
        Long units = checks.count(GOAL_UNITS);
        Long people = checks.count(GOAL_PEOPLE);
        Long edition = checks.count(EDITION);
        if (edition != null && edition > EDITIONS) {
            checks.wrong(EDITION, Message.of("import.campaign.edition", edition.toString()), "import.campaign.edition.expected");
        }
        boolean fresh = period != null && known.find(v.text(NAME), period) == null;
        if (fresh && !v.has(KIND)) {
            checks.wrong(KIND, Message.of("import.campaign.kind", v.text(NAME)), "import.campaign.kind.expected");
        }
        if (!checks.sound()) {
            return null;
        }
        CampaignRow row = new CampaignRow(v.row(), v.text(NAME), ref(v, KIND), period, CampaignStatus.ofCode(v.text(STATUS)), v.text(SERIES),
            edition == null ? null : edition.intValue(), ref(v, PLACE), office(v), ref(v, PLATFORM), parts(v), goal, units, v.text(GOAL_UNIT), people, Checks.words(v.text(PROMOTION)),
            v.text(STORY), v.text(REMARK));
        Integer twin = twins.twin(NameBook.normal(row.name()) + " " + period.from(), row);
        if (twin != null) {
            complaints.row(Message.of("import.campaign.twice", row.name(), twin.toString()), Message.of("import.campaign.twice.expected"));
            return null;
        }
        return row;
    }

    @Override
    public List<String> conclusions(CampaignRow row) {
        return row.status() == null && known.find(row.name(), row.period()) == null ? List.of("import.campaign.concluded.status") : List.of();
    }
}
