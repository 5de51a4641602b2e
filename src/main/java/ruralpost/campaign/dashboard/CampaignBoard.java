package ruralpost.campaign.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ruralpost.board.BoardFilter;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFile;
import ruralpost.value.Period;

/**
 * A filter applied to the campaigns: which of them, and of their activities, count. A chart leaves aside what was chosen in it, so that
 * it keeps showing the others beside what is chosen.
 */
public final class CampaignBoard {

    private static final int OUT = -1;

    private final BoardData data;
    private final BoardFilter<CampaignDimension> filter;
    private final LocalDate today;
    /** First and last day of the period, then of the span. */
    private final int[] days;
    private final boolean anywhere;
    /** Bits of the dimensions by which it is filtered out; {@link #OUT} outside the period. */
    private final int[] activities;
    private final int[] campaigns;
    /** The same without time, for what has days of its own. */
    private final int[] files;

    /** Applies a filter. @param today the day taken for today */
    public CampaignBoard(BoardData data, BoardFilter<CampaignDimension> filter, LocalDate today) {
        this.data = data;
        this.filter = filter;
        this.today = today;
        this.days = days(filter);
        this.anywhere = filter.of(CampaignDimension.PLACE).isEmpty() && filter.of(CampaignDimension.TOWNSHIP).isEmpty();
        ReachColumns c = data.columns();
        activities = new int[c.size()];
        campaigns = new int[c.files.size()];
        files = new int[c.files.size()];
        Set<Integer> sorts = new HashSet<>();
        for (int s = 0; s < PeopleSort.ALL.size(); s++) {
            if (filter.of(CampaignDimension.PEOPLE).contains(PeopleSort.ALL.get(s).key())) {
                sorts.add(s);
            }
        }
        Map<Long, Boolean> inside = new HashMap<>();
        for (int i = 0; i < files.length; i++) {
            int own = ofCampaign(c.files.get(i));
            Campaign x = c.files.get(i).campaign();
            int place = ofPlace(data.townships().of(x.placeId()), x.placeId(), inside);
            int people = sorts.isEmpty() ? 0 : CampaignDimension.PEOPLE.bit();
            for (int a = c.first[i]; a < c.first[i + 1]; a++) {
                int at = ofPlace(c.township[a], c.place[a] == 0 ? null : c.place[a], inside);
                int who = sorts.isEmpty() || took(c, a, sorts) ? 0 : CampaignDimension.PEOPLE.bit();
                place &= at;
                people &= who;
                activities[a] = time(c.day[a], own | at | who);
            }
            files[i] = own | place | people;
            campaigns[i] = time(x.period().to(), files[i]);
        }
    }

    private static boolean took(ReachColumns c, int activity, Set<Integer> sorts) {
        return sorts.stream().anyMatch(s -> c.persons(activity, s) > 0);
    }

    private int time(LocalDate day, int others) {
        return time((int) day.toEpochDay(), others);
    }

    private int time(int day, int others) {
        return day < days[0] || day > days[1] ? OUT : others | (day < days[2] || day > days[3] ? CampaignDimension.SPAN_BIT : 0);
    }

    private static int[] days(BoardFilter<CampaignDimension> filter) {
        int[] days = {Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE};
        Period[] both = {filter.period(), filter.span()};
        for (int i = 0; i < both.length; i++) {
            if (both[i] != null) {
                days[2 * i] = (int) both[i].from().toEpochDay();
                days[2 * i + 1] = (int) both[i].to().toEpochDay();
            }
        }
        return days;
    }

    private int ofCampaign(CampaignFile f) {
        Campaign c = f.campaign();
        return fail(CampaignDimension.KIND, c.kindId()) | fail(CampaignDimension.STATUS, c.status()) | fail(CampaignDimension.CAMPAIGN, c.stamp().id()) | partners(f);
    }

    private int fail(CampaignDimension dimension, Object value) {
        Set<Object> wanted = filter.of(dimension);
        return wanted.isEmpty() || wanted.contains(value) ? 0 : dimension.bit();
    }

