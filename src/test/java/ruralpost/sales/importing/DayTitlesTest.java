package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.UserException;

/** 1, 2, 3 across the columns are days of a month that has to be said. */
class DayTitlesTest extends ImportingTest {

    @Test
    void ofTheMonthInTheTitleAreRead() {
        imports.take("2024年5月每日销售额（元）,,,,\n产品,1,2,3,合计\n腊肉,10,20,30,60\n");
        assertThat(imports.sales().stream().map(s -> s.period().from().toString() + " " + s.amount().money())).containsExactlyInAnyOrder("2024-05-01 10.00", "2024-05-02 20.00",
            "2024-05-03 30.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"每日销售额（元）", "2024年销售额（元）"})
    void withoutAMonthAreAskedAbout(String title) {
        assertThatThrownBy(() -> imports.take(title + ",,,,\n产品,1,2,3,合计\n腊肉,10,20,30,60\n"))
            .isInstanceOfSatisfying(UserException.class, e -> assertThat(TestSheets.sentence(e)).contains("2024年5月"));
        assertThat(imports.sales()).isEmpty();
    }

    @Test
    void weeksOfAMonthAreNotTakenForThoseOfTheYear() {
        assertThatThrownBy(() -> imports.take("2024年5月销售额（元）,,,\n产品,第1周,第2周,合计\n腊肉,10,20,30\n"))
            .isInstanceOfSatisfying(UserException.class, e -> assertThat(TestSheets.sentence(e)).contains("第1周"));
        assertThat(imports.sales()).isEmpty();
    }
}
