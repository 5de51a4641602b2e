package ruralpost.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.text.UserException;
import ruralpost.ui.FxTest;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.dialog.ScriptedDialogs;
import ruralpost.ui.table.DemoEntry.Row;
import ruralpost.value.Money;

class EntryGridTest extends FxTest {

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private DemoEntry demo;
    private EntryGrid<Row> grid;

    @BeforeEach
    void window() {
        show(() -> {
            demo = new DemoEntry(texts, dialogs, ColumnMemory.none());
            grid = demo.grid;
            VBox box = new VBox(grid, new TextField());
            return new OverlayPane(box);
        }, 900, 560);
        fx(() -> grid.begin());
        settle();
    }

    @Test
    void tenRowsByKeyboardAlone() {
        type("11-26");
        keys(KeyCode.TAB);
        for (int i = 1; i <= 10; i++) {
            type(i % 2 == 0 ? "scy" : "mht");
            keys(KeyCode.TAB);
            type(String.valueOf(i));
            keys(KeyCode.TAB);
            type("2.5");
            keys(KeyCode.TAB);
            type(String.valueOf(i * 100));
            keys(KeyCode.ENTER);
            keys(KeyCode.TAB);
        }
        assertThat(demo.ledger).hasSize(10);
        assertThat(demo.ledger.getFirst()).isEqualTo(new Row(0, LocalDate.of(2018, 11, 26), "猕猴桃", 1L, Money.ofFen(250), Money.ofFen(10_000), null));
        assertThat(demo.ledger.getLast()).isEqualTo(new Row(9, LocalDate.of(2018, 11, 26), "山茶油", 10L, Money.ofFen(250), Money.ofFen(100_000), null));
        assertThat(demo.drafts).isEmpty();
    }

    @Test
    void enterReturnsToTheColumnWhereTabBegan() {
        type("11-26");
        keys(KeyCode.RIGHT);
        assertThat(focused().getId()).isEqualTo("entry-product");
        type("mht");
        keys(KeyCode.TAB);
        type("5");
        keys(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("entry-product");
        assertThat(field("day").getText()).as("carried over").isEqualTo("2018-11-26");
        assertThat(demo.ledger).hasSize(1);
    }

    @Test
    void aProblemIsShownUnderTheCellTheRowIsKeptAndF8GoesThere() {
        type("11-31");
        keys(KeyCode.TAB);
        type("mht");
        keys(KeyCode.TAB);
        assertThat(sees("#problem")).isTrue();
        assertThat(this.<Label>find("#problem .problem-title").getText()).isEqualTo("没有 11月31日");
        type("5");
        keys(KeyCode.ENTER);
        assertThat(demo.ledger).isEmpty();
        assertThat(focused().getId()).as("Enter goes to the problem").isEqualTo("entry-day");
        keys(KeyCode.END);
        keys(KeyCode.F8);
        assertThat(focused().getId()).isEqualTo("entry-day");
        type("11-30");
        assertThat(sees("#problem")).isFalse();
        keys(KeyCode.ENTER);
        assertThat(demo.ledger).hasSize(1);
    }

    @Test
    void whatIsRequiredIsNamed() {
        type("11-26");
        keys(KeyCode.ENTER);
        assertThat(demo.ledger).isEmpty();
        assertThat(focused().getId()).isEqualTo("entry-product");
        assertThat(this.<Label>find("#problem .problem-title").getText()).isEqualTo("查找还没有填");
    }

    @Test
    void theFirstKeyOnACellReplacesItsTextAndEscapeBringsItBack() {
        row("11-26", "mht", "5");
        keys(KeyCode.UP);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(focused().getId()).isEqualTo("entry-count");
        type("7");
        assertThat(field("count").getText()).isEqualTo("7");
        keys(KeyCode.ESCAPE);
        assertThat(field("count").getText()).isEqualTo("5");
        keys(KeyCode.F2);
        type("1");
        assertThat(field("count").getText()).isEqualTo("51");
        keys(KeyCode.ENTER);
        assertThat(demo.ledger.getFirst().count()).isEqualTo(51);
    }

    @Test
    void aSavedRowThatIsChangedIsSavedWhenItIsLeft() {
        row("11-26", "mht", "5");
        row("", "scy", "6");
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        keys(KeyCode.END);
        type("checked");
        keys(KeyCode.DOWN);
        assertThat(demo.ledger.getFirst().remark()).isEqualTo("checked");
        assertThat(demo.ledger.get(1).remark()).isNull();
    }

    @Test
    void aNewRowLeftByArrowStaysAsDraft() {
        row("11-26", "mht", "5");
        keys(KeyCode.RIGHT);
        type("scy");
        keys(KeyCode.TAB);
        keys(KeyCode.UP);
        assertThat(demo.ledger).hasSize(1);
        assertThat(demo.drafts).containsExactly(new EntryDraft(null, Map.of("day", "2018-11-26", "product", "山茶油")));
        keys(KeyCode.DOWN);
        assertThat(field("product").getText()).isEqualTo("山茶油");
        type("9");
        keys(KeyCode.ENTER);
        assertThat(demo.ledger.get(1).product()).isEqualTo("山茶油");
    }

    @Test
    void draftsComeBackAfterARestart() {
        fx(() -> grid.restore(List.of(new EntryDraft(null, Map.of("product", "山茶油", "day", "11-31")))));
        keys(KeyCode.F8);
        assertThat(focused().getId()).isEqualTo("entry-day");
        type("11-30");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        type("3");
        keys(KeyCode.ENTER);
        assertThat(demo.ledger).extracting(Row::product).containsExactly("山茶油");
    }

    @Test
    void copyAboveTodayRepeatAndFillDown() {
        row("11-26", "mht", "5");
        keys(KeyCode.CONTROL, KeyCode.SEMICOLON);
        assertThat(field("day").getText()).isEqualTo("2018-11-30");
        keys(KeyCode.RIGHT);
        keys(KeyCode.CONTROL, KeyCode.QUOTE);
        assertThat(field("product").getText()).isEqualTo("猕猴桃");
        keys(KeyCode.F4);
        assertThat(field("count").getText()).isEqualTo("5");
        keys(KeyCode.ENTER);
        assertThat(demo.ledger.get(1)).isEqualTo(new Row(1, LocalDate.of(2018, 11, 30), "猕猴桃", 5L, null, null, null));
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        keys(KeyCode.HOME);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.D);
        keys(KeyCode.DOWN);
        assertThat(demo.ledger).extracting(Row::day).containsOnly(LocalDate.of(2018, 11, 26));
    }

