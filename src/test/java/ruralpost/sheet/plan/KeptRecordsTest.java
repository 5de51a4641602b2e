package ruralpost.sheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What several files keep until their commit is measured by its bytes, so that many small records of one kind do not count like large ones. */
class KeptRecordsTest {

    private static final RowCodec<Long> NUMBERS = new RowCodec<>() {
        @Override
        public void write(Long number, RowBytes to) {
            to.number(number);
        }

        @Override
        public Long read(RowBytes from) {
            return from.number();
        }
    };

    private static long memory(KeptRecords<Long> kept, int records) {
        for (int i = 0; i < records; i++) {
            kept.add(null, (long) i, new RowKey(i + 1, i));
        }
        return kept.memory();
    }

    @Test
    void recordsAsBytesTakeFarLessThanRecordsAsTheyAre() {
        assertThat(memory(new KeptRecords<>(NUMBERS), 100_000)).isPositive().isLessThan(memory(new KeptRecords<>(null), 100_000) / 20);
    }

    @Test
    void forgottenTheyTakeNothing() {
        KeptRecords<Long> kept = new KeptRecords<>(NUMBERS);
        memory(kept, 10);
        kept.forget();
        assertThat(kept.memory()).isZero();
        assertThat(kept.complete()).isFalse();
        assertThat(kept.key(9)).as("the keys stay").isEqualTo(new RowKey(10, 9));
    }
}
