package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.PlainNumber;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.MoneyText;
import ruralpost.value.Note;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;
import ruralpost.value.Units;

class CellReaderTest {

    private static final DateContext IN_2021 = DateContext.NONE.inYear(Year.of(2021));

    private static Cell number(String raw) {
        return new Cell(2, 0, CellKind.NUMBER, raw, null);
    }

    private static Cell date(LocalDateTime at) {
        return new Cell(2, 0, CellKind.DATE, "44317", at);
    }

    private static Cell text(String text) {
        return Cell.text(2, 0, text);
    }

    private static CellReader reader(FieldKind kind, String unit) {
        return new CellReader(SheetField.of("f", "sheet.errors.row", kind), unit == null ? null : ColumnUnit.parse(unit).orElseThrow(), false);
    }

    private static Parsed<?> dated(FieldKind kind, Cell cell, DateContext context) {
        return new CellReader(SheetField.of("f", "sheet.errors.row", kind), null, false, context).read(cell, null);
    }

    private static Parsed<?> read(FieldKind kind, String unit, Cell cell) {
        Parsed<?> read = reader(kind, unit).read(cell, null);
        for (Lang lang : read.failed() ? List.of(Lang.values()) : List.<Lang>of()) {
            Texts texts = Texts.of(lang);
            assertThat(texts.get(read.problem()) + texts.get(read.expected())).doesNotContain("!").doesNotContain("{");
        }
        return read;
    }

    private static String key(Parsed<?> read) {
        return read.failed() ? read.problem().key() : "no problem";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        1,200       | 万元 | 12000000  | COLUMN_UNIT
        １，２００   | 万元 | 12000000  | COLUMN_UNIT
        1,200元     | 万元 | 1200      | OWN_UNIT
        12.5万元    | 万元 | 125000    | "SCALED OWN_UNIT"
        1,200       | 千元 | 1200000   | COLUMN_UNIT
        '123        |      | 123       | ""
        1 200       |      | 1200      | SPACES_IN_NUMBER
        (1,200)     |      | -1200     | BRACKETS_NEGATIVE
        1,200-      |      | -1200     | MINUS_BEHIND
        三万五千元  |      | 35000     | CHINESE_NUMERAL
        """)
    void money(String text, String unit, long yuan, String notes) {
        Parsed<?> read = read(FieldKind.MONEY, unit, text(text));
        assertThat(((Amount) read.value()).money().toYuan()).isEqualByComparingTo(BigDecimal.valueOf(yuan));
        assertThat(read.notes().stream().map(Note::name)).containsExactlyInAnyOrder(notes.isEmpty() ? new String[0] : notes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        MONEY    | 1,20,000   | value.number.commas
        MONEY    | 12,00      | value.number.commas
        MONEY    | 0,123      | value.number.commas
        MONEY    | 3-5万      | value.number.range
        MONEY    | 18%        | value.number.percent
        MONEY    | 5万美元    | value.money.foreign
        MONEY    | TRUE       | value.money.not
        INTEGER  | 18%        | value.number.percent
        INTEGER  | 30多单     | sheet.problem.bound
        QUANTITY | 18%        | value.number.percent
        QUANTITY | 5元        | value.quantity.not
        QUANTITY | 3万元      | value.quantity.not
        QUANTITY | 5斤装×20箱 | value.quantity.two
        QUANTITY | 10余斤     | sheet.problem.bound
        QUANTITY | 3-5斤      | value.number.range
        """)
    void whatIsDoubtfulIsAsked(FieldKind kind, String text, String key) {
        assertThat(key(read(kind, null, text(text)))).isEqualTo(key);
    }

