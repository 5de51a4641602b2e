package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** A sheet with its titles down the side is read turned, or refused with what to do, not asked about in a way that nobody can answer. */
class TurnedSheetTest {

    private static final KnownNames KNOWN = (field, name) -> Set.of("腊肉", "茶油").contains(name) && field.equals(SalesShape.PRODUCT);

    @TempDir
    Path folder;

    private ColumnMapping look(String csv) {
        try (SheetFile file = SheetFile.open(TestSheets.write(folder.resolve("t.csv"), csv.replace(";", "\n").getBytes(StandardCharsets.UTF_8)))) {
            return SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KNOWN).best();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"产品,指标,2021年1月,2021年2月;腊肉,数量,1,2;腊肉,金额,10,20;茶油,数量,1,2;茶油,金额,30,40~sheet.map.inturn",
        "产品,腊肉,茶油;数量,1,2;金额,1,200,20~sheet.map.turned", "1,产品,腊肉,茶油;2,数量,1,2;3,金额,10,20~sheet.map.turned",
        "产品,腊肉,茶油;数量,1,2;金额,10,20;产品,蜂蜜,大米;数量,3,4;金额,3,4~sheet.map.inturn"})
    void isRefusedWithWhatToDoWhereItCannotBeTold(String csv, String key) {
        ColumnMapping mapping = look(csv);
        assertThat(mapping.missing()).isNotEmpty();
        assertThat(mapping.question()).isNotNull();
        assertThatThrownBy(mapping::requireComplete).hasMessageContaining(key);
        assertThat(Texts.of(Lang.ZH).get(mapping.question())).contains(key.endsWith("turned") ? "转置" : "各占一列");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"项目,腊肉,茶油;数量,3,4;金额,120,400~product quantity amount", "产品,腊肉,茶油;渠道,邮乐网,邮乐网;日期,2021-05-01,2021-05-02;金额,120,400~product channel period amount",
        "日期,2021-05-01,2021-05-02,2021-05-03;产品,腊肉,腊肉,茶油;销售额,120,400,7~period product amount"})
    void isReadTurnedAndSaysSo(String csv, String fields) {
        ColumnMapping mapping = look(csv);
        assertThat(mapping.columns().stream().map(MappedColumn::field).filter(java.util.Objects::nonNull).toList()).containsExactly(fields.split(" "));
        assertThat(mapping.question()).isNull();
        assertThat(Texts.of(Lang.ZH).get(mapping.turned())).contains("横着放").contains("每列一条记录");
        assertThat(mapping.sheet().rowOf(3, "B") + mapping.sheet().columnOf(3, "B")).as("column B of the third row").isEqualTo("2C");
    }

    @Test
    void whoSaysThatItIsAnOrdinarySheetIsBelieved() {
        ColumnMapping mapping = look("产品,腊肉,茶油;数量,1,2;金额,1,200,20");
        assertThat(mapping.map(0, SalesShape.REMARK).question()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"日期,产品,金额;2021-05-01,腊肉,3", "产品,金额,数量;腊肉,3,1;产品,金额,数量;茶油,3,1", "2021年5月,,;产品,金额,;腊肉,3,"})
    void anOrdinarySheetIsNone(String csv) {
        assertThat(look(csv).question()).isNull();
    }
}
