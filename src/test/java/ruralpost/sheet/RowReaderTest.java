package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.value.Bound;
import ruralpost.value.Period;
import ruralpost.value.Units;

class RowReaderTest {

    @TempDir
    Path folder;

    private final List<RowProblem> problems = new ArrayList<>();

    private RowValues read(String header, String line, String... puts) {
        return read(TestSheets.write(folder.resolve("r.csv"), (header + "\n" + line).getBytes(StandardCharsets.UTF_8)), puts);
    }

    private RowValues read(Path path, String... puts) {
        try (SheetFile file = SheetFile.open(path)) {
            ColumnMapping mapping = SheetLook.at(file, file.firstVisible(), TestShape.SALES, KnownNames.NONE).best();
            for (int i = 0; i < puts.length; i += 2) {
                mapping = mapping.put(puts[i], puts[i + 1]);
            }
            RowReader reader = new RowReader(mapping);
            SheetRow row = TestSheets.rows(file, file.firstVisible()).get(1);
            return reader.read(row, problems);
        }
    }

    @Test
    void valuesOfEveryKindFromAWorkbook() {
        Path path = TestSheets.xlsx(folder.resolve("v.xlsx"),
            new Object[] {"单号", "日期", "产品", "渠道", "销量(千克)", "金额(万元)", "订单数", "购买方", "付款日期", "净重", "备注"},
            new Object[] {131.0, LocalDate.of(2020, 7, 1), " 腊肉\u3000（大） \n一级 ", "—", 1.909, 1.5, 12, "零 售", "2021年5月1日", "5000斤", " a\nb "});
        RowValues row = read(path);
        assertThat(problems).isEmpty();
        assertThat(row.row()).isEqualTo(2);
        assertThat(row.text("document")).isEqualTo("131");
        assertThat(row.period("period")).isEqualTo(Period.day(LocalDate.of(2020, 7, 1)));
        assertThat(row.text("product")).isEqualTo("腊肉 （大） 一级");
        assertThat(row.has("channel")).isFalse();
        assertThat(row.quantity("quantity").number()).isEqualByComparingTo("1.909");
        assertThat(row.quantity("quantity").unit()).isEqualTo(Units.KG);
        assertThat(row.amount("amount").money().fen()).isEqualTo(1_500_000);
        assertThat(row.integer("orders")).isEqualTo(12);
        assertThat(row.text("kind")).isEqualTo("retail");
        assertThat(row.date("paid")).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(row.quantity("weight").unit()).isEqualTo(Units.JIN);
        assertThat(row.text("remark")).isEqualTo("a\nb");
    }

    @Test
    void boundsAreKeptWithMoneyAndRefusedElsewhere() {
        RowValues row = read("日期,产品,金额,订单数", "2021-05,腊肉,约1.2万元,约30");
        assertThat(row.amount("amount").bound()).isEqualTo(Bound.ABOUT);
        assertThat(row.amount("amount").money().fen()).isEqualTo(1_200_000);
        assertThat(said()).containsExactly("D2 Outcome 约30: \"About\" cannot be kept here (The exact number)");
    }

    private List<String> said() {
        Texts en = Texts.of(Lang.EN);
        return problems.stream().map(p -> p.column() + p.row() + (p.field() == null ? "" : " " + en.get(p.field())) + " " + p.raw() + ": "
            + en.get(p.problem()) + " (" + en.get(p.expected()) + ")").toList();
    }

