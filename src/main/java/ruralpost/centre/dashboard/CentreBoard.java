package ruralpost.centre.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.board.BoardFilter;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.AssetView;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.stock.Equipment;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.value.Period;

/**
 * A filter applied to the centres and what they have. Movements count on their days; what there is, at the end of the last day shown, today
 * at the latest. A chart leaves aside what was chosen in it, so that it keeps showing the others beside what is chosen.
 */
public final class CentreBoard {

    private final CentreBoardData data;
    private final BoardFilter<CentreDimension> filter;
    private final LocalDate today;
    private final LocalDate day;
    private final Map<Long, Integer> at = new HashMap<>();
    /** Bits of the dimensions by which each centre is filtered out. */
    private final int[] centres;
    private final List<AssetAt> assets = new ArrayList<>();
    private Equipment equipment;

    /** An asset on the day. @param centreId where it is, or who lent it or had it repaired; null where it is gone */
    record AssetAt(Asset asset, Long centreId, AssetCondition condition) {
    }

    /** Applies a filter. @param today the day taken for today */
    public CentreBoard(CentreBoardData data, BoardFilter<CentreDimension> filter, LocalDate today) {
        this.data = data;
        this.filter = filter;
        this.today = today;
        this.day = filter.shown() == null || filter.shown().to().isAfter(today) ? today : filter.shown().to();
        Map<Long, Set<AssetCondition>> conditions = new HashMap<>();
        Map<Long, Whereabouts> spots = data.stock().whereabouts(day);
        for (Asset a : data.book().assets()) {
            Whereabouts spot = spots.getOrDefault(a.stamp().id(), Whereabouts.NOWHERE);
            AssetCondition condition = new AssetView(a, spot).condition();
            // on an earlier day it had not come yet
            if (condition != AssetCondition.NOWHERE || !day.isBefore(today)) {
                Long centre = spot.spot() == null ? null : spot.spot().centreId();
                assets.add(new AssetAt(a, centre, condition));
                if (centre != null) {
                    conditions.computeIfAbsent(centre, c -> EnumSet.noneOf(AssetCondition.class)).add(condition);
                }
            }
        }
        centres = new int[data.book().centres().size()];
        Set<Object> wanted = filter.of(CentreDimension.CONDITION);
        for (int i = 0; i < centres.length; i++) {
            Centre c = data.book().centres().get(i);
            at.put(c.id(), i);
            boolean has = wanted.isEmpty() || conditions.getOrDefault(c.id(), Set.of()).stream().anyMatch(wanted::contains);
            centres[i] = fail(CentreDimension.TOWNSHIP, township(c)) | fail(CentreDimension.KIND, c.kind()) | (has ? 0 : CentreDimension.CONDITION.bit());
        }
    }

    String township(Centre c) {
        return data.townships().of(c.place().stamp().id());
    }

    private int fail(CentreDimension dimension, Object value) {
        Set<Object> wanted = filter.of(dimension);
        return wanted.isEmpty() || wanted.contains(value) ? 0 : dimension.bit();
    }

    /** Ids of the centres that are not filtered out, closed ones and storerooms too. @param aside bits of the dimensions that are left aside */
    Set<Long> taken(int aside) {
        Set<Long> taken = new HashSet<>();
        data.book().centres().forEach(c -> {
            if ((centres[at.get(c.id())] & ~aside) == 0) {
                taken.add(c.id());
            }
        });
        return taken;
    }

    /** The centres that serve children on the day: open and no storerooms. */
    List<Centre> open(int aside) {
        return data.book().centres().stream().filter(c -> (centres[at.get(c.id())] & ~aside) == 0 && c.openOn(day) && c.kind() != CentreKind.STOREROOM).toList();
    }

    boolean item(long id, int aside) {
        return (fail(CentreDimension.ITEM, id) & ~aside) == 0;
    }

    /** @param id null where no source is stated */
    boolean source(Long id, int aside) {
        return (fail(CentreDimension.SOURCE, id == null ? 0L : id) & ~aside) == 0;
    }

    /** The assets that count. One that is gone lies in no township and at no kind of centre. */
    List<AssetAt> assets(int aside) {
        Set<Long> taken = taken(aside | CentreDimension.CONDITION.bit());
        boolean anywhere = (CentreDimension.TOWNSHIP.bit() & ~aside) == 0 || filter.of(CentreDimension.TOWNSHIP).isEmpty();
        boolean anyKind = (CentreDimension.KIND.bit() & ~aside) == 0 || filter.of(CentreDimension.KIND).isEmpty();
        return assets.stream().filter(a -> item(a.asset().itemId(), aside) && source(a.asset().fundingId(), aside) && (fail(CentreDimension.CONDITION, a.condition()) & ~aside) == 0
            && (a.centreId() == null ? anywhere && anyKind : taken.contains(a.centreId()))).toList();
    }

    /** What all centres have on the day against their standards. */
    Equipment equipment() {
        if (equipment == null) {
            equipment = new Equipment(data.stock(), data.book().centres(), data.items(), data.book().standards(), day);
        }
        return equipment;
    }

    /** Whether no centre, no asset and no movement counts. */
    public boolean nothingFound() {
        return taken(0).isEmpty() && assets(0).isEmpty();
    }

    /** What it is made of. */
    public CentreBoardData data() {
        return data;
    }

    /** What was asked. */
    public BoardFilter<CentreDimension> filter() {
        return filter;
    }

    /** The day taken for today. */
    public LocalDate today() {
        return today;
    }

    /** At the end of this day counts what there is. */
    public LocalDate day() {
        return day;
    }

    /** The days whose movements are shown beside one another: the period; everything for all time. */
    Period period() {
        Period all = filter.period() == null ? data.everything() : filter.period();
        return all == null ? Period.year(today.getYear()) : all;
    }
}
