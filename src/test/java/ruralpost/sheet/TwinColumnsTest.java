package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;

/** Of two columns that may both be meant none is taken in silence. */
class TwinColumnsTest {

    @TempDir
    Path folder;

    private ColumnMapping look(String csv) {
        try (SheetFile file = SheetFile.open(TestSheets.write(folder.resolve("t.csv"), csv.getBytes(StandardCharsets.UTF_8)))) {
            return SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"日期,产品,金额,金额\n2021-05-01,腊肉,12,10\n", "日期,产品,线上销售额,线下销售额\n2021-05-01,腊肉,12,10\n",
        "日期,产品,数量（斤）,金额,金额\n2021-05-01,腊肉,3,12,10\n",
        "日期,产品,销售额（元）,销售额（万元）\n2021-05-01,腊肉,12345,1.5\n", "日期,产品,销售额（万元）,销售额（元）\n2021-05-01,腊肉,1.23,\n2021-05-02,腊肉,2,20000\n",
        "日期,产品,应收金额,实收金额\n2021-05-01,腊肉,100,90\n", "日期,产品,应收款,已收款\n2021-05-01,腊肉,100,90\n", "日期,产品,未收,应收（元）,实收（元）\n2021-05-01,腊肉,10,100,90\n"})
    void areAskedAboutUntilOneIsChosen(String csv) {
        ColumnMapping mapping = look(csv);
        int last = mapping.columns().getLast().column();
        assertThat(mapping.missing()).anyMatch(group -> group.stream().anyMatch(f -> f.key().equals(SalesShape.AMOUNT)));
        assertThatThrownBy(mapping::requireComplete).hasMessageContaining("sheet.map.doubtful");
        assertThat(mapping.map(last, SalesShape.AMOUNT).missing()).isEmpty();
    }

    @Test
    void ofWhichTheRefundsSayWhatIsLeft() {
        assertThat(look("日期,产品,GMV（元）,退货金额（元）,实际成交（元）\n2021-05-01,腊肉,12,2,10\n").columns().getLast().field()).isEqualTo(SalesShape.AMOUNT);
        assertThatThrownBy(look("日期,产品,GMV（元）,退货金额（元）,实际成交（元）\n2021-05-01,腊肉,12,2,9\n")::requireComplete).hasMessageContaining("sheet.map.doubtful");
    }

    @Test
    void belowTheNamesOfShifts() {
        assertThatThrownBy(look(",,早班,,晚班,\n日期,产品,数量（袋）,金额（元）,数量（袋）,金额（元）\n2021-05-01,腊肉,2,76,3,114\n")::requireComplete).hasMessageContaining("sheet.map.doubtful");
    }

    @Test
    void aQuantityAndWhatWasLeftOfIt() {
        assertThatThrownBy(look("日期,产品,数量（斤）,损耗（斤）,实销（斤）,金额\n2021-05-01,黄桃,100,5,95,380\n")::requireComplete).hasMessageContaining("sheet.map.doubtful");
        assertThat(look("日期,产品,件数（件）,净重（公斤）,金额\n2021-05-01,黄桃,10,50,380\n").missing()).as("pieces and kilograms are two things").isEmpty();
    }

    @Test
    void thatHoldTheSameAreTakenOnce() {
        assertThat(look("日期,产品,金额,金额\n2021-05-01,腊肉,12,12\n").missing()).isEmpty();
    }

    @Test
    void inDifferentUnitsThatAgreeAreReadInTheFinerOne() {
        ColumnMapping mapping = look("日期,产品,销售额（万元）,销售额（元）\n2021-05-01,腊肉,1.23,12345\n2021-05-02,腊肉,0.50,5049\n");
        assertThat(mapping.missing()).isEmpty();
        assertThat(mapping.columns().get(3).field()).isEqualTo(SalesShape.AMOUNT);
        assertThat(mapping.columns().get(2).imported()).isFalse();
    }
}