    @Test
    void theNearestWordAboutTheUnitWins() {
        assertThat(read("日期,产品,数量(公斤),单位", "2021-05-01,腊肉,3,箱").quantity("quantity").unit()).isEqualTo(Units.CARTON);
        assertThat(read("日期,产品,数量(公斤),单位", "2021-05-01,腊肉,3,").quantity("quantity").unit()).isEqualTo(Units.KG);
        assertThat(read("日期,产品,数量(公斤),单位", "2021-05-01,腊肉,3斤,箱").quantity("quantity").unit()).isEqualTo(Units.JIN);
        assertThat(read("日期,产品,数量(万斤)", "2021-05-01,腊肉,\"1,000.5\"").quantity("quantity").number()).isEqualByComparingTo("10005000");
        assertThat(read("日期,产品,数量(万斤)", "2021-05-01,腊肉,7斤").quantity("quantity").number()).isEqualByComparingTo("7");
        assertThat(read("日期,产品,净重,数量", "2021-05-01,腊肉,3,1箱").quantity("weight").unit()).isEqualTo(Units.KG);
        problems.clear();
        RowValues bare = read("日期,产品,数量", "2021-05-01,腊肉,3.50");
        assertThat(bare.quantity("quantity")).isNull();
        assertThat(bare.bare("quantity")).isEqualByComparingTo(new BigDecimal("3.5"));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2021-02-29;腊肉;1;A2", "2021-13-01;腊肉;1;A2", "5月32日;腊肉;1;A2", "昨天;腊肉;1;A2", "2021-05-01;腊肉;很多;C2", "2021-05-01;腊肉;1.5.6;C2",
        "2021-05-01;腊肉;1e300;C2", "2021-05-01;腊肉;999999999999999999999;C2", "2021-05-01;腊肉;1.234;C2", "2021-05-01;腊肉;5美元;C2",
        ";腊肉;1;A2", "2021-05-01;;1;B2", "2021-05-01;腊肉;;2"})
    void whatCannotBeReadIsNamedWithItsCell(String date, String product, String amount, String place) {
        read("日期,产品,金额", String.join(",", Arrays.asList(date, product, amount).stream().map(s -> s == null ? "" : s).toList()));
        assertThat(problems).hasSize(1);
        assertThat(said().getFirst()).startsWith(place + " ").doesNotContain("!");
        for (Lang lang : Lang.values()) {
            assertThat(Texts.of(lang).get(problems.getFirst().problem())).isNotBlank().doesNotContain("!").doesNotContain("{");
            assertThat(Texts.of(lang).get(problems.getFirst().expected())).isNotBlank().doesNotContain("!").doesNotContain("{");
        }
    }

    @Test
    void tooLongErrorsAndUnknownChoicesAreNamed() {
        RowValues row = read("日期,产品,金额,备注,购买方", "2021-05-01," + "汉".repeat(201) + ",5," + "x".repeat(10_000) + ",路人");
        assertThat(row.amount("amount").money().fen()).isEqualTo(500);
        assertThat(said()).hasSize(3);
        assertThat(said().get(0)).contains("201 characters are too many (At most 200 characters)");
        assertThat(said().get(1)).contains("路人").contains("零售, 工会");
        assertThat(said().get(2)).contains("At most 9999 characters");
        assertThat(problems.get(2).raw()).hasSize(101).endsWith("…");
        problems.clear();
        read("日期,产品,金额", "2021-05-01,腊肉," + "9".repeat(10_000));
        assertThat(said()).singleElement().asString().startsWith("C2 ");
        problems.clear();
        Path path = TestSheets.write(folder.resolve("e.xlsx"), TestSheets.zip(TestSheets.parts(
            "<row><c t=\"inlineStr\"><is><t>日期</t></is></c><c t=\"inlineStr\"><is><t>产品</t></is></c><c t=\"inlineStr\"><is><t>金额</t></is></c></row>"
                + "<row><c><v>2018.1</v></c><c t=\"inlineStr\"><is><t>腊肉</t></is></c><c t=\"e\"><v>#DIV/0!</v></c></row>")));
        read(path);
        assertThat(said()).containsExactly("A2 Row 2018.1: 2018.1 may be January or October (Written as 2018-01 or 2018-10)",
            "C2 Problem #DIV/0!: The cell holds the error #DIV/0! (A value, or nothing)");
    }

    @Test
    void constantsFillBlankCellsAndMissingColumns() {
        RowValues row = read("日期,产品,金额,渠道", "2021-05-01,腊肉,5,", "channel", " 邮乐网 ", "计量单位", "箱");
        assertThat(row.text("channel")).isEqualTo("邮乐网");
        assertThat(row.unit("unit")).isEqualTo(Units.CARTON);
        assertThat(read("日期,产品,金额,渠道", "2021-05-01,腊肉,5,工会采购", "channel", "邮乐网").text("channel")).isEqualTo("工会采购");
        assertThatThrownBy(() -> read("产品,金额", "腊肉,5", "period", "2021-02-30"))
            .isInstanceOfSatisfying(UserException.class, e -> assertThat(TestSheets.sentence(e)).contains("2021-02-30").doesNotContain("!"));
    }

    @Test
    void binaryNoiseOfAnExportIsNoDecimal() {
        RowValues row = read("日期,产品,数量(公斤),金额", "2021-05-01,腊肉,0.505000000000001,29.980000000000004");
        assertThat(row.quantity("quantity").number()).isEqualByComparingTo("0.505");
        assertThat(row.amount("amount").money().fen()).isEqualTo(2998);
        assertThat(problems).isEmpty();
    }

    @Test
    void roundingHasToBeAskedFor() {
        Path path = TestSheets.write(folder.resolve("q.csv"), "日期,产品,金额\n2021-05-01,腊肉,1.005\n".getBytes(StandardCharsets.UTF_8));
        try (SheetFile file = SheetFile.open(path)) {
            ColumnMapping mapping = SheetLook.at(file, file.firstVisible(), TestShape.SALES, KnownNames.NONE).best().rounding(2, true);
            RowValues row = new RowReader(mapping).read(TestSheets.rows(file, file.firstVisible()).get(1), problems);
            assertThat(row.amount("amount").money().fen()).isEqualTo(101);
            assertThat(problems).isEmpty();
        }
    }
}