    @Test
    void quantitiesTakeTheScaleOfTheTitle() {
        assertThat(read(FieldKind.QUANTITY, "万斤", number("1.5")).value()).isEqualTo(Quantity.of(15_000, Units.JIN));
        assertThat(read(FieldKind.QUANTITY, "万斤", text("１.５")).value()).isEqualTo(Quantity.of(15_000, Units.JIN));
        assertThat(read(FieldKind.QUANTITY, "单位：万公斤", text("1.5")).value()).isEqualTo(Quantity.of(15_000, Units.KG));
        Parsed<?> own = read(FieldKind.QUANTITY, "万斤", text("7斤"));
        assertThat(own.value()).isEqualTo(Quantity.of(7, Units.JIN));
        assertThat(own.has(Note.OWN_UNIT)).isTrue();
        CellReader wan = reader(FieldKind.QUANTITY, "万斤");
        assertThat(key(wan.read(number("3"), Units.JIN))).isEqualTo("sheet.problem.units");
        assertThat(reader(FieldKind.QUANTITY, "万").read(number("3"), Units.JIN).value()).isEqualTo(Quantity.of(30_000, Units.JIN));
        assertThat(reader(FieldKind.QUANTITY, "公斤").read(number("3"), Units.CARTON).has(Note.OWN_UNIT)).isTrue();
        assertThat(reader(FieldKind.INTEGER, "万单").read(number("1.2"), null).value()).isEqualTo(12_000L);
        assertThat(reader(FieldKind.INTEGER, "万单").read(text("500单"), null).has(Note.OWN_UNIT)).isTrue();
        assertThat(key(reader(FieldKind.QUANTITY, "美元").read(number("3"), null))).isEqualTo("value.quantity.not");
    }

    @ParameterizedTest
    @CsvSource({"44317,2021-05-01", "44317.0,2021-05-01", "20210501,2021-05-01", "20210501.0,2021-05-01"})
    void bareNumbersInADateColumn(String digits, String day) {
        for (Cell cell : List.of(number(digits), text(digits), text("'" + digits))) {
            Parsed<?> read = read(FieldKind.DATE, null, cell);
            assertThat(read.value()).as(cell.toString()).isEqualTo(LocalDate.parse(day));
            assertThat(read.has(Note.SERIAL_READ)).isEqualTo(digits.startsWith("44317"));
            assertThat(read(FieldKind.PERIOD, null, cell).value()).isEqualTo(Period.day(LocalDate.parse(day)));
        }
    }

    @Test
    void dayNumbersCountFrom1904OrNotAtAll() {
        assertThat(dated(FieldKind.DATE, number("42855"), DateContext.NONE.from1904(true)).value()).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(key(dated(FieldKind.DATE, number("44317"), DateContext.NONE.serials(false)))).isEqualTo("value.date.not");
        assertThat(key(read(FieldKind.DATE, null, number("60")))).isEqualTo("value.date.not");
        assertThat(key(read(FieldKind.DATE, null, number("99999")))).isEqualTo("value.date.not");
        assertThat(read(FieldKind.PERIOD, null, number("2021")).value()).isEqualTo(Period.year(2021));
        assertThat(read(FieldKind.PERIOD, null, number("202105")).value()).isEqualTo(Period.month(2021, 5));
        assertThat(read(FieldKind.PERIOD, null, text("2021.0")).value()).isEqualTo(Period.year(2021));
    }

    @Test
    void monthsThatNumbersCannotTell() {
        assertThat(key(read(FieldKind.PERIOD, null, number("2021.1")))).isEqualTo("sheet.problem.month");
        assertThat(key(read(FieldKind.PERIOD, null, text("2021.1")))).isEqualTo("sheet.problem.month");
        assertThat(dated(FieldKind.PERIOD, text("2021.1"), DateContext.NONE.plainMonths(true)).value()).isEqualTo(Period.month(2021, 1));
        assertThat(key(dated(FieldKind.PERIOD, number("2021.1"), DateContext.NONE.plainMonths(true)))).isEqualTo("sheet.problem.month");
        assertThat(read(FieldKind.PERIOD, null, text("2021.05")).value()).isEqualTo(Period.month(2021, 5));
        assertThat(read(FieldKind.PERIOD, null, number("2021.05")).value()).isEqualTo(Period.month(2021, 5));
        assertThat(key(dated(FieldKind.PERIOD, number("5.1"), IN_2021))).isEqualTo("value.date.ambiguous");
        assertThat(dated(FieldKind.PERIOD, text("5.1"), IN_2021).value()).isEqualTo(Period.day(LocalDate.of(2021, 5, 1)));
        assertThat(dated(FieldKind.DATE, number("2.3"), IN_2021).value()).isEqualTo(LocalDate.of(2021, 2, 3));
        assertThat(dated(FieldKind.DATE, number("5.4"), IN_2021).value()).isEqualTo(LocalDate.of(2021, 5, 4));
    }

