package ruralpost.campaign.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ruralpost.campaign.Activity;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.Training;
import ruralpost.value.Money;

/** What the activities and campaigns that count come to, added up over the columns; and, apart, the records themselves. */
public final class BoardSums {

    final CampaignBoard board;
    private final ReachColumns columns;
    private int activities;
    private long children = -1;
    private long boys;
    private long girls;
    private long persons = -1;
    private long personTimes = -1;
    private long cost = -1;
    private long costed;
    private long costedChildren;
    private List<Pledge> pledges;
    private List<AdoptionProgress> adoptions;

    /** Adds up. */
    public BoardSums(CampaignBoard board) {
        this.board = board;
        this.columns = board.data().columns();
        for (int a = 0; a < columns.size(); a++) {
            if (board.activity(a, 0)) {
                add(a);
            }
        }
    }

    private void add(int a) {
        activities++;
        children = plus(children, columns.children[a]);
        persons = plus(persons, columns.everybody[a]);
        boys += columns.boys[a];
        girls += columns.girls[a];
        Activity x = columns.activities[a];
        personTimes = plus(personTimes, x.personTimes() == null ? -1 : x.personTimes());
        cost = plus(cost, columns.cost[a]);
        if (TrueCounts.costed(columns, a)) {
            costed += columns.cost[a];
            costedChildren += columns.children[a];
        }
    }

    private static long plus(long sum, long n) {
        return n < 0 ? sum : Math.max(0, sum) + n;
    }

    private static Long stated(long n) {
        return n < 0 ? null : n;
    }

    /** Activities. */
    public int activities() {
        return activities;
    }

    /** Children at the activities, a child at two of them counted twice; null when none is stated. */
    public Long children() {
        return stated(children);
    }

    /** Boys among them. */
    public long boys() {
        return boys;
    }

    /** Girls among them. */
    public long girls() {
        return girls;
    }

    /** Persons at the activities; null when none is stated. */
    public Long persons() {
        return stated(persons);
    }

    /** Attendances; null when none is stated. */
    public Long personTimes() {
        return stated(personTimes);
    }

    /** Cost; null when none is stated. */
    public Money cost() {
        return cost < 0 ? null : Money.ofFen(cost);
    }

    /** Cost of the activities that state cost and children. */
    Money costed() {
        return Money.ofFen(costed);
    }

    /** Children of the activities that state cost and children. */
    long costedChildren() {
        return costedChildren;
    }

    /** Codes of the county's townships that had an activity. */
    public Set<String> townships() {
        Set<String> found = new HashSet<>();
        for (int a = 0; a < columns.size(); a++) {
            if (board.activity(a, 0)) {
                found.add(columns.township[a]);
            }
        }
        found.retainAll(board.data().townships().codes());
        return found;
    }

    /** The activities that count, in the order of their campaigns. */
    List<Activity> records() {
        return IntStream.range(0, columns.size()).filter(a -> board.activity(a, 0)).mapToObj(a -> columns.activities[a]).toList();
    }

    /** The trainings that count: on their last day, at their place or their campaign's. */
    public List<Training> trainings() {
        List<Training> all = new ArrayList<>();
        for (int i = 0; i < columns.files.size(); i++) {
            for (Training t : columns.files.get(i).trainings()) {
                if (board.at(i, t.period().to(), t.placeId())) {
                    all.add(t);
                }
            }
        }
        return all;
    }

    /** The pledges that count, up to today. */
    public List<Pledge> pledges() {
        if (pledges == null) {
            pledges = List.copyOf(findPledges());
        }
        return pledges;
    }

    private List<Pledge> findPledges() {
        List<Pledge> all = new ArrayList<>();
        for (int i = 0; i < columns.files.size(); i++) {
            for (AdoptionProgress p : columns.files.get(i).adoptions()) {
                for (Pledge pledge : p.pledges()) {
                    if (!pledge.on().isAfter(board.today()) && board.on(i, pledge.on())) {
                        all.add(pledge);
                    }
                }
            }
        }
        return all;
    }

    /** The adoptions of those pledges, and those still without one that run in the days shown. */
    List<AdoptionProgress> adoptions() {
        if (adoptions == null) {
            adoptions = List.copyOf(findAdoptions());
        }
        return adoptions;
    }

    private List<AdoptionProgress> findAdoptions() {
        List<AdoptionProgress> all = new ArrayList<>();
        Set<Long> pledged = new HashSet<>();
        pledges().forEach(p -> pledged.add(p.adoptionId()));
        for (int i = 0; i < columns.files.size(); i++) {
            for (AdoptionProgress p : columns.files.get(i).adoptions()) {
                if (pledged.contains(p.adoption().stamp().id()) || board.on(i, p.adoption().period().to())) {
                    all.add(p);
                }
            }
        }
        return all;
    }
}
