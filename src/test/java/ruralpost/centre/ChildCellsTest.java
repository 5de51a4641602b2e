package ruralpost.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ruralpost.disclosure.Count;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** Small counts of children served do not leave, nor can they be subtracted from what does. */
class ChildCellsTest {

    private static Centre centre(long id) {
        Place place = new Place(new Stamp(id + 100, 1), "中心" + id, PlaceKind.CENTRE, List.of(), null, "62042210" + id, null, null, null, null, null);
        Centre c = Centre.of(place, CentreKind.ACTIVITY_CENTRE);
        return new Centre(new Stamp(id, 1), place, c.kind(), null, null, null, null, null, null, c.haves(), null);
    }

    private static CentreChildren count(long id, long centre, Sex sex, long persons) {
        return new CentreChildren(new Stamp(id, 1), centre, 2014, AgeBand.FROM_6, sex, persons);
    }

    private static CentreBook book(CentreChildren... counts) {
        return new CentreBook(List.of(centre(1), centre(2), centre(3)), List.of(counts), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aSmallCountIsHiddenTogetherWithWhatItCouldBeComputedFrom() {
        ChildCells cells = ChildCells.of(5, book(count(11, 1, Sex.MALE, 2), count(12, 1, Sex.FEMALE, 30), count(13, 2, Sex.MALE, 20), count(14, 2, Sex.FEMALE, 25),
            count(15, 3, Sex.MALE, 40), count(16, 3, Sex.FEMALE, 41)));
        var single = cells.sums(k -> k);
        assertThat(single.get(new ChildCells.Key(1, 2014, AgeBand.FROM_6, Sex.MALE)).hidden()).isTrue();
        Count boys = single.get(new ChildCells.Key(1, 2014, AgeBand.FROM_6, Sex.MALE));
        assertThat(boys.shown()).isNull();
        boolean total = cells.hidden(ChildCells.Key::centreId).contains(1L);
        boolean girls = single.get(new ChildCells.Key(1, 2014, AgeBand.FROM_6, Sex.FEMALE)).hidden();
        assertThat(total || girls).as("the total less the girls would tell the boys").isTrue();
    }

    @Test
    void entriesOfTheSameAreCountedTogether() {
        ChildCells cells = ChildCells.of(5, book(count(11, 1, Sex.MALE, 3), count(12, 1, Sex.MALE, 4)));
        assertThat(cells.sums(ChildCells.Key::centreId).get(1L)).isEqualTo(new Count(7, false));
    }
}
