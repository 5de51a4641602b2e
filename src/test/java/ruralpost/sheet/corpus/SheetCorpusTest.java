package ruralpost.sheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the corpus is read as a clerk reads it. */
class SheetCorpusTest {

    private static final int LEAST_FILES = 64;
    private static final double LEAST_SHARE = 0.95;

    @TempDir
    Path folder;

    static List<MessySheet> files() {
        return SheetCorpus.all();
    }

    /** Those that nobody could read without asking are no part of the share that has to be read with no correction. */
    static List<MessySheet> filesAndAsked() {
        return Stream.of(files(), HabitSheets.asked(), LevelSheets.asked(), FoundSheets.asked(), ClerkSheets.asked(), VillageSheets.asked(), OrdinarySheets.asked(), OtherKindSheets.asked()).flatMap(List::stream).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesAndAsked")
    void isReadAsAClerkReadsIt(MessySheet file) {
        Reading reading = Reading.of(file.write(folder));
        String both = file.id + SideBySide.of(file.expected(), reading.shown());
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(reading.refused()).as("%s%nrefused", both).isNull();
        soft.assertThat(reading.questions()).as("%s%nquestions", both).isEqualTo(file.questions.stream().sorted().toList());
        soft.assertThat(reading.tables().stream().map(ReadTable::layout).toList()).as("%s%nlayout", both)
            .isEqualTo(file.tables.stream().map(t -> ExpectedTable.layout(t.headerFirst, t.headerLast)).toList());
        soft.assertThat(reading.tables().stream().map(ReadTable::mapping).toList()).as("%s%nmapping", both)
            .isEqualTo(file.tables.stream().map(t -> t.mapping).toList());
        soft.assertThat(reading.tables().stream().map(ReadTable::lines).toList()).as("%s%nrecords", both)
            .isEqualTo(file.tables.stream().map(t -> ExpectedTable.inOrder(t.lines)).toList());
        soft.assertThat(reading.changes()).as("%s%nnumbers changed in silence", both).isEmpty();
        soft.assertThat(reading.tables().stream().flatMap(t -> t.wrongTotals().stream()).toList()).as("%s%ntotals said to be wrong", both).isEmpty();
        soft.assertAll();
    }

    @Test
    void nearlyAllAreReadWithNoCorrection() {
        List<MessySheet> all = files();
        List<String> corrected = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (MessySheet file : all) {
            Reading reading = Reading.of(file.write(folder));
            if (!file.clean() || reading.refused() != null || !reading.shown().equals(file.expected())) {
                corrected.add(file.id);
            }
            reading.changes().forEach(c -> changed.add(file.id + ": " + c));
        }
        int clean = all.size() - corrected.size();
        System.out.printf("%d of %d read with no correction (%.1f %%); not: %s%n", clean, all.size(), 100.0 * clean / all.size(), corrected);
        assertThat(changed).as("numbers changed in silence").isEmpty();
        assertThat((double) clean / all.size()).as("read with no correction; not: %s", corrected).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    @Test
    void isLargeAndEachFileHasItsName() {
        List<MessySheet> all = files();
        assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST_FILES);
        assertThat(new HashSet<>(all.stream().map(f -> f.id).toList())).hasSameSizeAs(all);
        assertThat(all.stream().filter(f -> !f.clean())).as("files that have to be asked about").hasSizeLessThanOrEqualTo(all.size() / 20);
    }
}
