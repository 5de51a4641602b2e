package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetRow;

/** Whoever of the two threads makes rows ready, they come whole and in their order. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ReadAheadTest {

    private static final int MANY = 5_000;

    /** Rows 1, 2, 3 …; fails at one of them, 0 for never. */
    private static final class Counting implements RowCursor {

        private final int rows;
        private final int failing;
        private final int pause;
        private int at;
        private boolean closed;

        Counting(int rows, int failing, int pause) {
            this.rows = rows;
            this.failing = failing;
            this.pause = pause;
        }

        @Override
        public SheetRow next() {
            work(pause);
            if (++at == failing) {
                throw new IllegalStateException("row " + at);
            }
            return at > rows ? null : new SheetRow(at, false, List.of(Cell.text(at, 0, "row " + at)));
        }

        @Override
        public long done() {
            return at;
        }

        @Override
        public long total() {
            return rows;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Takes about so many millionths of a second. */
    private static void work(int micros) {
        long end = System.nanoTime() + micros * 1000L;
        while (micros > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "20, 0, 0", "0, 20, 0", "0, 0, 20", "10, 10, 10"})
    void rowsComeInTheirOrderWhoeverIsSlow(int reading, int making, int taking) {
        AtomicInteger former = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        try (ReadAhead<Integer> rows = new ReadAhead<>(new Counting(MANY, 0, reading), (row, behind) -> {
            work(making);
            assertThat(behind == null ? MANY + 1 : behind.number()).as("the row behind").isEqualTo(row.number() + 1);
            assertThat(former.getAndSet(row.number())).as("made ready one after the other").isEqualTo(row.number() - 1);
            return row.number();
        })) {
            for (Integer row = rows.next(); row != null; row = rows.next()) {
                work(taking);
                taken.add(row);
            }
            assertThat(rows.next()).isNull();
        }
        assertThat(taken).isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
    }

    @Test
    void aDamagedPlaceIsToldAfterTheRowsBeforeIt() {
        Counting cursor = new Counting(MANY, 1_700, 0);
        try (ReadAhead<Integer> rows = new ReadAhead<>(cursor, (row, behind) -> row.number())) {
            for (int i = 1; i < 1_700; i++) {
                assertThat(rows.next()).isEqualTo(i);
            }
            assertThatThrownBy(rows::next).hasMessage("row 1700");
        }
        assertThat(cursor.closed).isTrue();
    }

    @Test
    void aRowThatCannotBeMadeReadyIsToldAfterTheRowsBeforeIt() {
        try (ReadAhead<Integer> rows = new ReadAhead<>(new Counting(MANY, 0, 0), (row, behind) -> {
            if (row.number() == 900) {
                throw new IllegalArgumentException("not ready");
            }
            return row.number();
        })) {
            for (int i = 1; i < 900; i++) {
                assertThat(rows.next()).isEqualTo(i);
            }
            assertThatThrownBy(rows::next).hasMessage("not ready");
        }
    }

    @Test
    void whoStopsEarlyWaitsForNothingMoreThanTheRowsAtHand() {
        Counting cursor = new Counting(Integer.MAX_VALUE - 1, 0, 0);
        try (ReadAhead<Integer> rows = new ReadAhead<>(cursor, (row, behind) -> row.number())) {
            assertThat(rows.next()).isEqualTo(1);
        }
        assertThat(cursor.closed).isTrue();
        int read = cursor.at;
        assertThat(read).isLessThan(10_000);
    }
}
