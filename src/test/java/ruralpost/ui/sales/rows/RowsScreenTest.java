package ruralpost.ui.sales.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.ui.LedgerWindowTest;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

class RowsScreenTest extends LedgerWindowTest {

    private static final int AMOUNT = 9;

    private void openRows() {
        openWindow();
        press("sub-rows");
        await("the rows", () -> robot.lookup("#rows-count").queryAs(Label.class).getText().length() > 1);
        await("the keyboard is in the table", () -> stage.getScene().getFocusOwner() != null && "sales-rows".equals(stage.getScene().getFocusOwner().getId()));
    }

    /** What the table shows, by copying all of it: the cells of each row. */
    private List<List<String>> table() {
        clipboard("nothing yet");
        fx(() -> byIdFx("sales-rows").requestFocus());
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        await("the copy", () -> !"nothing yet".equals(javafx.scene.input.Clipboard.getSystemClipboard().getString()));
        return Arrays.stream(clipboard().split("\r\n")).skip(1).map(l -> Arrays.asList(l.split("\t", -1))).toList();
    }

    private javafx.scene.Node byIdFx(String id) {
        return robot.lookup((javafx.scene.Node n) -> id.equals(n.getId())).query();
    }

    private void awaitCount(String text) {
        await(text, () -> robot.lookup("#rows-count").queryAs(Label.class).getText().equals(text));
    }

    private Sale store(Sale.Builder b) {
        long id = app.ledger().write(SalesFixture.action("one"), tx -> app.sales().insert(tx, b.build())).result();
        return app.sales().byId(id).orElseThrow();
    }

    private Sale.Builder sale(int product, int yuan) {
        return Sale.of(Period.day(LocalDate.of(2018, 3, 1)), fixture.products.get(product)).amount(Amount.exact(Money.ofYuan(yuan)));
    }

    @Test
    void thousandsOfRowsSortFilterAndFind() {
        random(3000);
        openRows();
        awaitCount("3,000 行");
        robot.clickOn("#head-amount");
        settle();
        await("sorted", () -> robot.lookup(".grid-cell").queryAll().stream().anyMatch(n -> ((Label) n).getText().startsWith("−")));
        List<Sale> sorted = sales().stream().filter(s -> s.amount() != null).sorted(java.util.Comparator.comparing(s -> s.amount().money())).toList();
        List<List<String>> shown = table();
        assertThat(shown).hasSize(3000);
        for (int i = 0; i < sorted.size(); i++) {
            assertThat(shown.get(i).get(AMOUNT)).endsWith(sorted.get(i).amount().money().toYuan().toPlainString());
        }
        assertThat(shown.getLast().get(AMOUNT)).as("no amount comes last").isEmpty();
        keys(KeyCode.CONTROL, KeyCode.F);
        type("n29");
        long hits = sales().stream().filter(s -> s.docNumber().startsWith("N29")).count();
        awaitCount("3,000 行中的 " + hits + " 行");
        assertThat(table()).allMatch(r -> r.get(1).startsWith("N29")).hasSize((int) hits);
        keys(KeyCode.ESCAPE);
        awaitCount("3,000 行");
    }

    @Test
    void aClickOnAnyTitleSortsAlsoByNumberPriceAndRemark() {
        store(sale(0, 1).docNumber("B").remark("醴陵").quantity(Quantity.of(1, Units.JIN)).unitPrice(new java.math.BigDecimal("9.5")));
        store(sale(0, 2).docNumber("C").remark("浏阳").quantity(Quantity.of(1, Units.JIN)).unitPrice(new java.math.BigDecimal("10")));
        store(sale(0, 3).docNumber("A").remark("长沙"));
        openRows();
        sortBy("doc", List.of("A", "B", "C"));
        sortBy("doc", List.of("C", "B", "A"));
        sortBy("price", List.of("B", "C", "A"));
        fx(() -> this.<ruralpost.ui.table.DataGrid<?>>byIdLabel("sales-rows").requestFocus());
        for (int i = 0; i < 18; i++) {
            keys(KeyCode.RIGHT);
        }
        sortBy("remark", List.of("A", "B", "C"));
    }

    private void sortBy(String column, List<String> numbers) {
        robot.clickOn("#head-" + column);
        List<String> found = List.of();
        for (int i = 0; i < 50 && !found.equals(numbers); i++) {
            settle();
            found = table().stream().map(r -> r.get(1)).toList();
        }
        assertThat(found).as("sorted by " + column).isEqualTo(numbers);
    }

    @Test
    void aChipPickedByPinyinFiltersAndTheTotalIsThatOfTheRows() {
        store(sale(0, 100).quantity(Quantity.of(10, Units.JIN)));
        store(sale(0, 50).amount(new Amount(Money.ofYuan(50), Bound.ABOUT)).quantity(Quantity.of(2, Units.CARTON)));
        store(sale(1, 7));
        openRows();
        assertThat(words("total-amount")).isEqualTo("157.00");
        press("board-add-filter");
        type("mht");
        keys(KeyCode.ENTER);
        awaitCount("3 行中的 2 行");
        assertThat(has("chip-product")).isTrue();
        assertThat(words("total-amount")).isEqualTo("150.00");
        assertThat(words("total-quantity")).as("in kilograms, boxes left out").isEqualTo("5");
        Label mark = (Label) fx(() -> this.<Label>byIdLabel("total-amount").getGraphic());
        assertThat(fx(() -> mark.getText())).isEqualTo("约");
        fx(() -> byIdFx("chip-product").requestFocus());
        keys(KeyCode.DELETE);
        awaitCount("3 行");
    }

