package ruralpost.ui.sales.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class RowsFileTest {

    private static final List<String> HEADER = List.of("日期", "产品", "金额（元）", "备注");

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    @Test
    void csvHasTheMarkThatExcelNeedsAndNoFormulas() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowsFile file = RowsFile.csv(out, HEADER)) {
            file.row(row(LocalDate.of(2018, 3, 1), "猕猴桃，\"大\"", new BigDecimal("-1200.50"), "=1+1"));
            file.row(row(null, "腊肉", null, "two\nlines"));
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF日期,产品,金额（元）,备注");
        assertThat(text).contains("2018-03-01,\"猕猴桃，\"\"大\"\"\",-1200.50,'=1+1").contains(",腊肉,,\"two\nlines\"");
    }

    @Test
    void xlsxKeepsNumbersAndDaysAndTakesNoTextForAFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowsFile file = RowsFile.xlsx(out, "销售明细", HEADER, List.of(10, 10, 10, 10))) {
            for (int i = 0; i < 2500; i++) {
                file.row(row(LocalDate.of(2018, 3, 1), "猕猴桃", new BigDecimal("1200.50"), "=1+" + i));
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2501);
            assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo(new BigDecimal("1200.50"));
            assertThat(rows.get(2500).getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2018, 3, 1));
            assertThat(rows.get(2500).getCellAsString(3).orElseThrow()).isEqualTo("'=1+2499");
        }
    }
}
