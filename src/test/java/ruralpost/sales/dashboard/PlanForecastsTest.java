package ruralpost.sales.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.Forecast;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Plans and forecasts of the sales in a ledger. */
class PlanForecastsTest {

    private static final Action ENTRY = Action.entry("sales", Message.of("ledger.kind.entry"));

    @TempDir
    private Path folder;

    private static Sale sale(long product, int year, int month, long yuan) {
        return Sale.of(Period.day(LocalDate.of(year, month, 10)), product).amount(new Amount(Money.ofYuan(yuan), Bound.EXACT)).build();
    }

    @Test
    void lastYearsCourseIsScaledForJustTheChosenSales() {
        Founding.create(folder, new Founding.Answers(433124, "Li", Lang.ZH, false));
        try (AppContext app = AppContext.open(folder)) {
            List<Long> ids = app.ledger().write(ENTRY, tx -> {
                long tea = app.catalogue().save(tx, Product.named("黄金茶"));
                long oil = app.catalogue().save(tx, Product.named("茶油"));
                long township = app.places().save(tx, Place.named("双龙镇", PlaceKind.TOWNSHIP));
                app.sales().insertAll(tx, new ArrayList<>(List.of(sale(tea, 2017, 1, 100), sale(tea, 2017, 3, 300), sale(tea, 2017, 11, 600), sale(oil, 2017, 2, 5000),
                    sale(tea, 2018, 2, 680))));
                app.plans().save(tx, new PlanTarget(Stamp.NEW, PlanMeasure.AMOUNT, null, Period.year(2018), new PlanScope(tea, null, township), BigDecimal.valueOf(1000), List.of(), null));
                return List.of(tea, township);
            }).result();
            SalesFilter tea = SalesFilter.ALL.in(Period.year(2018)).with(Dimension.PRODUCT, Set.of(ids.get(0)));
            Forecast f = PlanForecasts.of(app.cube().current(), tea, Measure.AMOUNT, Period.year(2018), LocalDate.of(2018, 6, 30), List.of(LocalDate.of(2018, 10, 31)));
            assertThat(f.steps()).extracting(s -> s.day() + " " + s.likely()).containsExactly("2018-10-31 680.00", "2018-12-31 1700.00");
            assertThat(PlanChoice.of(BoardFacts.read(app.boardStores(), new SalesLabels(java.util.Map.of())), tea.with(Dimension.TOWNSHIP, Set.of(ids.get(1))), Measure.AMOUNT).target()).isEqualByComparingTo("1000");
            assertThat(PlanChoice.of(BoardFacts.read(app.boardStores(), new SalesLabels(java.util.Map.of())), tea, Measure.AMOUNT)).isNull();
            assertThat(PlanChoice.of(BoardFacts.read(app.boardStores(), new SalesLabels(java.util.Map.of())), tea.with(Dimension.TOWNSHIP, Set.of(ids.get(1))).with(Dimension.VILLAGE, Set.of(ids.get(1))), Measure.AMOUNT)).isNull();
        }
    }
}