    @Test
    void altEnterMakesANewLineInACellThatMayHaveOne() {
        type("11-26");
        keys(KeyCode.TAB);
        type("mht");
        keys(KeyCode.TAB);
        type("5");
        keys(KeyCode.END);
        type("one");
        keys(KeyCode.ALT, KeyCode.ENTER);
        type("two");
        keys(KeyCode.ENTER);
        assertThat(demo.ledger.getFirst().remark()).isEqualTo("one\ntwo");
    }

    @Test
    void aBlockWithHeaderIsPreviewedThenPastedAsOneChange() {
        clipboard("查找\t填今天\t复制，带表头\t改格内文字\r\n猕猴桃\t2018/11/1\t3\t\"a\nb\"\r\n山茶油\t2018-11-31\t4\t\r\n湘西腊肉\t11-3\t5\t\r\n");
        fx(() -> demo.grid.begin());
        keys(KeyCode.END);
        dialogs.press("paste");
        fx(() -> grid.pasteBlock());
        settle();
        assertThat(dialogs.asked).singleElement().extracting(m -> m.args().getFirst()).isEqualTo("3");
        assertThat(demo.setSizes).as("one change set").containsExactly(2);
        assertThat(demo.ledger).extracting(Row::product).containsExactly("猕猴桃", "湘西腊肉");
        assertThat(demo.ledger.getFirst().remark()).isEqualTo("a\nb");
        assertThat(focused().getId()).as("the cursor stands at the problem").isEqualTo("entry-day");
        type("11-30");
        keys(KeyCode.ENTER);
        assertThat(demo.ledger).extracting(Row::product).contains("山茶油");
    }

    @Test
    void controlVOfABlockAsksFirstAndCancelChangesNothing() {
        clipboard("2018-11-01\t猕猴桃\t3\n2018-11-02\t山茶油\t4");
        dialogs.press("cancel");
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(dialogs.asked).hasSize(1);
        assertThat(demo.ledger).isEmpty();
        dialogs.press("paste");
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(demo.ledger).extracting(Row::count).containsExactly(3L, 4L);
    }

    @Test
    void chosenRowsAreCopiedWithHeaderAndPasteBackEqual() {
        row("11-26", "mht", "5");
        row("", "scy", "6");
        keys(KeyCode.UP);
        keys(KeyCode.SHIFT, KeyCode.UP);
        keys(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).startsWith("填今天\t查找\t").contains("2018-11-26\t猕猴桃\t5\t");
        dialogs.press("paste");
        fx(() -> grid.begin());
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(demo.ledger).hasSize(4);
        assertThat(demo.ledger.get(2)).isEqualTo(new Row(2, LocalDate.of(2018, 11, 26), "猕猴桃", 5L, null, null, null));
    }

    @Test
    void replaceIsPreviewedAndSavesTheRows() {
        row("11-26", "mht", "5");
        row("", "mht", "6");
        dialogs.press("replace");
        keys(KeyCode.CONTROL, KeyCode.H);
        type("2018-11-26");
        keys(KeyCode.TAB);
        robot.clickOn("#find-by");
        type("2018-11-27");
        keys(KeyCode.ENTER);
        assertThat(dialogs.asked.getLast().args()).containsExactly("3");
        assertThat(demo.ledger).extracting(Row::day).containsOnly(LocalDate.of(2018, 11, 27));
        keys(KeyCode.ESCAPE);
        assertThat(focused().getId()).startsWith("entry-");
    }

