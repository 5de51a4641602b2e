package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;

/** A price counts for what its title says, whatever the quantities are counted in. */
class UnitPriceTest extends ImportingTest {

    private List<String> sales() {
        return imports.sales().stream().map(s -> s.quantity() + " à " + (s.unitPrice() == null ? "-" : s.unitPrice().stripTrailingZeros().toPlainString()) + " = " + s.amount().money()).toList();
    }

    @Test
    void ofAKilogramBesideJin() {
        imports.take("日期,产品,数量（斤）,单价（元/公斤）\n2024-08-01,黄桃,100,8\n2024-08-02,黄桃,200,7.6\n");
        assertThat(sales()).containsExactly("100 jin à 4 = 400.00", "200 jin à 3.8 = 760.00");
    }

    @Test
    void ofACartonBesideARowInJin() {
        TestImports.Run run = imports.take("日期,产品,数量（箱）,单价（元）\n2024-08-01,黄桃,3,40\n2024-08-02,黄桃,15斤,40\n");
        assertThat(sales()).containsExactly("3 carton à 40 = 120.00");
        assertThat(run.problem(Lang.ZH)).isEqualTo("单价是每箱的价，数量的单位却是斤，算不出金额 | 写明金额，或把数量换算成单价的单位");
    }

    @Test
    void isNotKeptForAnotherUnitWhereTheAmountIsStated() {
        imports.take("日期,产品,数量（箱）,单价（元）,金额\n2024-08-02,黄桃,15斤,40,60\n");
        assertThat(sales()).containsExactly("15 jin à - = 60.00");
    }

    @Test
    void ofTheUnitThatTheRowNames() {
        imports.take("日期,产品,数量,单位,单价\n2024-08-01,黄桃,3,箱,40\n2024-08-02,黄桃,15,斤,4\n");
        assertThat(sales()).containsExactly("3 carton à 40 = 120.00", "15 jin à 4 = 60.00");
    }
}
