package ruralpost.ui.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.centre.CentreKind;
import ruralpost.centre.stock.Equipment;
import ruralpost.text.Lang;
import ruralpost.ui.FxTest;
import ruralpost.ui.opened.NumberTile;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;

/** Every figure on the cards of the sample ledger's centres and over its matrix is what the rows that it opens come to, on any day. */
class CentreNumbersTest extends FxTest {

    @TempDir
    private Path folder;
    private AppContext app;
    private CentreData data;
    private OpenedRows opened;
    private final CentreLinks links = new CentreLinks() {
        @Override
        public void centre(long id) {
            // not pressed
        }

        @Override
        public void record(String register, long id) {
            // not pressed
        }

        @Override
        public void create(String register, Map<String, String> typed) {
            // not pressed
        }

        @Override
        public void number(OpenedRows rows, Node from) {
            opened = rows;
        }
    };

    @BeforeEach
    void open() {
        Founding.create(folder, new Founding.Answers(433124, "张三", Lang.ZH, true));
        app = AppContext.open(folder);
        data = CentreData.read(app, LocalDate.of(2019, 1, 1));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static BigDecimal number(String cell) {
        return cell.isBlank() ? BigDecimal.ZERO : new BigDecimal(cell.replace(",", "").replace('\u2212', '-'));
    }

    private static BigDecimal sum(OpenedRows rows, int column) {
        return rows.rows().stream().map(r -> number(r.get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Opens each tile; the cells of its last line are the sums of the rows. Gives back what was opened and what the tile says, by tile. */
    private Map<String, Map.Entry<String, OpenedRows>> opened(List<NumberTile> tiles) {
        Map<String, Map.Entry<String, OpenedRows>> all = new HashMap<>();
        for (NumberTile tile : tiles) {
            opened = null;
            tile.fire();
            assertThat(opened).as(tile.getId()).isNotNull();
            for (int c = 2; c < opened.total().size(); c++) {
                if (opened.total().get(c).matches("[\u2212-]?[\\d,.]+")) {
                    assertThat(number(opened.total().get(c))).as("%s column %d", tile.getId(), c).isEqualByComparingTo(sum(opened, c));
                }
            }
            String said = ((Labeled) robot.from(tile.getGraphic()).lookup("#" + tile.getId() + "-number").query()).getText();
            all.put(tile.getId(), Map.entry(said, opened));
        }
        return all;
    }

    private static long rows(Map<String, Map.Entry<String, OpenedRows>> all, String id) {
        return all.get(id).getValue().rows().size();
    }

    private static void same(Map<String, Map.Entry<String, OpenedRows>> all, String id, long number) {
        assertThat(number(all.get(id).getKey())).as(id).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Test
    void theFiguresOfACardAreTheRowsTheyOpen() {
        int children = 0;
        for (LocalDate day : List.of(LocalDate.of(2017, 12, 31), LocalDate.of(2018, 6, 2), data.today())) {
            Equipment equipment = data.equipment(day);
            for (CentreLine line : data.lines()) {
                Map<String, Map.Entry<String, OpenedRows>> all = fx(() -> opened(new CentreTiles(new UiTexts(Lang.ZH), data, links).of(line, equipment)));
                same(all, "tile-centre-items", rows(all, "tile-centre-items"));
                same(all, "tile-centre-assets", rows(all, "tile-centre-assets"));
                if (line.centre().kind() != CentreKind.STOREROOM) {
                    OpenedRows standard = all.get("tile-centre-standard").getValue();
                    same(all, "tile-centre-standard", standard.rows().stream().filter(r -> number(r.get(4)).signum() == 0).count());
                    OpenedRows served = all.get("tile-centre-children").getValue();
                    same(all, "tile-centre-children", sum(served, 3).longValueExact());
                    assertThat(number(all.get("tile-centre-books").getKey()))
                        .isEqualByComparingTo(sum(all.get("tile-centre-books").getValue(), 2).divide(sum(served, 3), 1, RoundingMode.HALF_UP));
                    children++;
                }
            }
        }
        assertThat(children).isPositive();
    }

    @Test
    void theFiguresOverTheMatrixAreTheRowsTheyOpen() {
        for (CentreKind kind : CentreKind.values()) {
            List<CentreLine> lines = data.lines().stream().filter(l -> l.centre().kind() == kind || kind == CentreKind.STOREROOM).toList();
            Map<String, Map.Entry<String, OpenedRows>> all = fx(() -> opened(new MatrixTiles(new UiTexts(Lang.ZH), data, links).of(lines, data.equipment())));
            same(all, "tile-matrix-centres", rows(all, "tile-matrix-centres"));
            same(all, "tile-matrix-met", rows(all, "tile-matrix-met"));
            same(all, "tile-matrix-short", sum(all.get("tile-matrix-short").getValue(), 2).longValueExact());
            assertThat(sum(all.get("tile-matrix-money").getValue(), 2)).as("what is invented is not added to what papers tell").isEqualByComparingTo("21800000");
            assertThat(all.get("tile-matrix-money").getKey()).isEqualTo("2,180.0");
        }
    }
}