    @Test
    void findGoesToTheNextCell() {
        row("11-26", "mht", "5");
        row("", "scy", "6");
        keys(KeyCode.CONTROL, KeyCode.F);
        robot.clickOn("#find-text");
        fx(() -> this.<TextField>find("#find-text").setText("猕猴"));
        keys(KeyCode.ENTER);
        keys(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("entry-product");
        assertThat(field("product").getText()).isEqualTo("猕猴桃");
    }

    @Test
    void aSaveThatFailsKeepsTheRowAndSaysWhy() {
        demo.failWith = UserException.of("ui.status.failed");
        row("11-26", "mht", "5");
        assertThat(demo.ledger).isEmpty();
        keys(KeyCode.UP);
        assertThat(sees("#problem")).isTrue();
        assertThat(demo.drafts).hasSize(1);
        demo.failWith = null;
        keys(KeyCode.ENTER);
        assertThat(demo.ledger).hasSize(1);
    }

    @Test
    void deletedRowsGoAndTheCursorStays() {
        row("11-26", "mht", "5");
        row("", "scy", "6");
        keys(KeyCode.UP);
        keys(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(demo.ledger).extracting(Row::product).containsExactly("猕猴桃");
        assertThat(focused().getId()).startsWith("entry-");
    }

    @Test
    void anAmountThatFollowsIsHinted() {
        type("11-26");
        keys(KeyCode.TAB);
        type("mht");
        keys(KeyCode.TAB);
        type("4");
        keys(KeyCode.TAB);
        type("2.5");
        keys(KeyCode.TAB);
        assertThat(field("amount").getPromptText()).isEqualTo("10.00");
    }

    @Test
    void undoInAFieldIsTextUndoAndAFieldNotTypedIntoHasNone() {
        row("11-26", "mht", "5");
        assertThat(fx(() -> field("product").isUndoable())).isFalse();
        keys(KeyCode.UP);
        assertThat(field("product").getText()).isEqualTo("猕猴桃");
        assertThat(fx(() -> field("product").isUndoable() || field("product").isRedoable())).isFalse();
        keys(KeyCode.DOWN);
        keys(KeyCode.RIGHT);
        type("scy");
        assertThat(fx(() -> field("product").isUndoable())).isTrue();
    }

    @Test
    void aMouseClickEditsTheRowClickedOn() {
        row("11-26", "mht", "5");
        row("", "scy", "6");
        robot.clickOn(fx(() -> robot.lookup(".grid-cell").queryAllAs(GridCell.class).stream().filter(c -> c.isVisible() && c.getText().equals("猕猴桃")).findFirst().orElseThrow()));
        settle();
        assertThat(focused().getId()).isEqualTo("entry-product");
        assertThat(field("count").getText()).isEqualTo("5");
    }

    @Test
    void aHiddenColumnIsSteppedOver() {
        fx(() -> grid.layout.hide(1, true));
        settle();
        keys(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("entry-count");
    }

    @Test
    void typingGoesOnWhileASaveIsOnItsWay() {
        demo.waiting = new java.util.ArrayList<>();
        row("11-26", "mht", "5");
        assertThat(demo.drafts).as("kept until it is acknowledged").hasSize(1);
        keys(KeyCode.RIGHT);
        type("sc");
        fx(() -> demo.waiting.removeFirst().run());
        fx(() -> grid.setRows(demo.ledger));
        type("y");
        assertThat(sees("#pick-list")).isTrue();
        keys(KeyCode.TAB);
        type("6");
        keys(KeyCode.ENTER);
        fx(() -> demo.waiting.removeFirst().run());
        assertThat(demo.ledger).extracting(Row::product).containsExactly("猕猴桃", "山茶油");
        assertThat(demo.drafts).isEmpty();
    }

    @Test
    void aRowOnItsWayIsNotSavedTwice() {
        demo.waiting = new java.util.ArrayList<>();
        row("11-26", "mht", "5");
        keys(KeyCode.UP);
        keys(KeyCode.ENTER);
        assertThat(demo.waiting).hasSize(1);
    }

    private void row(String day, String product, String count) {
        fx(() -> {
            grid.cursor.moveTo(grid.lines.size() - 1, 0, false);
            grid.cursor.focus();
        });
        if (!day.isEmpty()) {
            type(day);
        }
        keys(KeyCode.TAB);
        type(product);
        keys(KeyCode.TAB);
        type(count);
        keys(KeyCode.ENTER);
    }

    private TextField field(String key) {
        return find("#entry-" + key);
    }
}
