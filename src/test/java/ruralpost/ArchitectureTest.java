package ruralpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;

/** The program keeps its architecture rules, and each rule has been seen to fail on a fixture that breaks it. */
class ArchitectureTest {

    /** Rule to the classes of the fixture that break it; every other class there must be left alone. */
    private static final Map<String, List<String>> BREACHES = Map.ofEntries(
        Map.entry("javafx", List.of("value.BadProperty")),
        Map.entry("awt", List.of("ui.BadPicture")),
        Map.entry("jooq", List.of("sales.BadQuery")),
        Map.entry("area-campaign", List.of("campaign.BadCampaign")),
        Map.entry("area-sales", List.of("sales.BadSale")),
        Map.entry("area-centre", List.of("centre.BadCentre")),
        Map.entry("area-indicator", List.of("indicator.BadIndicator")),
        Map.entry("sheet", List.of("sheet.BadSheet")),
        Map.entry("importing", List.of("importing.BadImport")),
        Map.entry("window", List.of("cli.BadCommand")),
        Map.entry("threads", List.of("ui.BadThreads")));
    private static final Pattern FIXTURE = Pattern.compile("ruralpost\\.archfixture\\.([a-z.]*Bad\\w+|[a-z.]*[A-Z]\\w+)");

    private static JavaClasses program;
    private static JavaClasses fixture;

    static Iterable<String> rules() {
        return ArchitectureRules.names();
    }

    private static synchronized JavaClasses program() throws URISyntaxException {
        if (program == null) {
            program = new ClassFileImporter().importPath(Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return program;
    }

    private static synchronized JavaClasses fixture() {
        if (fixture == null) {
            fixture = new ClassFileImporter().importPackages("ruralpost.archfixture");
        }
        return fixture;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeepsTheRule(String rule) throws URISyntaxException {
        assertThat(program().contain("ruralpost.ledger.Ledger")).isTrue();
        EvaluationResult result = new ArchitectureRules("ruralpost").all().get(rule).allowEmptyShould(true).evaluate(program());
        assertThat(result.getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsJustTheBreachesOfTheFixture(String rule) {
        EvaluationResult result = new ArchitectureRules("ruralpost.archfixture").all().get(rule).evaluate(fixture());
        TreeSet<String> breakers = new TreeSet<>();
        for (String detail : result.getFailureReport().getDetails()) {
            Matcher m = FIXTURE.matcher(detail);
            assertThat(m.find()).as(detail).isTrue();
            breakers.add(m.group(1));
        }
        assertThat(breakers).containsExactlyElementsOf(BREACHES.get(rule));
    }

    @Test
    void everyWayToTouchAThreadIsFound() {
        List<String> found = new ArchitectureRules("ruralpost.archfixture").all().get("threads").evaluate(fixture()).getFailureReport().getDetails();
        for (String method : List.of("newThread", "newOwnThread", "runLater", "interrupt", "cancelFuture", "cancelTask", "shutdownNow")) {
            assertThat(found).as(method).anyMatch(d -> d.contains("BadThreads." + method + "("));
        }
    }

    @Test
    void noSourceFileIsTooLong() throws IOException {
        SourceSizes sizes = new SourceSizes(Path.of("src/main/java"));
        assertThat(sizes.files()).isGreaterThan(100);
        assertThat(sizes.problems()).isEmpty();
    }

    @Test
    void aSourceFileThatIsTooLongIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "x\n".repeat(301));
        Files.writeString(folder.resolve("Edge.java"), "x\n".repeat(300));
        assertThat(new SourceSizes(folder).problems()).containsExactly("Long.java has 301 lines", "the median is 301 lines");
    }

    @Test
    void theStoreRefusesTheThreadOfTheWindow(@TempDir Path folder) throws Exception {
        try (Database database = Database.open(new LedgerFiles(folder))) {
            FutureTask<Integer> query = new FutureTask<>(() -> database.read(ctx -> 1));
            Thread.ofPlatform().name("JavaFX Application Thread").start(query);
            assertThatThrownBy(query::get).hasRootCauseInstanceOf(IllegalStateException.class);
            int answer = database.read(ctx -> 1);
            assertThat(answer).isEqualTo(1);
        }
    }
}
