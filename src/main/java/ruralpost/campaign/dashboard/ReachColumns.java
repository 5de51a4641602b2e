package ruralpost.campaign.dashboard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.place.CountyTownships;
import ruralpost.value.Sex;

/** Campaigns and their activities as columns, so that two hundred thousand activities are filtered and added up within a frame. Immutable. */
public final class ReachColumns {

    private static final int SORTS = PeopleSort.ALL.size();
    private static final int NONE = -1;
    /** So many persons of one sort at one activity at most; more are a slip of the pen that the sums must survive. */
    private static final int MOST = 50_000_000;

    final List<CampaignFile> files;
    /** By activity: the campaign's place among the files, the activity's day, its township's code, its place or its campaign's (0 for none). */
    final int[] campaign;
    final int[] day;
    final String[] township;
    final long[] place;
    final Activity[] activities;
    /** By campaign: the first of its activities; one more at the end. */
    final int[] first;
    /** By activity: children, boys and girls among them, all persons; -1 where no count is stated. */
    final int[] children;
    final int[] boys;
    final int[] girls;
    final int[] everybody;
    /** By activity: fen; -1 where no cost is stated. */
    final long[] cost;
    /** By activity and sort; -1 where no count is stated. */
    private final int[] persons;

    ReachColumns(List<CampaignFile> files, CountyTownships townships) {
        this.files = files;
        int n = files.stream().mapToInt(f -> f.activities().size()).sum();
        campaign = new int[n];
        day = new int[n];
        township = new String[n];
        place = new long[n];
        activities = new Activity[n];
        first = new int[files.size() + 1];
        children = unstated(n);
        boys = new int[n];
        girls = new int[n];
        everybody = unstated(n);
        cost = new long[n];
        persons = new int[n * SORTS];
        Arrays.fill(persons, NONE);
        Map<Long, String> known = new HashMap<>();
        int at = 0;
        for (int c = 0; c < files.size(); c++) {
            first[c] = at;
            for (Activity a : files.get(c).activities()) {
                Long where = a.placeId() == null ? files.get(c).campaign().placeId() : a.placeId();
                campaign[at] = c;
                day[at] = (int) a.heldOn().toEpochDay();
                place[at] = where == null ? 0 : where;
                township[at] = known.computeIfAbsent(place[at], p -> townships.of(p == 0 ? null : p));
                activities[at] = a;
                cost[at] = a.cost() == null ? NONE : a.cost().fen();
                for (HeadCount h : a.heads()) {
                    count(at, h);
                }
                at++;
            }
        }
        first[files.size()] = at;
    }

    private static int[] unstated(int n) {
        int[] all = new int[n];
        Arrays.fill(all, NONE);
        return all;
    }

    private void count(int at, HeadCount h) {
        int n = (int) Math.min(MOST, h.persons());
        int i = at * SORTS + PeopleSort.index(h);
        persons[i] = Math.max(0, persons[i]) + n;
        everybody[at] = Math.max(0, everybody[at]) + n;
        if (h.group() == HeadGroup.CHILD) {
            children[at] = Math.max(0, children[at]) + n;
            boys[at] += h.sex() == Sex.MALE ? n : 0;
            girls[at] += h.sex() == Sex.FEMALE ? n : 0;
        }
    }

    /** How many activities. */
    public int size() {
        return activities.length;
    }

    /** Persons of a sort at an activity; -1 when not stated. */
    int persons(int activity, int sort) {
        return persons[activity * SORTS + sort];
    }
}
