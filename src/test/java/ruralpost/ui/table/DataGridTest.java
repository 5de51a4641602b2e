package ruralpost.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import ruralpost.text.Texts;
import ruralpost.ui.FxTest;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.task.Tasks;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;

class DataGridTest extends FxTest {

    record Row(int id, String product, Amount amount) { }

    private static final class Memory implements ColumnMemory {
        final Map<String, Arrangement> kept = new HashMap<>();

        @Override
        public Arrangement load(String gridId) {
            return kept.get(gridId);
        }

        @Override
        public void save(String gridId, Arrangement arrangement) {
            kept.put(gridId, arrangement);
        }
    }

    private final Memory memory = new Memory();
    private final List<Row> opened = new ArrayList<>();
    private DataGrid<Row> grid;

    private static List<GridColumn<Row>> columns() {
        return List.of(Columns.integer("id", "ui.keys.new", 100, r -> (long) r.id), Columns.text("product", "ui.keys.find", 200, Row::product),
            Columns.amount("amount", "ui.keys.open", 150, Row::amount));
    }

    private static Row row(int id) {
        return new Row(id, "p" + id, id == 3 ? null : new Amount(Money.ofYuan(id), id == 2 ? Bound.ABOUT : Bound.EXACT));
    }

    private void small() {
        show(() -> {
            ListRows<Row> rows = new ListRows<>(Map.of("id", Comparator.comparing(Row::id)));
            rows.set(IntStream.range(0, 5).mapToObj(DataGridTest::row).toList());
            grid = new DataGrid<>(texts, "grid", columns(), rows, memory).onOpen(opened::add);
            return new OverlayPane(grid);
        }, 700, 400);
        fx(() -> {
            grid.requestFocus();
            grid.goTo(0);
        });
        settle();
    }

    @Test
    void sumAndAverageOfTheSelectionCarryTheBound() {
        small();
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(Texts.of(texts.lang()).get(fx(() -> grid.summaryProperty().get()))).isEqualTo("已选 4 行，合计 约3.00，平均 约1.00");
    }

    @Test
    void copyTakesTheShownColumnsWithTheirHeader() {
        small();
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        String[] lines = clipboard().split("\r\n");
        assertThat(lines).hasSize(6);
        assertThat(lines[0]).isEqualTo("新建\t查找\t打开所选行");
        assertThat(lines[3]).isEqualTo("2\tp2\t约2.00");
        assertThat(lines[4]).isEqualTo("3\tp3\t");
    }

    @Test
    void aClickOnATitleSortsAndAnotherTurnsTheOrderRound() {
        small();
        robot.clickOn("#head-id");
        robot.clickOn("#head-id");
        settle();
        fx(() -> grid.goTo(0));
        keys(KeyCode.ENTER);
        assertThat(opened).extracting(Row::id).containsExactly(4);
    }

    @Test
    void widthHiddenAndFrozenColumnsStaySo() {
        small();
        robot.moveTo(this.<Label>find("#head-id"), javafx.geometry.Pos.CENTER_RIGHT, new javafx.geometry.Point2D(0, 0), org.testfx.robot.Motion.DIRECT);
        robot.press(MouseButton.PRIMARY).moveBy(40, 0).release(MouseButton.PRIMARY);
        settle();
        assertThat(memory.kept.get("grid").columns().getFirst().width()).isBetween(135.0, 145.0);
        ColumnLayout again = new ColumnLayout("grid", columns().stream().map(GridColumn::head).toList(), memory);
        again.hide(1, true);
        again.freezeUpTo(2);
        ColumnLayout later = new ColumnLayout("grid", columns().stream().map(GridColumn::head).toList(), memory);
        assertThat(later.placed(100)).extracting(ColumnLayout.Placed::index).containsExactly(0, 2);
        assertThat(later.placed(100)).allMatch(ColumnLayout.Placed::frozen);
        assertThat(later.width(0)).isBetween(135.0, 145.0);
    }

    @Test
    void frozenColumnsStayInViewWhileTheOthersScroll() {
        small();
        fx(() -> stage.setWidth(300));
        settle();
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(fx(() -> find("#head-id").getBoundsInParent().getMinX())).isLessThan(0);
        memory.save("grid", new ColumnMemory.Arrangement(List.of(), 1));
        small();
        fx(() -> stage.setWidth(300));
        settle();
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(fx(() -> find("#head-id").getBoundsInParent().getMinX())).isEqualTo(36);
    }

