package ruralpost.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;

/** A centre is to be counted within a year. */
class CountDueTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 7, 23);

    private static Centre centre(LocalDate opened, LocalDate closed) {
        return Centre.of(new Place(Stamp.NEW, "河畔", PlaceKind.CENTRE, List.of(), null, null, null, null, opened, closed, null), CentreKind.ACTIVITY_CENTRE);
    }

    @Test
    void aYearAfterTheLastCountItIsOverdue() {
        assertThat(CountDue.of(centre(null, null), LocalDate.of(2014, 6, 12)).overdue(TODAY)).isEqualTo(41);
        assertThat(CountDue.of(centre(null, null), LocalDate.of(2014, 7, 23)).overdue(TODAY)).isZero();
        assertThat(CountDue.of(centre(null, null), LocalDate.of(2014, 7, 22)).overdue(TODAY)).isEqualTo(1);
    }

    @Test
    void oneNeverCountedIsDueAYearAfterItOpened() {
        assertThat(CountDue.of(centre(LocalDate.of(2012, 6, 1), null), null).due()).isEqualTo(LocalDate.of(2013, 6, 1));
        assertThat(CountDue.of(centre(null, null), null).overdue(TODAY)).isZero();
    }

    @Test
    void aClosedOneIsNeverDue() {
        assertThat(CountDue.of(centre(LocalDate.of(2012, 6, 1), LocalDate.of(2015, 1, 1)), LocalDate.of(2013, 1, 1)).due()).isNull();
    }
}
