package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ruralpost.app.AppContext;
import ruralpost.sales.Sale;
import ruralpost.store.LedgerFiles;

/** Undo, redo, history, check, backup and restore. */
class LedgerCommandsTest extends CliTest {

    private void importSample() {
        run("import", "sales", sample().toString()).ended(0);
    }

    private String sum() {
        return run("query", "sales").ended(0).lines().getLast();
    }

    @Test
    void undoAndRedoTakeTheLastSetOrTheNamedOne() {
        importSample();
        String before = sum();
        run("import", "sales", csv("b.csv", "日期,产品,金额", "2022-01-01,橙子,7").toString()).ended(0);
        assertThat(run("undo", "--set", "2").ended(0).out()).contains("sample.csv").contains("change set 4");
        assertThat(sum()).isEqualTo("7.00,exact,,,1");
        assertThat(run("undo").ended(0).out()).contains("b.csv");
        assertThat(run("undo").ended(2).err()).contains("nothing to take back");
        run("redo", "--set", "2").ended(0);
        assertThat(sum()).isEqualTo(before);
        assertThat(run("redo", "--set", "2").ended(2).err()).contains("2 was not taken back");
        assertThat(run("undo", "--set", "99").ended(2).err()).contains("99");
        assertThat(run("redo", "--set", "99").ended(2).err()).contains("99");
        assertThat(run("undo", "--set", "0").ended(2).err()).contains("--set");
        assertThat(run("undo", "--set", "1").ended(2).err()).isNotBlank();
        run("check").ended(0);
    }

    @Test
    void rowsThatWereEditedSinceAreKeptAndNamed() {
        importSample();
        entry("sales", (app, tx) -> {
            Sale sale = app.sales().byId(app.cube().current().id(0)).orElseThrow();
            app.sales().update(tx, sale.edit().remark("checked").build());
        });
        Result r = run("undo", "--set", "2").ended(0);
        assertThat(r.out()).contains("kept").contains("edited since");
        assertThat(sum()).isEqualTo("120.50,exact,10,3,1");
    }

    @Test
    void historyForPeopleAndForMachines() throws IOException {
        importSample();
        run("undo").ended(0);
        assertThat(run("history").ended(0).lines()).hasSize(3);
        assertThat(run("history", "--limit", "1").ended(0).lines()).singleElement().asString().startsWith("3  ").contains("Li").contains("Took back");
        JsonNode sets = new ObjectMapper().readTree(run("history", "--format", "json").ended(0).out());
        assertThat(sets).hasSize(3);
        assertThat(sets.get(0).get("kind").asText()).isEqualTo("undo");
        assertThat(sets.get(0).get("undoes").asLong()).isEqualTo(2);
        assertThat(sets.get(1).get("file_sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(sets.get(1).get("inserted").asLong()).as("four sales, two products, and how the sheet was read").isEqualTo(7);
        assertThat(sets.get(2).get("file_sha256").isNull()).isTrue();
        assertThat(run("history", "--format", "csv", "--limit", "1").ended(0).lines().getFirst()).startsWith("set,time,operator,kind,area,label");
        assertThat(run("history", "--limit", "many").ended(2).err()).contains("--limit");
    }

    @Test
    void checkSaysSoundOrNot() {
        importSample();
        assertThat(run("check").ended(0).out()).contains("sound").contains("4 sales");
        // a product vanishes behind the write door's back, as a defect of the disk would have it
        inLedger(app -> app.ledger().betweenWrites(() -> app.ledger().database().transact(
            ctx -> ctx.execute("update product set deleted_set = 2 where name = '腊肉'"))));
        Result r = run("check").ended(1);
        assertThat(r.out()).contains("Not sound").contains("product");
        assertThat(r.err()).contains("1 findings");
    }

    @Test
    void aDamagedFileIsNotSound() throws IOException {
        importSample();
        Path file = new LedgerFiles(data).database();
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] rubbish = new byte[(int) raw.length()];
            new java.util.Random(7).nextBytes(rubbish);
            raw.write(rubbish);
        }
        assertThat(run("check").ended(1).err()).contains("damaged");
        assertThat(run("query", "sales").ended(2).err()).contains("damaged");
    }

    @Test
    void aBackupBringsTheLedgerBack() throws IOException {
        importSample();
        String before = sum();
        Path zip = temp.resolve("backup.zip");
        assertThat(run("backup", "--to", zip.toString()).ended(0).out()).contains("verified");
        run("undo").ended(0);
        assertThat(run("restore", zip.toString()).ended(0).out()).contains("backup.zip").contains("kept as");
        assertThat(sum()).isEqualTo(before);
        assertThat(run("history", "--limit", "1").out()).contains("Restore").contains("backup.zip");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(p -> p.getFileName().toString())).anyMatch(n -> n.startsWith("replaced-"));
        }
        run("check").ended(0);
    }

    @Test
    void aRestoredLedgerGivesNoRowIdASecondTime() {
        importSample();
        Path zip = temp.resolve("backup.zip");
        run("backup", "--to", zip.toString()).ended(0);
        Path more = csv("b.csv", "日期,产品,金额", "2022-01-01,猕猴桃,7");
        run("import", "sales", more.toString()).ended(0);
        long[] ids = new long[2];
        inLedger(app -> ids[0] = lastId(app));
        run("restore", zip.toString()).ended(0);
        run("import", "sales", more.toString()).ended(0);
        inLedger(app -> ids[1] = lastId(app));
        assertThat(ids[1]).isNotEqualTo(ids[0]);
    }

    private static long lastId(AppContext app) {
        var cube = app.cube().current();
        return cube.id(cube.positions() - 1);
    }

    @Test
    void aBackupGoesIntoAnEmptyFolderToo() {
        importSample();
        Path zip = temp.resolve("backup.zip");
        run("backup", "--to", zip.toString()).ended(0);
        String before = sum();
        data = temp.resolve("elsewhere");
        run("restore", zip.toString()).ended(0);
        assertThat(sum()).isEqualTo(before);
    }

    @Test
    void whatIsNoBackupChangesNothing() throws IOException {
        importSample();
        String before = sum();
        Path rubbish = Files.writeString(temp.resolve("rubbish.zip"), "no zip");
        assertThat(run("restore", rubbish.toString()).ended(2).err()).contains("rubbish.zip");
        assertThat(run("restore", temp.resolve("absent.zip").toString()).ended(2).err()).contains("absent.zip");
        assertThat(run("backup", "--to", temp.toString()).ended(2).err()).contains("folder");
        assertThat(run("backup").ended(2).err()).contains("--to");
        assertThat(sum()).isEqualTo(before);
    }

    @Test
    void aLedgerThatIsOpenElsewhereIsRefusedByEveryCommand() throws IOException, InterruptedException {
        Path file = sample();
        try (AppContext held = AppContext.open(data)) {
            String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process other = new ProcessBuilder(program, "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=src/main/resources/logback.xml", "-cp", System.getProperty("java.class.path"), "ruralpost.Main",
                "import", "sales", file.toString(), "--data", data.toString(), "--lang", "en").redirectErrorStream(true).start();
            String said = new String(other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(other.waitFor()).as(said).isEqualTo(2);
            assertThat(said).contains("already open").doesNotContain("\tat ");
            assertThat(held.ledger().lastSet()).isEqualTo(1);
        }
    }
}
