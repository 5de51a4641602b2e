package ruralpost.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;

/** A centre is to be counted every school year. */
class CountDueTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 7, 23);

    private static Centre centre(LocalDate opened, LocalDate closed) {
        return Centre.of(new Place(Stamp.NEW, "河畔", PlaceKind.CENTRE, List.of(), null, null, null, null, opened, closed, null), CentreKind.ACTIVITY_CENTRE);
    }

    private static CountDue due(Centre centre, LocalDate counted) {
        return CountDue.of(centre, counted, TODAY);
    }

    @Test
    void aCountOfTheLastSchoolYearIsNotEnough() {
        assertThat(due(centre(null, null), LocalDate.of(2014, 8, 31)).due()).isEqualTo(LocalDate.of(2014, 9, 1));
        assertThat(due(centre(null, null), LocalDate.of(2014, 8, 31)).missed(TODAY)).isEqualTo(1);
        assertThat(due(centre(null, null), LocalDate.of(2014, 9, 1)).overdue(TODAY)).isZero();
        assertThat(CountDue.of(centre(null, null), LocalDate.of(2015, 8, 31), LocalDate.of(2015, 9, 1)).overdue(LocalDate.of(2015, 9, 1))).isEqualTo(1);
    }

    @Test
    void oneNeverCountedIsDueSinceItOpened() {
        assertThat(due(centre(LocalDate.of(2012, 6, 1), null), null).due()).isEqualTo(LocalDate.of(2012, 6, 1));
        assertThat(due(centre(LocalDate.of(2012, 6, 1), null), null).missed(TODAY)).isEqualTo(4);
        assertThat(due(centre(null, null), null).missed(TODAY)).isEqualTo(1);
    }

    @Test
    void oneThatIsNotOpenIsNeverDue() {
        assertThat(due(centre(LocalDate.of(2012, 6, 1), LocalDate.of(2015, 1, 1)), LocalDate.of(2013, 1, 1)).due()).isNull();
        assertThat(due(centre(LocalDate.of(2016, 6, 1), null), null).overdue(TODAY)).isZero();
    }
}