    @Test
    void aKnownYearIsNotedAndNothingElseIsFilledIn() {
        assertThat(dated(FieldKind.DATE, text("九月九日"), IN_2021)).satisfies(p -> {
            assertThat(p.value()).isEqualTo(LocalDate.of(2021, 9, 9));
            assertThat(p.has(Note.YEAR_FILLED)).isTrue();
        });
        assertThat(dated(FieldKind.PERIOD, text("1—5月累计"), IN_2021).value()).isEqualTo(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 5, 31)));
        assertThat(key(read(FieldKind.PERIOD, null, text("1—5月累计")))).isEqualTo("value.period.no.year");
        assertThat(key(dated(FieldKind.PERIOD, text("9"), IN_2021))).isEqualTo("value.period.not");
    }

    @Test
    void dateCellsSayWhatWasDropped() {
        LocalDateTime may = LocalDateTime.of(2021, 5, 1, 0, 0);
        assertThat(read(FieldKind.DATE, null, date(may))).isEqualTo(Parsed.of(may.toLocalDate()));
        assertThat(read(FieldKind.DATE, null, date(may.withHour(14))).has(Note.TIME_DROPPED)).isTrue();
        assertThat(read(FieldKind.PERIOD, null, date(may.withHour(14))).has(Note.TIME_DROPPED)).isTrue();
        Cell month = new Cell(2, 0, CellKind.MONTH, "44317", may);
        assertThat(read(FieldKind.PERIOD, null, month)).isEqualTo(Parsed.of(Period.month(2021, 5)));
        assertThat(read(FieldKind.DATE, null, month).has(Note.MONTH_FILLED)).isTrue();
    }

    @Test
    void daysTakeTheMonthOfTheSheet() {
        DateContext may = IN_2021.inMonth(5);
        assertThat(dated(FieldKind.PERIOD, text("15日"), may).value()).isEqualTo(Period.day(LocalDate.of(2021, 5, 15)));
        assertThat(dated(FieldKind.DATE, text("1号"), may).value()).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(dated(FieldKind.PERIOD, text("32日"), may).failed()).isTrue();
        assertThat(dated(FieldKind.PERIOD, text("15日"), IN_2021).failed()).isTrue();
    }

    @Test
    void codesKeepTheirDigits() {
        assertThat(read(FieldKind.NAME, null, number("131.0")).value()).isEqualTo("131");
        assertThat(read(FieldKind.NAME, null, text("131.0")).value()).isEqualTo("131.0");
        assertThat(read(FieldKind.NAME, null, text("'00131")).value()).isEqualTo("00131");
        assertThat(read(FieldKind.NAME, null, text("621226000000000123")).value()).isEqualTo("621226000000000123");
        assertThat(read(FieldKind.NAME, null, number("621226000000012")).value()).isEqualTo("621226000000012");
        for (Cell lost : List.of(number("621226000000000000"), number("6.21226E+17"), text("6.21226E+17"))) {
            assertThat(key(read(FieldKind.NAME, null, lost))).isEqualTo("sheet.problem.code");
        }
        assertThat(read(FieldKind.TEXT, null, number("621226000000000000")).has(Note.DIGITS_LOST)).isTrue();
        assertThat(read(FieldKind.TEXT, null, text("'好'")).value()).isEqualTo("'好'");
    }

    @Test
    void whatWasNotTakenLiterallyIsWorthALook() {
        for (Note note : Note.values()) {
            boolean plain = List.of(Note.COLUMN_UNIT, Note.FULL_WIDTH, Note.BLANK_MARK).contains(note);
            assertThat(RowRemark.worthALook(Set.of(note))).as(note.name()).isEqualTo(!plain);
        }
        assertThat(Texts.of(Lang.ZH).get(RowRemark.made(LocalDate.of(2021, 5, 1), Set.of(Note.SERIAL_READ))))
            .isEqualTo("读作 2021-05-01：表格的日期序号已读作日期");
    }

    /** No number is changed in silence: it is the very amount, or a problem. */
    @Property
    void amountsKeepEveryFen(@ForAll @LongRange(min = -Money.LIMIT, max = Money.LIMIT) long fen, @ForAll @IntRange(min = 0, max = 12) int shorter,
                             @ForAll boolean grouped) {
        BigDecimal yuan = BigDecimal.valueOf(fen / (long) Math.pow(10, shorter), 2);
        String written = grouped ? Formats.of(Lang.ZH).number(yuan, 2) : yuan.toPlainString();
        assertThat(read(FieldKind.MONEY, null, text(written)).value()).isEqualTo(Amount.exact(Money.ofYuan(yuan)));
        if (yuan.precision() < 15) {
            assertThat(read(FieldKind.MONEY, null, number(yuan.toPlainString())).value()).isEqualTo(Amount.exact(Money.ofYuan(yuan)));
            BigDecimal jin = yuan.movePointLeft(1);
            assertThat(read(FieldKind.QUANTITY, "斤", number(jin.toPlainString())).value()).isEqualTo(Quantity.of(jin, Units.JIN));
        }
        Parsed<?> wan = read(FieldKind.MONEY, "万元", text(written));
        assertThat(wan.value()).isIn(null, yuan.movePointRight(4).abs().compareTo(new BigDecimal("1e13")) > 0 ? null
            : Amount.exact(Money.ofYuan(yuan.movePointRight(4))));
    }

    /** What the program writes into a sheet it reads back. */
    @Property
    void whatTheProgramWritesIsReadBack(@ForAll @IntRange(min = 0, max = 40_000) int days, @ForAll @IntRange(max = 400) int more, @ForAll Lang lang,
                                        @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long thousandths) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
        Period period = new Period(day, day.plusDays(more));
        Formats formats = Formats.of(lang);
        assertThat(read(FieldKind.DATE, null, text(formats.date(day)))).isEqualTo(Parsed.of(day));
        assertThat(read(FieldKind.DATE, null, text(formats.longDate(day)))).isEqualTo(Parsed.of(day));
        assertThat(read(FieldKind.PERIOD, null, text(formats.period(period)))).isEqualTo(Parsed.of(period));
        Period month = Period.month(day.getYear(), day.getMonthValue());
        assertThat(read(FieldKind.PERIOD, null, text(formats.period(month)))).isEqualTo(Parsed.of(month));
        for (Unit unit : List.of(Units.JIN, Units.KG, Units.CARTON, Units.ofCode("liang"))) {
            Quantity quantity = new Quantity(thousandths, unit);
            assertThat(read(FieldKind.QUANTITY, null, text(formats.quantity(quantity))).value()).isEqualTo(quantity);
        }
    }

    /** A short way and the full reader must never disagree about a number. */
    @Property
    void theShortWayForPlainNumbersReadsThemAsTheFullReaderDoes(@ForAll("almostNumbers") String text) {
        BigDecimal plain = PlainNumber.of(text);
        Parsed<Money> full = MoneyText.STRICT.roundingToFen().read(text);
        if (plain != null && full.ok()) {
            assertThat(full.value()).isEqualTo(Money.ofYuan(plain, RoundingMode.HALF_UP));
            assertThat(full.notes()).isSubsetOf(Note.FULL_WIDTH, Note.ROUNDED);
        }
        assertThat(plain != null && full.failed() && full.problem().key().startsWith("value.number")).isFalse();
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        return Arbitraries.strings().withChars("0123456789０９,，.．-－+ ").ofMaxLength(12);
    }

    /** Whatever a cell holds, whatever is known: one answer, never a crash. */
    @Property
    void everyCellGetsAnAnswer(@ForAll("almost") String text, @ForAll FieldKind kind, @ForAll boolean number) {
        boolean digits = number && text.matches("-?\\d{1,20}(\\.\\d{1,9})?");
        for (DateContext context : List.of(DateContext.NONE, IN_2021.from1904(true).plainMonths(true))) {
            for (Unit row : new Unit[] {null, Units.JIN}) {
                CellReader reader = new CellReader(SheetField.of("f", "sheet.errors.row", kind).allowBare(), null, true, context);
                Parsed<?> read = reader.read(digits ? number(text) : text(text), row);
                assertThat(read.ok() ^ read.failed() ^ read.isBlank()).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> almost() {
        return Arbitraries.of("1", "23", "0", "2021", "44317", ",", ".", "-", "/", "年", "月", "日", "万", "元", "斤", "约", "余", "(", ")", "至", " ", "E+17", "'",
            "季度", "三", "%", "累计", "×").list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
    }
}
