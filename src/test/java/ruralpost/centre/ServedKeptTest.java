package ruralpost.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.centre.stock.StockFixture;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;
import ruralpost.value.Sex;

/** Which numbers of children served may leave is decided once for each state of the ledger, and never from an old one. */
class ServedKeptTest {

    private StockFixture f;

    @BeforeEach
    void open(@TempDir Path folder) {
        f = new StockFixture(folder);
        served(f.first, Sex.FEMALE, 2);
        served(f.first, Sex.MALE, 30);
        served(f.second, Sex.FEMALE, 40);
    }

    @AfterEach
    void close() {
        f.close();
    }

    private void served(long centre, Sex sex, long persons) {
        f.write(tx -> f.centres().centres().save(tx, new CentreChildren(Stamp.NEW, centre, 2023, null, sex, persons)));
    }

    private ServedCells cells(int threshold) {
        return f.centres().served(threshold, f.centres().book(), f.app.places().places(), () -> { });
    }

    @Test
    void aSecondCopyOrPaperOfTheSameNumbersIsNotDecidedAgain() {
        ServedCells first = cells(5);
        f.app.ledger().write(Action.exported("centre", Message.of("app.name")), tx -> null);
        assertThat(cells(5)).isSameAs(first);
    }

    @Test
    void anotherThresholdIsDecidedAnew() {
        assertThat(cells(2).hidden(ServedCells::sort)).isEmpty();
        assertThat(cells(5).hidden(ServedCells::sort)).isNotEmpty();
        assertThat(cells(2).threshold()).isEqualTo(2);
    }

    @Test
    void anotherNumberAnotherCentreAndAnotherPlaceAreDecidedAnew() {
        cells(5);
        served(f.second, Sex.MALE, 1);
        ServedCells counted = cells(5);
        assertThat(counted.hidden(c -> c.centreId() + " " + c.sex())).contains(f.second + " " + Sex.MALE);
        f.centre("Third", CentreKind.CHILDRENS_HOME);
        ServedCells opened = cells(5);
        assertThat(opened).isNotSameAs(counted);
        f.write(tx -> f.app.places().save(tx, Place.named("A village", PlaceKind.VILLAGE)));
        assertThat(cells(5)).isNotSameAs(opened);
    }
}
