package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardTile;
import ruralpost.centre.CentreKind;
import ruralpost.centre.dashboard.CentreDimension;
import ruralpost.chart.ChartSpec;
import ruralpost.text.Lang;
import ruralpost.ui.board.BoardShown;
import ruralpost.ui.centre.board.CentreArea;
import ruralpost.value.Period;

/** The dashboard of centres, the chart command and the query say the same. */
class CentreChartsAgreeTest {

    @TempDir
    private Path folder;
    private Path ledger;

    @BeforeEach
    void found() {
        ledger = folder.resolve("ledger");
        Founding.create(ledger, new Founding.Answers(433124, "张三", Lang.ZH, true));
    }

    private <T> T shown(BoardChoice<CentreDimension> choice, java.util.function.Function<BoardShown<CentreDimension>, T> use) {
        try (AppContext app = AppContext.open(ledger)) {
            return use.apply(new CentreArea(app, () -> { }).compute(choice, LocalDate.now(), Lang.ZH));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre-coverage", "centre-equipment", "stock-movements", "stock-value", "asset-condition"})
    void theCommandDrawsWhatTheScreenShows(String name) throws Exception {
        Period days = Period.of(LocalDate.of(2014, 1, 1), LocalDate.now());
        ChartSpec screen = shown(BoardChoice.<CentreDimension>first().in(days).add(CentreDimension.KIND, CentreKind.CHILDRENS_HOME), s -> s.charts().get(name));
        AtomicReference<ChartSpec> drawn = new AtomicReference<>();
        Path file = folder.resolve(name + ".png");
        String[] args = {"chart", name, "--out", file.toString(), "--data", ledger.toString(), "--from", days.from().toString(), "--to", days.to().toString(), "--kind", "childrens_home"};
        CliTest.runAsIs(args).ended(0);
        assertThat(Files.size(file)).isGreaterThan(4000);
        try (AppContext app = AppContext.open(ledger)) {
            ruralpost.board.BoardFilter<CentreDimension> filter = BoardChoice.<CentreDimension>first().in(days).add(CentreDimension.KIND, CentreKind.CHILDRENS_HOME).filter();
            drawn.set(new ruralpost.centre.dashboard.CentreCharts(new ruralpost.centre.dashboard.CentreBoard(CentreChoice.data(app), filter, LocalDate.now()), Lang.ZH).chart(name));
        }
        assertThat(drawn.get()).isEqualTo(screen);
        assertThat(screen.body().isEmpty()).isFalse();
        assertThat(CliTest.runAsIs("chart", name, "--out", file.toString(), "--data", ledger.toString(), "--item", "没有").ended(2).err()).contains("--item");
    }

    @Test
    void itemsShortAreThoseOfTheQuery() {
        List<String> lines = CliTest.runAsIs("query", "centres", "--on", LocalDate.now().toString(), "--data", ledger.toString()).ended(0).lines();
        List<String> head = List.of(lines.getFirst().split(",", -1));
        long listed = lines.stream().skip(1).map(l -> l.split(",", -1)).filter(c -> !c[head.indexOf("kind")].equals("storeroom") && c[head.indexOf("closed")].isEmpty())
            .mapToLong(c -> Long.parseLong(c[head.indexOf("items_short")])).sum();
        Map<String, String> tiles = shown(BoardChoice.first(), s -> s.tiles().stream().collect(java.util.stream.Collectors.toMap(BoardTile::key, BoardTile::number)));
        assertThat(tiles.get("short").replace(",", "")).isEqualTo(Long.toString(listed)).isNotEqualTo("0");
    }
}
