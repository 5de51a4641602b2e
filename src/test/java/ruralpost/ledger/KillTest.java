package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.store.tables.Tables;

/**
 * A program that is killed while it writes loses nothing that it had acknowledged. Five rounds among the other tests; a hundred with
 * {@code mvn -q test -Dtest=KillTest -Druralpost.kill.rounds=100 -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("ruralpost.kill.rounds", 5);

    @TempDir
    Path folder;

    /** What one round found, for the figures of a long run. */
    private record Round(int acknowledged, int found, int drafts) {
    }

    @Test
    void nothingAcknowledgedIsLostAndNoImportIsHalf() throws Exception {
        Random random = new Random();
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(i, 1 + random.nextInt(12), random.nextInt(150)));
        }
        System.out.printf("kill rounds %d: %d sets acknowledged, %d found, %d drafts acknowledged%n", ROUNDS,
            rounds.stream().mapToInt(Round::acknowledged).sum(), rounds.stream().mapToInt(Round::found).sum(),
            rounds.stream().mapToInt(Round::drafts).sum());
    }

    /**
     * Lets a writer go on where the one before was killed, kills it some milliseconds after some acknowledgements, in the midst of
     * whatever it does then, and looks at what it left.
     */
    private Round round(int number, int acknowledgements, int millis) throws Exception {
        LedgerFiles files = new LedgerFiles(folder);
        long before = files.exist() ? lastSet(files) : 0;
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), KillWriter.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).as("round %d", number).isEqualTo("ready");
            int still = acknowledgements;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (!line.startsWith("draft") && --still == 0) {
                    Thread.ofPlatform().daemon().start(() -> killAfter(writer, millis));
                }
            }
        } catch (IOException e) {
            // the pipe broke with the kill; what was read until then counts
        }
        writer.waitFor();
        assertThat(writer.exitValue()).as("it was killed and did not end by itself").isNotZero();
        return look(number, files, before, said);
    }

    private static void killAfter(Process process, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private static long lastSet(LedgerFiles files) {
        try (Database d = Database.open(files)) {
            return d.<Long>read(ChangeReader::last);
        }
    }

    private Round look(int number, LedgerFiles files, long before, List<String> said) throws IOException {
        int acknowledged = 0;
        try (Ledger ledger = TestLedger.open(Database.open(files)); Drafts drafts = new Drafts(files.drafts(), e -> { })) {
            assertThat(ledger.check()).as("round %d", number).isEmpty();
            long last = before;
            int draft = -1;
            for (String line : said) {
                String[] parts = line.split(" ");
                if (parts[0].equals("draft")) {
                    draft = Integer.parseInt(parts[1]);
                } else if (parts.length == 3 && line.endsWith(".")) {
                    last = Long.parseLong(parts[1]);
                    acknowledged++;
                }
            }
            assertThat(ledger.lastSet()).as("round %d: sets found", number).isBetween(last, last + 1);
            whole(ledger, number);
            draftIsWhole(drafts, draft, number);
            try (var left = Files.list(folder)) {
                assertThat(left.map(p -> p.getFileName().toString())).doesNotContain("ledger-migrating.mv.db");
            }
            return new Round(acknowledged, (int) (ledger.lastSet() - before), drafts(said));
        }
    }

    private static int drafts(List<String> said) {
        return (int) said.stream().filter(line -> line.startsWith("draft")).count();
    }

    /** Every import is there with all of its rows, or not at all. */
    private static void whole(Ledger ledger, int number) {
        Map<Long, Integer> rows = ledger.read(ctx -> ctx.select(Tables.SALE.CREATED_SET, org.jooq.impl.DSL.count()).from(Tables.SALE)
            .groupBy(Tables.SALE.CREATED_SET).fetchMap(r -> r.value1(), r -> r.value2()));
        for (ChangeSet set : ledger.history(Long.MAX_VALUE, Integer.MAX_VALUE)) {
            Integer found = rows.remove(set.id());
            if (set.kind() == ChangeKind.IMPORT) {
                assertThat(found).as("round %d: rows of import %d", number, set.id()).isIn(KillWriter.IMPORTED, KillWriter.IN_PARTS).isEqualTo((int) set.inserted());
            }
        }
        assertThat(rows).as("round %d: rows of no set", number).isEmpty();
    }

    /** The draft is the last that was said to be on the disk, or one typed after it; never a part of one. */
    private static void draftIsWhole(Drafts drafts, int said, int number) {
        drafts.find(KillWriter.DRAFT).ifPresentOrElse(d -> {
            int found = Integer.parseInt(d.fields().get("number"));
            assertThat(found).as("round %d: draft", number).isGreaterThanOrEqualTo(said);
            assertThat(d.fields().get("text")).isEqualTo(KillWriter.text(found));
            assertThat(d.rows()).hasSize(found % 7);
        }, () -> assertThat(said).as("round %d: a draft was kept", number).isNegative());
        try (var files = Files.list(drafts.folder())) {
            assertThat(files.filter(f -> f.toString().endsWith(".json")).toList()).hasSameSizeAs(drafts.all());
        } catch (IOException e) {
            assertThat(said).isNegative();
        }
    }
}
