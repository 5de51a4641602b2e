package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static ruralpost.sheet.plan.Outcome.CREATE;
import static ruralpost.sheet.plan.Outcome.HOLD;
import static ruralpost.sheet.plan.Outcome.UNCHANGED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.text.Lang;

/** One amount in yuan in a column of 万元 is asked about: nobody can know which of the two was meant. */
class LargeUnitTest extends ImportingTest {

    private static final String HEAD = "日期,产品,销售额（万元）\n";
    private static final String SHEET = HEAD + "2024-03-01,椪柑,1.2\n2024-03-02,腊肉,0.86\n2024-03-03,黄金茶,8600\n2024-03-04,苞谷酒,120\n2024-03-05,蜂蜜,2.35\n";

    @Test
    void anAmountThatIsFarAboveTheOthersWaits() {
        TestImports.Run run = imports.take(SHEET);
        assertThat(run.outcomes()).as("a hundred times as much is still possible").containsExactly(CREATE, CREATE, HOLD, CREATE, CREATE);
        assertThat(run.held()).isEqualTo(Map.of(HoldKind.UNIT, 1L));
        assertThat(run.problem(Lang.ZH)).startsWith("读作 86,000,000.00 元，比其余各行大得多；写的可能是 8,600 元 | 请核对");
        assertThat(imports.take(SHEET.replace("8600", "0.86")).outcomes()).containsExactly(UNCHANGED, UNCHANGED, CREATE, UNCHANGED, UNCHANGED);
        assertThat(imports.take(SHEET.replace("8600", "9600")).held()).as("nor does it overwrite what was right").isEqualTo(Map.of(HoldKind.UNIT, 1L));
    }

    @Test
    void itIsTakenAsItStandsWhenSomebodySaysSo() {
        assertThat(imports.take(SHEET, HoldDecisions.LEAVE.take(HoldKind.UNIT, true)).outcomes()).containsOnly(CREATE);
        assertThat(imports.sales().stream().mapToLong(s -> s.amount().money().fen()).max().orElse(0)).isEqualTo(8_600_000_000L);
        assertThat(imports.take(SHEET).outcomes()).as("asked once").containsOnly(UNCHANGED);
    }

    @Test
    void inYuanOrWithAUnitOfItsOwnNothingIsAskedAbout() {
        assertThat(imports.take(SHEET.replace("万元", "元")).outcomes()).containsOnly(CREATE);
        assertThat(imports.take(SHEET.replace("8600", "8600元").replace("椪柑", "脐橙")).held()).isEmpty();
        assertThat(imports.take(HEAD + "2024-04-01,椪柑,1.2\n2024-04-02,腊肉,8600\n").held()).as("which of two is odd is not to be seen").isEmpty();
    }
}
