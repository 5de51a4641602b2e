package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ruralpost.value.Bound;

/** Sales of single days that were only noted meet a later month as if each had been entered at once. */
class OwnPeriodsTest {

    private static SaleFacts sale(Random random, boolean longer) {
        int days = longer && random.nextInt(5) == 0 ? 1 + random.nextInt(40) : 1;
        return new SaleFacts(random.nextInt(4), 0, 0, 0, random.nextInt(3), random.nextInt(2), 18_000 + random.nextInt(60) - 30, days, random.nextBoolean(), random.nextInt(1000) - 200,
            Bound.values()[random.nextInt(5)], 0, 0, 0, 0);
    }

    private static List<String> told(SaleFacts f, java.util.function.BiConsumer<SaleFacts, PeriodBook.Use> book) {
        List<String> told = new ArrayList<>();
        book.accept(f, (series, cell, count, number, bounds) -> told.add(series + " " + cell + " " + count + " " + number + " " + bounds));
        return told;
    }

    @Test
    void notedDaysAreMetLikeEnteredOnes() {
        int met = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            OwnPeriods own = new OwnPeriods();
            PeriodBook plain = new PeriodBook();
            int only = random.nextInt(9_000);
            for (int i = 0; i < only + 30; i++) {
                SaleFacts f = sale(random, i > only);
                own.add(f);
                plain.add(f);
                SaleFacts asked = sale(random, i > only);
                List<String> expected = told(asked, plain::overlapping);
                assertThat(told(asked, own::overlapping)).isEqualTo(expected);
                met += expected.size();
            }
        }
        assertThat(met).isPositive();
    }
}
