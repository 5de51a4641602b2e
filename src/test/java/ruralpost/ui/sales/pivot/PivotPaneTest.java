package ruralpost.ui.sales.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.board.Meaning;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.text.Lang;
import ruralpost.ui.FxTest;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.task.Tasks;
import ruralpost.value.Amount;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** The pivot table by keys and clicks. */
class PivotPaneTest extends FxTest {

    /** Lines above a copied table. */
    private static final int HEADING = 6;

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private Tasks tasks;
    private PivotPane pane;
    private final SimpleObjectProperty<PivotPane.Input> input = new SimpleObjectProperty<>();
    private final List<OpenedNumber> opened = new ArrayList<>();
    private final List<ruralpost.board.Meaning<Dimension>> filtered = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        tasks = fx(() -> new Tasks(e -> {
            throw new AssertionError(e);
        }));
        fixture.app.ledger().write(SalesFixture.imported("few"), tx -> {
            fixture.app.sales().insertAll(tx, List.of(sale(0, 0, 9, 1234), sale(0, 1, 9, 1000), sale(1, 0, 10, 500), sale(1, 1, 11, 250)));
            return null;
        });
        input.set(input(SalesFilter.ALL.in(Period.year(2018))));
        show(() -> {
            pane = new PivotPane(texts, tasks, input);
            pane.setOnOpen((number, from) -> opened.add(number.apply(BoardFacts.none())));
            pane.setOnFilter(filtered::add);
            return new StackPane(pane);
        }, 1200, 500);
        await("the table", () -> grid() != null);
    }

    @AfterEach
    void close() {
        fx(tasks::close);
        fixture.close();
    }

    private Sale sale(int product, int channel, int month, long yuan) {
        return Sale.of(Period.day(LocalDate.of(2018, month, 3)), fixture.products.get(product)).channel(fixture.channels.get(channel))
            .amount(Amount.exact(Money.ofYuan(yuan))).build();
    }

    private PivotPane.Input input(SalesFilter filter) {
        BoardRequest request = new BoardRequest(filter, Measure.AMOUNT, TimeUnit.MONTH, false, LocalDate.of(2019, 6, 1), Lang.ZH);
        return new PivotPane.Input(SalesBoard.compute(fixture.app.cube().current(), request, null),
            SalesLabels.read(fixture.app.catalogue(), fixture.app.places(), fixture.app.partners(), fixture.app.contracts()));
    }

    @SuppressWarnings("unchecked")
    private DataGrid<ruralpost.sales.pivot.PivotRow> grid() {
        return (DataGrid<ruralpost.sales.pivot.PivotRow>) stage.getScene().lookup("#pivot-grid");
    }

    @Test
    void theWholeTableIsCopiedExactWithItsHeadingAndTotals() {
        robot.clickOn("#pivot-copy");
        settle();
        List<String> lines = clipboard().lines().toList();
        assertThat(lines.subList(0, HEADING)).containsExactly("销售额（单位：元，数值不四舍五入）", "期间：2018年（按结束日计入）", "筛选：无",
            "对比：2018-01-01～11-03 对比 2017-01-01～11-03", "说明：所选的行全部计入", "导出日期：2019-06-01");
        assertThat(lines.get(HEADING)).startsWith("产品\t").contains("合计\t占比");
        assertThat(lines.get(HEADING + 1)).startsWith("猕猴桃\t1234.00\t1000.00\t2234.00");
        assertThat(lines.get(HEADING + 2)).startsWith("腊肉\t500.00\t250.00\t750.00");
        assertThat(lines.getLast()).startsWith("合计\t1734.00\t1250.00\t2984.00");
    }

    @Test
    void aCellIsOpenedAndARowFiltersByKeys() {
        fx(() -> grid().requestFocus());
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER)) {
            keys(key);
        }
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().filter().chosen()).containsEntry(Dimension.PRODUCT, Set.of(fixture.products.get(1)))
            .containsEntry(Dimension.CHANNEL, Set.of(fixture.channels.get(1)));
        assertThat(opened.getFirst().value()).isEqualByComparingTo("250");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        settle();
        assertThat(opened).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        settle();
        assertThat(opened.getLast().value()).as("the total of the column").isEqualByComparingTo("1250");
        robot.doubleClickOn("#total-total");
        settle();
        assertThat(opened.getLast().value()).isEqualByComparingTo("2984");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(filtered).hasSize(1);
        assertThat(filtered.getFirst().values()).containsOnlyKeys(Dimension.PRODUCT);
        assertThat(filtered.getFirst().days()).isNull();
    }

    @Test
    void dividedRowsFoldBySpaceAndTheFoldedTableIsCopied() {
        fx(() -> pane.layoutProperty().set(pane.layoutProperty().get().withInner(ruralpost.sales.pivot.PivotKey.of(TimeUnit.MONTH)).withColumns(null)));
        await("the division", () -> grid().lookup("#head-inner") != null);
        robot.clickOn("#pivot-copy");
        settle();
        assertThat(clipboard().lines().toList().get(HEADING + 2)).startsWith("猕猴桃\t2018年9月\t2234.00");
        fx(() -> grid().requestFocus());
        keys(KeyCode.SPACE);
        robot.clickOn("#pivot-copy");
        settle();
        assertThat(clipboard().lines().toList().get(HEADING + 2)).startsWith("腊肉\t小计\t750.00");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheRowsStandForIsChosenAndTheDashboardsFilterFollowed() {
        ComboBox<Object> rows = (ComboBox<Object>) (Object) stage.getScene().lookup("#pivot-rows");
        fx(() -> rows.setValue(ruralpost.sales.pivot.PivotKey.of(TimeUnit.MONTH)));
        await("months", () -> fx(() -> grid().atCursor()).name().equals("2018年9月"));
        PivotPane.Input bacon = input(SalesFilter.ALL.in(Period.year(2018)).with(Dimension.PRODUCT, Set.of(fixture.products.get(1))));
        fx(() -> input.set(bacon));
        await("the filtered table", () -> fx(() -> grid().atCursor()).name().equals("2018年10月"));
        robot.clickOn("#pivot-copy");
        settle();
        assertThat(clipboard()).contains("筛选：产品：腊肉", "合计\t500.00\t250.00\t750.00");
    }

    private List<String> copied() {
        robot.clickOn("#pivot-copy");
        settle();
        return clipboard().lines().toList();
    }

    private void filtered(SalesFilter filter) {
        Object before = fx(this::grid);
        PivotPane.Input next = input(filter);
        fx(() -> input.set(next));
        await("the filtered table", () -> grid() != before);
    }

    private String head(int channel) {
        int code = input.get().board().cube().codeOf(Dimension.CHANNEL, fixture.channels.get(channel));
        return "#head-column-" + code;
    }

    @Test
    void theOrderFollowsItsColumnThroughFilters() {
        fixture.app.ledger().write(SalesFixture.imported("more"), tx -> {
            fixture.app.sales().insertAll(tx, List.of(sale(0, 2, 9, 10), sale(1, 2, 9, 90)));
            return null;
        });
        filtered(SalesFilter.ALL.in(Period.year(2018)));
        robot.clickOn(head(2));
        robot.clickOn(head(2));
        settle();
        assertThat(copied().get(HEADING + 1)).as("by the third channel, falling").startsWith("腊肉");
        // one channel alone: the third column is gone, and so is its order
        filtered(SalesFilter.ALL.in(Period.year(2018)).with(Dimension.CHANNEL, Set.of(fixture.channels.get(0))));
        assertThat(copied().get(HEADING + 1)).startsWith("猕猴桃");
        fx(() -> grid().requestFocus());
        keys(KeyCode.DOWN);
        // its channel stands in the first column now, and orders the rows there
        filtered(SalesFilter.ALL.in(Period.year(2018)).with(Dimension.CHANNEL, Set.of(fixture.channels.get(0), fixture.channels.get(2))));
        assertThat(copied().get(HEADING + 1)).startsWith("腊肉");
        assertThat(fx(() -> ((javafx.scene.control.Label) grid().lookup(head(2))).getGraphic())).as("the arrow of the order").isNotNull();
    }

    @Test
    void aHiddenChannelStaysHiddenAndAllOthersKeepTheirOwnWidth() {
        robot.clickOn(head(0), javafx.scene.input.MouseButton.SECONDARY);
        robot.clickOn(texts.now("ui.grid.hide"));
        settle();
        assertThat(copied().get(HEADING)).doesNotContain("\t" + fixture.app.catalogue().channels().stream()
            .filter(c -> c.stamp().id() == fixture.channels.get(0)).findFirst().orElseThrow().name() + "\t");
        filtered(SalesFilter.ALL.in(Period.year(2018)).with(Dimension.CHANNEL, Set.of(fixture.channels.get(1))));
        assertThat(sees(head(1))).as("the other channel, now in its place").isTrue();
        filtered(SalesFilter.ALL.in(Period.year(2018)));
        assertThat(sees(head(0))).isFalse();
        fx(() -> pane.layoutProperty().set(pane.layoutProperty().get().turned()));
        await("turned", () -> grid().lookup("#head-column-1") != null);
        fx(() -> pane.layoutProperty().set(pane.layoutProperty().get().turned()));
        await("turned back", () -> sees(head(0)));
    }
}
