package ruralpost.sheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/** The check of the corpus finds each way in which a number can go astray. */
class NumberCheckTest {

    private static final ReadTable.Column IN_WAN = new ReadTable.Column(1, "B", "amount", new BigDecimal("10000"), null);
    private static final ReadTable.Column MONTH = new ReadTable.Column(2, "C", "amount", new BigDecimal("10000"), "period");

    private static ReadTable table(List<String> remarked, String... yuan) {
        SheetRow row = new SheetRow(2, false, List.of(Cell.text(2, 0, "腊肉"), new Cell(2, 1, CellKind.NUMBER, "1.2", null), Cell.text(2, 2, "3")));
        List<ReadSale> sales = java.util.Arrays.stream(yuan).map(y -> new ReadSale(2, y, null, new BigDecimal(y), null, null)).toList();
        return new ReadTable("S", 1, 1, List.of(IN_WAN, MONTH), sales, List.of(), remarked, List.of(), List.of(row), Set.of(), Set.of(),
            List.of());
    }

    @Test
    void everyNumberTimesItsUnitIsNoChange() {
        assertThat(NumberCheck.changes(table(List.of(), "12000", "30000.00"))).isEmpty();
    }

    @Test
    void aChangedNumberIsFoundOnBothSides() {
        assertThat(NumberCheck.changes(table(List.of(), "12000", "3000"))).hasSize(2)
            .anyMatch(c -> c.startsWith("C2 holds 3,")).anyMatch(c -> c.contains("no cell"));
    }

    @Test
    void aLostNumberIsFound() {
        assertThat(NumberCheck.changes(table(List.of(), "12000"))).singleElement().asString().startsWith("C2 holds 3,");
    }

    @Test
    void aRowThatIsLostIsFound() {
        assertThat(NumberCheck.changes(table(List.of()))).singleElement().asString().contains("row 2").contains("silence");
    }

    @Test
    void anInventedNumberIsFound() {
        assertThat(NumberCheck.changes(table(List.of(), "12000", "30000", "42000"))).singleElement().asString().contains("42000");
    }

    @Test
    void whatTheUserIsToldOfIsNotSilent() {
        assertThat(NumberCheck.changes(table(List.of("C2"), "12000", "3000"))).isEmpty();
    }
}
