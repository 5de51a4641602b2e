package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Amount;
import ruralpost.value.Note;
import ruralpost.value.Parsed;
import ruralpost.value.Quantity;

/** What people say and type for a number or a time, and what is left for them to say more clearly. */
class SpokenValuesTest {

    private static Parsed<?> read(FieldKind kind, String unit, String text) {
        DateContext in2021 = DateContext.NONE.inYear(Year.of(2021));
        ColumnUnit column = unit == null ? null : ColumnUnit.parse(unit).orElseThrow();
        return new CellReader(SheetField.of("f", "sheet.errors.row", kind), column, false, in2021).read(Cell.text(2, 0, text), null);
    }

    private static String plain(Parsed<?> read) {
        return switch (read.value()) {
            case null -> read.failed() ? "problem" : "blank";
            case Amount amount -> amount.money().toYuan().stripTrailingZeros().toPlainString();
            case Quantity quantity -> quantity.number().stripTrailingZeros().toPlainString() + " " + quantity.unit().code();
            case Object other -> other.toString();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        5角 | 0.5
        3元5角 | 3.5
        三元五角二分 | 3.52
        -3元5角 | -3.5
        负三千元 | -3000
        负123 | -123
        123. | 123
        12w | 120000
        人民币：壹仟贰佰元整 | 1200
        3元5 | problem
        3.5元5角 | problem
        1万元5角 | problem
        负债100 | problem
        ○ | problem
        1.,200 | problem
        """)
    void money(String text, String yuan) {
        assertThat(plain(read(FieldKind.MONEY, null, text))).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        3斤半 | 3.5 jin
        半公斤 | 0.5 kg
        三斤二两 | 3.2 jin
        -3斤半 | -3.5 jin
        两斤半 | 2.5 jin
        3万斤半 | problem
        3公斤5两 | problem
        两 | problem
        2021年 | problem
        5天 | problem
        """)
    void quantities(String text, String quantity) {
        assertThat(plain(read(FieldKind.QUANTITY, "斤", text))).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        2021年第12周 | 2021-03-22/2021-03-28
        2021-W12 | 2021-03-22/2021-03-28
        第十二周 | 2021-03-22/2021-03-28
        2020年第53周 | 2020-12-28/2021-01-03
        2021年第53周 | problem
        12周 | problem
        2021年5月第2周 | problem
        5月上半月 | 2021-05-01/2021-05-15
        2021年2月下半月 | 2021-02-16/2021-02-28
        2021年H1 | 2021-01-01/2021-06-30
        二0二一年五月 | 2021-05-01/2021-05-31
        2021。5。1 | 2021-05-01
        9·19 | 2021-09-19
        2021-05-01T08:00:00+08:00 | 2021-05-01
        2021-05-01T08:00:00Z | problem
        """)
    void times(String text, String period) {
        assertThat(plain(read(FieldKind.PERIOD, null, text))).isEqualTo(period);
    }

    @Test
    void twoNumbersBelowEachOtherAreNotOne() {
        for (String text : new String[] {"100\n200", "1\n200", "5\t300", "12\r\n345"}) {
            assertThat(plain(read(FieldKind.MONEY, null, text))).as(text).isEqualTo("problem");
            assertThat(plain(read(FieldKind.QUANTITY, "斤", text))).as(text).isEqualTo("problem");
            assertThat(plain(read(FieldKind.INTEGER, null, text))).as(text).isEqualTo("problem");
        }
        assertThat(plain(read(FieldKind.MONEY, null, "1 200\n"))).isEqualTo("1200");
    }

    @Test
    void howAWeekWasCountedIsSaid() {
        assertThat(read(FieldKind.PERIOD, null, "2021年第12周").has(Note.WEEK_READ)).isTrue();
    }

    @Test
    void aDateWithAShortYearIsToldSo() {
        assertThat(Texts.of(Lang.ZH).get(read(FieldKind.PERIOD, null, "210501").problem())).isEqualTo("“210501”的年份不清楚");
    }

    @Test
    void aYearThatItsFormatShowsAsADayIsAsked() {
        Cell cell = new Cell(2, 0, CellKind.DATE, "2021", LocalDate.of(1905, 7, 13).atStartOfDay());
        for (FieldKind kind : new FieldKind[] {FieldKind.DATE, FieldKind.PERIOD}) {
            Parsed<?> read = new CellReader(SheetField.of("f", "sheet.errors.row", kind), null, false).read(cell, null);
            assertThat(Texts.of(Lang.ZH).get(read.problem())).isEqualTo("“1905-07-13”其实是数 2021，被单元格的格式显示成了日期");
        }
    }
}
