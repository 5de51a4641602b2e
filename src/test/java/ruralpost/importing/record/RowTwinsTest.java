package ruralpost.importing.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTwinsTest {

    private record Line(int number, String says) {

        Line at(int other) {
            return new Line(other, says);
        }
    }

    private final RowTwins<Line> twins = new RowTwins<>(Line::number, Line::at);

    @Test
    void aKeyStandsOnceInAFileHoweverOftenTheFileIsGoneThrough() {
        RowTwins<Line>.OfFile file = twins.file();
        assertThat(file.twin("A", new Line(2, "x"))).isNull();
        assertThat(file.twin("A", new Line(2, "x"))).isNull();
        assertThat(file.twin("A", new Line(5, "x"))).isEqualTo(2);
        assertThat(file.twin("B", new Line(5, "x"))).isNull();
    }

    @Test
    void inAnotherFileItMaySayTheSameAgain() {
        twins.file().twin("A", new Line(2, "x"));
        RowTwins<Line>.OfFile next = twins.file();
        assertThat(next.twin("A", new Line(7, "x"))).isNull();
        assertThat(next.twin("A", new Line(7, "y"))).isEqualTo(2);
    }

    @Test
    void whatHasNoKeyHasNoTwin() {
        RowTwins<Line>.OfFile file = twins.file();
        assertThat(file.twin(null, new Line(1, "x"))).isNull();
        assertThat(file.twin(null, new Line(2, "x"))).isNull();
    }
}