    private int partners(CampaignFile f) {
        Set<Object> wanted = filter.of(CampaignDimension.PARTNER);
        boolean any = wanted.isEmpty() || f.campaign().platformId() != null && wanted.contains(f.campaign().platformId())
            || f.partners().stream().anyMatch(p -> wanted.contains(p.partnerId()));
        return any ? 0 : CampaignDimension.PARTNER.bit();
    }

    private int ofPlace(String township, Long place, Map<Long, Boolean> inside) {
        if (anywhere) {
            return 0;
        }
        Set<Object> wanted = filter.of(CampaignDimension.PLACE);
        boolean in = wanted.isEmpty() || place != null && inside.computeIfAbsent(place, p -> wanted.stream().anyMatch(w -> data.townships().within(p, (Long) w)));
        return fail(CampaignDimension.TOWNSHIP, township) | (in ? 0 : CampaignDimension.PLACE.bit());
    }

    /** Whether an activity counts. @param aside bits of the dimensions that are left aside */
    boolean activity(int at, int aside) {
        return activities[at] != OUT && (activities[at] & ~aside) == 0;
    }

    /** Whether a campaign counts: its last day lies in the days shown. */
    boolean campaign(int at, int aside) {
        return campaigns[at] != OUT && (campaigns[at] & ~aside) == 0;
    }

    /** Whether what a campaign has on a day counts. */
    boolean on(int campaign, LocalDate day) {
        return time(day, files[campaign]) == 0;
    }

    /** Whether what a campaign has on a day at a place of its own counts. @param place null for where the campaign is */
    boolean at(int campaign, LocalDate day, Long place) {
        int elsewhere = place == null ? files[campaign]
            : files[campaign] & ~(CampaignDimension.TOWNSHIP.bit() | CampaignDimension.PLACE.bit()) | ofPlace(data.townships().of(place), place, new HashMap<>());
        return time(day, elsewhere) == 0;
    }

    /** Campaigns that count by everything but time, and share days with those shown without ending in them. */
    int running() {
        Period shown = filter.shown();
        int n = 0;
        for (int i = 0; i < files.length && shown != null; i++) {
            Period p = data.columns().files.get(i).campaign().period();
            n += files[i] == 0 && p.overlaps(shown) && !shown.contains(p.to()) ? 1 : 0;
        }
        return n;
    }

    /** Whether no campaign and no activity counts. */
    public boolean nothingFound() {
        for (int i = 0; i < campaigns.length; i++) {
            if (campaign(i, 0)) {
                return false;
            }
        }
        for (int a = 0; a < activities.length; a++) {
            if (activity(a, 0)) {
                return false;
            }
        }
        return true;
    }

    /** Ids of the activities that count. */
    public Set<Long> counted() {
        Set<Long> ids = new HashSet<>();
        for (int a = 0; a < activities.length; a++) {
            if (activity(a, 0)) {
                ids.add(data.columns().activities[a].stamp().id());
            }
        }
        return ids;
    }

    /** How many campaigns count. */
    int campaignCount() {
        int n = 0;
        for (int i = 0; i < campaigns.length; i++) {
            n += campaign(i, 0) ? 1 : 0;
        }
        return n;
    }

    /** The campaigns that count, in their order. */
    public java.util.List<CampaignFile> campaigns() {
        return java.util.stream.IntStream.range(0, campaigns.length).filter(i -> campaign(i, 0)).mapToObj(data.columns().files::get).toList();
    }

    /** What it is made of. */
    public BoardData data() {
        return data;
    }

    /** What was asked. */
    public BoardFilter<CampaignDimension> filter() {
        return filter;
    }

    /** The day taken for today. */
    public LocalDate today() {
        return today;
    }

    /** From the first to the last day of any campaign; null when there is none. */
    public static Period everything(BoardData data) {
        return data.files().stream().map(f -> f.campaign().period()).reduce((a, b) -> Period.of(a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to()))
            .orElse(null);
    }

    /** The period to begin with: this year where a campaign touches it, else all there is; this year in an empty ledger. */
    public static Period openingPeriod(BoardData data, LocalDate today) {
        Period year = Period.year(today.getYear());
        boolean now = data.isEmpty() || data.files().stream().anyMatch(f -> f.campaign().period().overlaps(year));
        return now ? year : Objects.requireNonNull(everything(data));
    }
}
