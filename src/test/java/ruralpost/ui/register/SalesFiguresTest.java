package ruralpost.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.value.Amount;
import ruralpost.value.Money;
import ruralpost.value.Period;

class SalesFiguresTest {

    @TempDir
    private Path folder;

    @Test
    void ownSalesOfATownshipAreThoseOfAllSellersInIt() {
        try (SalesFixture fixture = new SalesFixture(folder)) {
            Long township = fixture.places.getFirst();
            fixture.app.ledger().write(SalesFixture.action("sold"), tx -> {
                long village = fixture.app.places().save(tx, new Place(Stamp.NEW, "十八洞村", PlaceKind.VILLAGE, List.of(), null, null, null, township, null, null, null));
                for (Long seller : List.of(village, township, fixture.places.get(1))) {
                    fixture.app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2018, 3, 1)), fixture.products.getFirst()).sellerPlace(seller)
                        .amount(Amount.exact(Money.ofYuan(100))).build());
                }
                return null;
            });
            SalesFigures figures = new SalesFigures(fixture.app.cube().current(), Map.of(township, PlaceKind.TOWNSHIP), 10_000);
            LocalTotal total = new LocalTotal(Stamp.NEW, 2018, null, township, null, Amount.exact(Money.ofYuan(1_000)), null, null);
            assertThat(figures.ownSales(total)).isEqualTo(Amount.exact(Money.ofYuan(200)));
        }
    }
}
