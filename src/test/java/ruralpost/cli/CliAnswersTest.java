package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.store.LedgerFiles;

/** Language, help, exit codes and what happens where something goes wrong. */
class CliAnswersTest extends CliTest {

    private Surroundings around(Map<String, String> environment, Locale locale, java.util.function.Consumer<Path> window) {
        return new Surroundings(environment, "Linux", locale, temp, window, (app, to) -> List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "import", "import sales", "undo", "redo", "query", "query sales", "query figures", "chart", "check", "history", "backup",
        "restore"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        String[] words = command.isEmpty() ? new String[0] : command.split(" ");
        String english = runAsIs(with(words, "--help", "--lang", "en")).ended(0).out();
        String chinese = runAsIs(with(words, "--help", "--lang", "zh")).ended(0).out();
        assertThat(english).contains("--data").contains("Options").doesNotContainPattern("\\p{IsHan}");
        assertThat(chinese).contains("--data").contains("选项").doesNotContain("Options");
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void theLanguageIsTheOneAskedForElseOfTheSettingsElseOfTheSystem() throws IOException {
        String wrong = "no-such-command";
        assertThat(run(around(Map.of(), Locale.CHINA, null), wrong, "--lang", "en", "--data", data.toString()).err()).contains("not understood");
        assertThat(run(around(Map.of(), Locale.CHINA, null), wrong, "--data", data.toString()).err()).contains("not understood");
        Files.writeString(new LedgerFiles(data).settings(), "language=zh\n");
        assertThat(run(around(Map.of(), Locale.ENGLISH, null), wrong, "--data", data.toString()).err()).contains("不认识");
        String empty = temp.resolve("empty").toString();
        assertThat(run(around(Map.of(), Locale.CHINA, null), wrong, "--data", empty).err()).contains("不认识");
        assertThat(run(around(Map.of(), Locale.GERMANY, null), wrong, "--data=" + empty).err()).contains("not understood");
        assertThat(run("check", "--lang", "fr").ended(2).err()).contains("zh, en");
    }

    @Test
    void mistypedCommandsGetASentenceAndExitCode2() {
        assertThat(run("querry").ended(2).err()).contains("querry").contains("query").contains("--help");
        assertThat(run("query").ended(2).err()).contains("sales, figures");
        assertThat(run("import").ended(2).err()).contains("sales");
        assertThat(run("query", "sales", "--colour", "red").ended(2).err()).contains("--colour").contains("--product");
        assertThat(run("import", "sales").ended(2).err()).contains("FILE is missing");
        assertThat(run("undo", "--set").ended(2).err()).contains("--set");
        assertThat(run("undo", "--set", "1", "--set", "2").ended(2).err()).contains("--set").contains("twice");
        assertThat(run("chart", "trend", "products", "--out", "x.png").ended(2).err()).isNotBlank();
        assertThat(runAsIs("check", "--data", "").ended(2).err()).contains("--data");
    }

    @Test
    void noLedgerIsSaidAndNothingIsCreated() {
        data = temp.resolve("nothing");
        for (List<String> command : List.of(List.of("check"), List.of("undo"), List.of("query", "sales"), List.of("history"),
            List.of("import", "sales", sample().toString()), List.of("backup", "--to", temp.resolve("b.zip").toString()))) {
            assertThat(run(command.toArray(String[]::new)).ended(2).err()).contains("no ledger").contains(data.toString());
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void demoCreatesALedgerOnceAndOverwritesNone() {
        assertThat(run("demo").ended(2).err()).contains("already a ledger");
        data = temp.resolve("demo");
        run("demo").ended(0);
        run("check").ended(0);
    }

    @Test
    void withoutADisplayTheCommandsAreNamed() {
        Result r = run(around(Map.of(), Locale.ENGLISH, folder -> {
            throw new AssertionError("no window without a display");
        }), "--data", data.toString());
        assertThat(r.ended(2).err()).contains("no display").contains("import").contains("check");
    }

    @Test
    void withADisplayTheWindowOpensOnTheFolder() {
        Path[] opened = new Path[1];
        Result r = run(around(Map.of("WAYLAND_DISPLAY", "wayland-0"), Locale.ENGLISH, folder -> opened[0] = folder), "--data", data.toString());
        r.ended(0);
        assertThat(opened[0]).isEqualTo(data);
        assertThat(new Surroundings(Map.of(), "Windows 11", Locale.CHINA, temp, null, null).hasDisplay()).isTrue();
        assertThat(new Surroundings(Map.of("DISPLAY", " "), "Linux", Locale.CHINA, temp, null, null).hasDisplay()).isFalse();
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNoDisplay() {
        Result r = run(around(Map.of("DISPLAY", ":99"), Locale.ENGLISH, folder -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        }), "--data", data.toString());
        assertThat(r.ended(2).err()).contains("no display");
    }

    @Test
    void withoutADisplayTheDemoWritesPictures() throws IOException {
        Surroundings around = around(Map.of(), Locale.ENGLISH, null);
        for (int round = 0; round < 2; round++) {
            Result r = run(around, "--demo-if-headless");
            r.ended(0);
            Path folder = temp.resolve("target/demo");
            for (String lang : List.of("zh", "en")) {
                for (String theme : List.of("light", "dark")) {
                    assertThat(folder.resolve("sales-products-" + lang + "-" + theme + ".png")).isNotEmptyFile();
                    for (String name : List.of("township-coverage", "people-reached", "adoption-curve", "centre-coverage")) {
                        assertThat(folder.resolve(name + "-" + lang + "-" + theme + ".png")).isNotEmptyFile();
                    }
                    assertThat(r.out()).contains("sales-products-" + lang + "-" + theme + ".png");
                }
                assertThat(folder.resolve("campaign-report-" + lang + ".pdf")).isNotEmptyFile();
            }
        }
    }

    @Test
    void theDemoReplacesNoLedgerOfAClerk() throws IOException {
        Path ledger = Files.createDirectories(temp.resolve("target/demo")).resolve("ledger");
        Files.move(data, ledger);
        assertThat(run(around(Map.of(), Locale.ENGLISH, null), "--demo-if-headless").ended(2).err()).contains("already a ledger");
        assertThat(new LedgerFiles(ledger).database()).isNotEmptyFile();
    }

    @Test
    void anErrorOfTheProgramGetsACodeAndItsStoryStandsInTheLog() throws IOException {
        Result r = run(around(Map.of("DISPLAY", ":0"), Locale.ENGLISH, folder -> {
            throw new IllegalStateException("the story");
        }), "--data", data.toString());
        assertThat(r.ended(70).err().lines()).hasSize(1);
        String code = r.err().replaceAll("(?s).*code ([0-9A-Z]{8})\\..*", "$1");
        assertThat(code).hasSize(8);
        assertThat(Files.readString(new LedgerFiles(data).logs().resolve("program.log"))).contains(code).contains("the story").contains("\tat ");
    }

    @Test
    void theCodeOfAnErrorIsThatOfItsPlaceNotOfItsWords() {
        assertThat(ErrorCode.of(failure("a"))).isEqualTo(ErrorCode.of(failure("b")))
            .isNotEqualTo(ErrorCode.of(new IllegalArgumentException(failure("a"))));
    }

    private static RuntimeException failure(String words) {
        return new IllegalStateException(words);
    }

    @Test
    void aReaderThatHadEnoughIsNoErrorAndAFullDiskIs() {
        assertThat(Console.exitCode(0, new IOException("Broken pipe"))).isZero();
        assertThat(Console.exitCode(0, new IOException("No space left on device"))).isEqualTo(2);
        assertThat(Console.exitCode(3, null)).isEqualTo(3);
    }
}
