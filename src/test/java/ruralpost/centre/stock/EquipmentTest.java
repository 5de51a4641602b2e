package ruralpost.centre.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.centre.Centre;
import ruralpost.item.Item;
import ruralpost.sales.SalesFixture;
import ruralpost.ui.centre.CentreFixture;

/** What centres have against their standards, on centres known by heart. */
class EquipmentTest {

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private AppContext app;
    private CentreFixture centres;

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        app = fixture.app;
        centres = new CentreFixture(app).write();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Equipment on(LocalDate day) {
        return new Equipment(app.centres().balances().current(), app.centres().centres().centres(), app.items().items(), app.centres().centres().standards(), day);
    }

    private Centre centre(String town) {
        return app.centres().centres().centre(centres.id(town)).orElseThrow();
    }

    private Item item(String name) {
        return app.items().item(centres.id(name)).orElseThrow();
    }

    @Test
    void gapsHaveFourLevels() {
        Equipment e = on(LocalDate.of(2015, 1, 1));
        assertThat(e.level(centre("会师"), item("图书"))).isEqualTo(Equipment.Level.MET);
        assertThat(e.level(centre("头寨子"), item("图书"))).isEqualTo(Equipment.Level.SHORT);
        assertThat(e.level(centre("河畔"), item("图书"))).isEqualTo(Equipment.Level.LOW);
        assertThat(e.level(centre("甘沟驿"), item("电视机"))).isEqualTo(Equipment.Level.NONE);
        assertThat(e.level(centre("河畔"), item("礼品"))).isNull();
        assertThat(e.gap(centre("河畔"), item("图书"))).isEqualTo(112);
        assertThat(e.itemsShort(centre("河畔"))).isEqualTo(3);
        assertThat(e.piecesShort(centre("河畔"))).isEqualTo(2 + 112 + 14);
        assertThat(e.atStandard(centre("会师"))).isTrue();
    }

    @Test
    void beforeTheFirstReceiptThereIsNothing() {
        Equipment e = on(CentreFixture.FIRST.minusDays(1));
        assertThat(e.have(centre("会师"), item("图书"))).isZero();
        assertThat(e.everHad(centre("会师"), item("图书"))).isFalse();
        assertThat(e.level(centre("会师"), item("图书"))).isEqualTo(Equipment.Level.NONE);
    }

    @Test
    void manyAtOnceAreEachAsAskedAlone() {
        long near = centres.id("河畔");
        long far = centres.id("会师");
        centres.post(StockDocument.of(StockDocumentKind.TRANSFER, "调拨", LocalDate.of(2015, 3, 1)), List.of(StockMove.sent(far, near, centres.id("图书"), 12)));
        centres.post(StockDocument.of(StockDocumentKind.LOAN, "借出", LocalDate.of(2015, 3, 2)), List.of(StockMove.at(MoveKind.LENT, near, centres.id("桌子"), 2)));
        StockBook book = app.centres().balances().current();
        for (LocalDate day : List.of(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 3, 1), LocalDate.of(2015, 3, 2), LocalDate.of(2026, 1, 1))) {
            Equipment all = on(day);
            for (Centre c : all.centres()) {
                Equipment one = new Equipment(book, List.of(c), all.items(), app.centres().centres().standards(), day);
                for (Item i : all.items()) {
                    assertThat(all.have(c, i)).isEqualTo(book.owned(c.id(), i.stamp().id(), day)).isEqualTo(one.have(c, i));
                    assertThat(all.everHad(c, i)).isEqualTo(one.everHad(c, i));
                }
            }
        }
        Equipment after = on(LocalDate.of(2015, 3, 2));
        assertThat(after.have(centre("会师"), item("图书"))).isEqualTo(400);
        assertThat(after.have(centre("河畔"), item("图书"))).as("what is on its way is not there").isEqualTo(188);
        assertThat(after.have(centre("河畔"), item("桌子"))).as("what is lent belongs to it").isEqualTo(6);
    }
}
