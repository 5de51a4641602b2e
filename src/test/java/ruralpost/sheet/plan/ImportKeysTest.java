package ruralpost.sheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.TestShape;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

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
        RowHashes hashes = new RowHashes();
        List<RowKey> all = new ArrayList<>();
        for (RowValues row : rows) {
            all.add(keys.next(hashes.of(row)));
        }
        return all;
    }

    @Test
    void equalRowsStayTwoAndTheSameFileGivesTheSameKeys() {
        RowValues sale = row(null, "腊肉", 500);
        List<RowKey> first = keys(sale, row(null, "蜂蜜", 500), row(null, "腊肉", 500));
        assertThat(first).extracting(RowKey::key).doesNotHaveDuplicates().doesNotContain(0L);
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
            new RowKey(KEY_1, CONTENT_1), new RowKey(KEY_2, CONTENT_1), new RowKey(KEY_3, CONTENT_3));
    }

    /** The same by the rule as it is written down: SHA-256 over what is filled, each value as its text, ended by a zero. */
    private static RowHashes.Hash plainly(RowValues row) throws Exception {
        long[] hashes = new long[2];
        for (boolean naming : new boolean[] {false, true}) {
            StringBuilder all = new StringBuilder();
            TestShape.SALES.fields().stream().sorted(Comparator.comparing(SheetField::key)).filter(f -> !naming || f.identifies()).forEach(f -> {
                String text = row.canonical(TestShape.SALES.index(f.key()));
                all.append(text.isEmpty() ? "" : (all.isEmpty() ? "sales\0" + (naming ? "named" : "all") + "\0" : "") + f.key() + "\0" + text + "\0");
            });
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            hashes[naming ? 1 : 0] = all.isEmpty() ? 0 : ByteBuffer.wrap(digest).getLong();
        }
        return new RowHashes.Hash(hashes[0], hashes[1]);
    }

    @Test
    void rowsAreHashedByTheTextsOfTheirValues() throws Exception {
        RowHashes hashes = new RowHashes();
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            Object[] values = new Object[TestShape.SALES.fields().size()];
            Object[] possible = {random.nextBoolean() ? "D-" + random.nextInt(10) : "", Period.of(LocalDate.of(2020, 1, 1 + random.nextInt(2)), LocalDate.of(2020, 2, 1)),
                "腊肉\uD83C\uDF51" + random.nextInt(3), "é", random.nextBoolean() ? Quantity.of(new BigDecimal("-12.5"), Units.KG) : new BigDecimal("1200.50"), Units.KG,
                new Amount(Money.ofFen(random.nextInt(3) == 0 ? 0 : random.nextLong(Money.LIMIT) - Money.LIMIT / 2), Bound.ABOUT),
                random.nextInt(4) == 0 ? Long.MIN_VALUE : random.nextLong(), "retail", LocalDate.of(2021, 5, 2), null, "x".repeat(random.nextInt(1_500))};
            for (int f = 0; f < values.length; f++) {
                values[f] = random.nextBoolean() ? possible[f] : null;
            }
            RowValues row = TestShape.row(1, values);
            assertThat(hashes.of(row)).isEqualTo(plainly(row));
        }
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
        RowHashes hashes = new RowHashes();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(keys.next(hashes.of(row(null, "p" + i % 50, i / 2))).key())).isTrue();
        }
    }
}