    @Test
    void aMillionRowsJumpToTheEndAndFetchOnlyWhatIsSeen() {
        int million = 1_000_000;
        List<Integer> fetched = new ArrayList<>();
        List<Runnable> waiting = new ArrayList<>();
        show(() -> {
            PagedRows<Row> rows = new PagedRows<>(Tasks.on(waiting::add, e -> { }), places -> IntStream.of(places).peek(fetched::add).mapToObj(DataGridTest::row).toList(),
                (key, up) -> { });
            grid = new DataGrid<>(texts, "grid", columns(), rows, memory).onOpen(opened::add);
            rows.reset(million);
            return new OverlayPane(grid);
        }, 700, 400);
        fx(() -> grid.requestFocus());
        keys(KeyCode.CONTROL, KeyCode.END);
        assertThat(fx(() -> robot.lookup(".grid-row:waiting").queryAll())).isNotEmpty();
        while (!fx(() -> List.copyOf(waiting)).isEmpty()) {
            fx(() -> waiting.removeFirst().run());
            settle();
        }
        keys(KeyCode.ENTER);
        assertThat(opened).extracting(Row::id).containsExactly(million - 1);
        assertThat(fetched.size()).isLessThanOrEqualTo(400);
        keys(KeyCode.CONTROL, KeyCode.A);
        assertThat(fx(() -> grid.selectedProperty().get().cardinality())).isEqualTo(million);
        assertThat(Texts.of(texts.lang()).get(fx(() -> grid.summaryProperty().get()))).isEqualTo("已选 1,000,000 行");
    }

    @Test
    void anAnswerForAnOldOrderIsDropped() {
        List<Runnable> waiting = new ArrayList<>();
        PagedRows<Row> rows = new PagedRows<>(Tasks.on(waiting::add, e -> { }), places -> IntStream.of(places).mapToObj(DataGridTest::row).toList(), (key, up) -> { });
        rows.reset(10);
        assertThat(rows.row(0)).isNull();
        rows.reset(5);
        waiting.getFirst().run();
        assertThat(rows.row(0)).isNull();
        waiting.getLast().run();
        assertThat(rows.row(0)).isEqualTo(row(0));
    }

    @Test
    void whatIsHiddenIsCopiedAsTheWordAndTheOrderOfRowsDoesNotTellIt() {
        small();
        fx(() -> grid.copying().veil((rows, taker) -> taker.accept((row, column) -> column.equals("id") && row.id() == 2)));
        String up = sortedById();
        String down = sortedById();
        assertThat(up.lines().filter(l -> l.startsWith("隐去\tp2\t"))).hasSize(1);
        assertThat(up).contains("1\tp1\t").doesNotContain("2\tp2\t");
        assertThat(down).isEqualTo(up);
        fx(() -> grid.copying().veil((rows, taker) -> taker.accept((row, column) -> false)));
        assertThat(sortedById()).isNotEqualTo(sortedById());
    }

    private String sortedById() {
        robot.clickOn("#head-id");
        settle();
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        return clipboard();
    }

    @Test
    void copyingMoreThanTheClipboardTakesLeavesTheSelection() {
        int many = 100_010;
        show(() -> {
            ListRows<Row> rows = new ListRows<>(Map.of());
            rows.set(IntStream.range(0, many).mapToObj(DataGridTest::row).toList());
            grid = new DataGrid<>(texts, "grid", columns(), rows, memory);
            return new OverlayPane(grid);
        }, 700, 400);
        fx(() -> grid.requestFocus());
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard().lines()).hasSize(100_001);
        assertThat(fx(() -> grid.selectedProperty().get().cardinality())).isEqualTo(many);
    }

    @Test
    void aGridThatIsNoLongerUsedCanBeCollected() {
        WeakReference<DataGrid<Row>> dropped = fx(() -> new WeakReference<>(new DataGrid<>(texts, "grid", columns(), new ListRows<>(Map.of()), memory)));
        for (int i = 0; i < 50 && dropped.get() != null; i++) {
            System.gc();
            settle();
        }
        assertThat(dropped.get()).isNull();
    }

    @Test
    void aGridInUseFollowsTheLanguage() {
        small();
        System.gc();
        fx(() -> texts.langProperty().set(ruralpost.text.Lang.EN));
        settle();
        assertThat(fx(() -> robot.lookup(".grid-cell").queryAll().stream().map(n -> ((Label) n).getText()).toList())).doesNotContain("约2.00");
    }

    @Test
    void aRightClickLeavesTheSelectionToItsMenuAndOpensNothing() {
        small();
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        List<Integer> menus = new ArrayList<>();
        fx(() -> grid.setOnContextMenuRequested(e -> menus.add(grid.selectedProperty().get().cardinality())));
        javafx.geometry.Bounds at = fx(() -> grid.localToScreen(grid.getLayoutBounds()));
        double second = at.getMinY() + GridHeader.HEIGHT + GridBody.ROW * 1.5;
        robot.clickOn(at.getMinX() + 200, second, MouseButton.SECONDARY).clickOn(at.getMinX() + 200, second, MouseButton.SECONDARY);
        settle();
        assertThat(menus).isNotEmpty().containsOnly(3);
        assertThat(fx(() -> grid.cursorColumn())).as("the menu is about what was clicked").isEqualTo("product");
        assertThat(opened).isEmpty();
        robot.clickOn(at.getMinX() + 200, second + 3 * GridBody.ROW, MouseButton.SECONDARY);
        settle();
        assertThat(fx(() -> grid.selectedProperty().get().stream().boxed().toList())).as("a row that was not selected").containsExactly(4);
        int before = menus.size();
        robot.clickOn("#head-product", MouseButton.SECONDARY);
        settle();
        assertThat(menus).as("a title has a menu of its own").hasSize(before);
        keys(KeyCode.ESCAPE);
    }
}