    @SuppressWarnings("unchecked")
    private <T> T byIdLabel(String id) {
        return (T) byIdFx(id);
    }

    @Test
    void onlyBoundedRowsAndTheEmptyStateThatNamesTheFilter() {
        store(sale(0, 100));
        openRows();
        fx(() -> this.<javafx.scene.control.ComboBox<Object>>byIdLabel("rows-only").getSelectionModel().select(2));
        await("nothing found", () -> robot.lookup("#rows-nothing").queryAll().stream().anyMatch(javafx.scene.Node::isVisible));
        assertThat(fx(() -> robot.lookup("#rows-nothing .empty-text").queryAs(Label.class).getText())).contains("界限");
        assertThat(has("grid-total")).isFalse();
        robot.clickOn("#rows-nothing .button");
        awaitCount("1 行");
    }

    @Test
    void aLedgerWithoutSalesSaysWhatToDo() {
        openWindow();
        press("sub-rows");
        awaitNode("rows-empty");
    }

    @Test
    void deleteTakesTheSelectionAndTheToastBringsExactlyThatBack() {
        Sale first = store(sale(0, 100).docNumber("A"));
        store(sale(0, 101).docNumber("B"));
        store(sale(0, 102).docNumber("C"));
        openRows();
        keys(KeyCode.CONTROL, KeyCode.HOME);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        await("two are selected", () -> robot.lookup("#status-selection").queryAs(Label.class).getText().contains("已选 2 行"));
        keys(KeyCode.DELETE);
        awaitSales(1);
        assertThat(sales()).containsExactly(first);
        awaitCount("1 行");
        awaitNode("toast-undo");
        press("toast-undo");
        awaitSales(3);
        awaitCount("3 行");
    }

    @Test
    void theSumOfTheSelectionCarriesTheBound() {
        store(sale(0, 100));
        store(sale(0, 50).amount(new Amount(Money.ofYuan(50), Bound.ABOUT)));
        openRows();
        keys(KeyCode.CONTROL, KeyCode.A);
        for (int i = 0; i < AMOUNT; i++) {
            keys(KeyCode.RIGHT);
        }
        keys(KeyCode.CONTROL, KeyCode.A);
        await("the sum", () -> robot.lookup("#status-selection").queryAs(Label.class).getText().equals("已选 2 行，合计 约150.00，平均 约75.00"));
    }

    @Test
    void aReloadKeepsTheCursorAndTheSelection() {
        for (int i = 0; i < 60; i++) {
            store(sale(0, 1000 - i).docNumber("K" + i));
        }
        openRows();
        keys(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < 5; i++) {
            keys(KeyCode.DOWN);
        }
        keys(KeyCode.CONTROL, KeyCode.C);
        await("copied", () -> String.valueOf(javafx.scene.input.Clipboard.getSystemClipboard().getString()).contains("K"));
        String before = clipboard();
        store(sale(1, 5).docNumber("NEW"));
        fx(() -> stage.getScene().getRoot().requestFocus());
        // any write through the window lets its screens read again
        press("undo");
        awaitSales(60);
        awaitCount("60 行");
        fx(() -> byIdFx("sales-rows").requestFocus());
        clipboard("");
        keys(KeyCode.CONTROL, KeyCode.C);
        await("copied again", () -> !String.valueOf(javafx.scene.input.Clipboard.getSystemClipboard().getString()).isEmpty());
        assertThat(clipboard()).isEqualTo(before);
    }

    @Test
    void theLanguageIsSwitchedLive() {
        store(sale(0, 100));
        openRows();
        press("lang-en");
        awaitCount("1 row");
        assertThat(words("head-amount")).isEqualTo("Amount (yuan)");
        assertThat(words("total-period")).isEqualTo("Total");
    }

    @Test
    void spaceFiltersByWhatAllSelectedRowsSay() {
        store(sale(0, 100));
        store(sale(1, 50));
        store(sale(2, 7));
        openRows();
        keys(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < 30 && !"product".equals(fx(() -> this.<ruralpost.ui.table.DataGrid<?>>byIdLabel("sales-rows").cursorColumn())); i++) {
            keys(KeyCode.RIGHT);
        }
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.SPACE);
        awaitCount("3 行中的 2 行");
        assertThat(has("chip-product")).isTrue();
    }

    @Test
    void theValuesOfSelectedRowsComeFromTheColumnsInMemory() {
        random(200);
        ruralpost.sales.cube.SalesCube cube = app.cube().current();
        int[] order = java.util.stream.IntStream.range(0, cube.positions()).filter(cube::live).toArray();
        java.util.List<java.util.Set<Object>> found = new java.util.ArrayList<>();
        java.util.BitSet rows = new java.util.BitSet();
        rows.set(0, order.length);
        ruralpost.ui.task.Tasks tasks = ruralpost.ui.task.Tasks.sameThread(e -> {
            throw new AssertionError(e);
        });
        // without anything that reads the database
        RowsSource source = new RowsSource(tasks, null, (key, up) -> { });
        source.show(new RowsState(new RowsModel().request(LocalDate.of(2019, 1, 1)), cube, order, new ruralpost.sales.cube.Totals(), null));
        source.values(ruralpost.sales.cube.Dimension.BUYER, rows, found::add);
        tasks.settle();
        java.util.Set<Object> buyers = new java.util.HashSet<>();
        sales().forEach(s -> buyers.add(s.buyer()));
        assertThat(found).containsExactly(buyers);
    }
}
