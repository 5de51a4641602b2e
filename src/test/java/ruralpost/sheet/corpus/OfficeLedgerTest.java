package ruralpost.sheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way of sheets that nobody has thought of: what they tell stands in the ledger, once, however often they are imported; a number that was changed in
 * the sheet changes that one sale or waits; and what is taken back is gone. More rounds as in {@link OfficeSheetTest}.
 */
class OfficeLedgerTest {

    private static final int ROUNDS = Integer.getInteger("ruralpost.fuzz.rounds", 25);
    private static final long SEED = Long.getLong("ruralpost.fuzz.seed", 1L);
    private static final double LEAST_READ = 0.75;

    @TempDir
    Path folder;

    @Test
    void whatSheetsTellStandsInTheLedgerOnceAndCanBeTakenBack() {
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        Map<String, String> failures = new LinkedHashMap<>();
        try (OfficeLedger ledger = new OfficeLedger(folder.resolve("ledger"))) {
            List<String> names = ledger.names();
            for (long at = SEED; at < SEED + ROUNDS; at++) {
                long seed = at;
                OfficeRound round = OfficeRound.of(ledger, folder, seed, new Habits(seed, Set.of()));
                outcomes.merge(round.outcome(), 1, Integer::sum);
                if (!round.wrong().isEmpty() && failures.size() < 12) {
                    Habits habits = Habits.fewest(seed, h -> OfficeRound.of(ledger, folder, seed, h).outcome());
                    OfficeRound reduced = OfficeRound.of(ledger, folder, seed, habits);
                    failures.putIfAbsent(reduced.outcome() + habits.drawn(), "\n======== seed " + seed + " " + reduced.outcome() + ", habits " + habits.drawn() + "\n" + reduced.sheet().shown()
                        + String.join("\n", reduced.wrong()) + "\n");
                }
            }
            System.out.printf("%d office sheets into a ledger, seeds from %d: %s%n", ROUNDS, SEED, outcomes);
            assertThat(String.join("", failures.values())).as("sheets that do not stand in the ledger as they are").isEmpty();
            assertThat(ledger.names()).as("names, after all was taken back").isEqualTo(names);
            assertThat(ledger.app().ledger().check()).isEmpty();
        }
        int read = outcomes.entrySet().stream().filter(o -> o.getKey().startsWith("read")).mapToInt(Map.Entry::getValue).sum();
        assertThat((double) read / ROUNDS).as("share read with no question").isGreaterThanOrEqualTo(LEAST_READ);
    }
}
