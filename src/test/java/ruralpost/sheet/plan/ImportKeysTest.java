package ruralpost.sheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruralpost.sheet.RowKey;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.TestShape;
import ruralpost.value.Amount;
import ruralpost.value.Money;

class ImportKeysTest {

    /** Computed apart from this program. */
    private static final long KEY_1 = 8996396309149812103L;
    private static final long KEY_2 = 3622869968532185804L;
    private static final long KEY_3 = 4620210046948073692L;
    private static final long CONTENT_1 = 8872904389342620901L;
    private static final long CONTENT_3 = -2411761864260552286L;

    private static RowValues row(String document, String product, long fen) {
        Object[] values = new Object[TestShape.SALES.fields().size()];
        values[TestShape.SALES.index("document")] = document;
        values[TestShape.SALES.index("product")] = product;
        values[TestShape.SALES.index("amount")] = Amount.exact(Money.ofFen(fen));
        return TestShape.row(1, values);
    }

    private static List<RowKey> keys(RowValues... rows) {
        ImportKeys keys = new ImportKeys();
        List<RowKey> all = new ArrayList<>();
        for (RowValues row : rows) {
            all.add(keys.next(row));
        }
        return all;
    }

    @Test
    void equalRowsStayTwoAndTheSameFileGivesTheSameKeys() {
        RowValues sale = row(null, "腊肉", 500);
        List<RowKey> first = keys(sale, row(null, "蜂蜜", 500), row(null, "腊肉", 500));
        assertThat(first).extracting(RowKey::key).doesNotHaveDuplicates().doesNotContain(0L);
        assertThat(first).extracting(RowKey::occurrence).containsExactly(0, 0, 1);
        assertThat(first.get(0).content()).isEqualTo(first.get(2).content());
        assertThat(keys(sale, row(null, "蜂蜜", 500), row(null, "腊肉", 500))).isEqualTo(first);
        assertThat(keys(row(null, "蜂蜜", 500), sale, sale)).extracting(RowKey::key)
            .containsExactlyInAnyOrderElementsOf(first.stream().map(RowKey::key).toList());
    }

    @Test
    void theDocumentNumberAloneNamesARow() {
        RowKey a = keys(row("D-1", "腊肉", 500)).getFirst();
        RowKey edited = keys(row("D-1", "腊肉", 600)).getFirst();
        assertThat(edited.key()).isEqualTo(a.key());
        assertThat(edited.content()).isNotEqualTo(a.content());
        assertThat(keys(row("D-2", "腊肉", 500)).getFirst().key()).isNotEqualTo(a.key());
        assertThat(keys(row("D-1", "腊肉", 500), row("D-1", "蜂蜜", 700))).extracting(RowKey::key).doesNotHaveDuplicates();
    }

    @Test
    void valuesDoNotRunIntoEachOther() {
        assertThat(keys(row(null, "ab", 1)).getFirst().key()).isNotEqualTo(keys(row(null, "a", 1)).getFirst().key());
        assertThat(keys(row("x", null, 1)).getFirst().content()).isNotEqualTo(keys(row(null, "x", 1)).getFirst().content());
    }

    @Test
    void keysNeverChange() {
        // they are kept in ledgers: if they differed, every import made before would be doubled
        assertThat(keys(row(null, "腊肉", 500), row(null, "腊肉", 500), row("D-1", "腊肉", 500))).containsExactly(
            new RowKey(KEY_1, CONTENT_1, 0), new RowKey(KEY_2, CONTENT_1, 1), new RowKey(KEY_3, CONTENT_3, 0));
    }

    @Test
    void countsLikeAMapForHundredsOfThousands() {
        LongCounter counter = new LongCounter();
        Map<Long, Integer> expected = new HashMap<>();
        Random random = new Random(5);
        for (int i = 0; i < 300_000; i++) {
            long number = i % 3 == 0 ? random.nextInt(1000) : random.nextLong();
            int before = expected.merge(number, 1, Integer::sum) - 1;
            assertThat(counter.next(number)).isEqualTo(before);
        }
        assertThat(counter.next(0)).isEqualTo(expected.getOrDefault(0L, 0));
        assertThat(expected.size()).isGreaterThan(200_000);
    }

    @Test
    void aHundredThousandDifferentRowsHaveDifferentKeys() {
        Set<Long> seen = new HashSet<>();
        ImportKeys keys = new ImportKeys();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(keys.next(row(null, "p" + i % 50, i / 2)).key())).isTrue();
        }
    }
}
