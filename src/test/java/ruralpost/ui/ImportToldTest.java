package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import ruralpost.sheet.file.SheetRow;

/** What the plan tells beside its counts: in order of importance, within its card, and reached by the keyboard. */
class ImportToldTest extends ImportFxTest {

    private static final List<String> ORDER = List.of("plan-part-checks", "plan-total-13D", "plan-totals-more", "plan-look", "plan-sheet-notes", "plan-sheet-note", "plan-comments", "plan-comment-E5",
        "plan-hidden-rows", "plan-hidden-columns", "plan-part-told", "plan-left-out", "plan-left-column-6");

    private void many() {
        try {
            drop(ToldSheets.many(folder.resolve("many.xlsx")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        await("the plan", () -> planned("8", "1"));
        settle();
    }

    private Bounds place(String id) {
        return fx(() -> this.<Node>find(id).localToScene(this.<Node>find(id).getLayoutBounds()));
    }

    private double height() {
        return fx(() -> this.<Region>find("#import-plan").getHeight());
    }

    private int selectedRow() {
        return fx(() -> {
            SheetRow row = this.<TableView<SheetRow>>find("#import-sheet").getSelectionModel().getSelectedItem();
            return row == null ? 0 : row.number();
        });
    }

    private String keyboard() {
        return fx(() -> stage.getScene().getFocusOwner() == null ? null : stage.getScene().getFocusOwner().getId());
    }

    @Test
    void whatIsToBeCheckedComesBeforeWhatIsOnlyTold() {
        many();
        List<Double> tops = ORDER.stream().map(id -> place("#" + id).getMinY()).toList();
        assertThat(tops).as("from the top down: %s", ORDER).isSorted().doesNotHaveDuplicates();
        // 4 totals, remarks on 2 rows, 3 notes, 5 comments, the place above the table, a row and a column
        assertThat(text("#plan-part-checks")).isEqualTo("请核对 17 处");
        assertThat(text("#plan-totals-more")).contains("3");
        assertThat(text("#plan-sheet-notes")).contains("3 条附注");
        assertThat(words("#plan-left-column-6")).contains("未导入的列“包装方式”", "礼盒 5", "散装 4");
    }

    @Test
    void aPlanThatTellsMuchIsShownInFullAndBack() {
        many();
        double small = height();
        fx(() -> find("#plan-all").requestFocus());
        press(KeyCode.ENTER);
        await("the tall card", () -> height() > small + 80);
        assertThat(this.<Labeled>find("#plan-all").getText()).isEqualTo("收起");
        assertThat(keyboard()).isEqualTo("plan-all");
        Bounds commit = place("#import-commit");
        assertThat(commit.getMaxY()).as("the button stays in its card").isLessThanOrEqualTo(place("#import-plan").getMaxY());
        press(KeyCode.ENTER);
        await("the usual card", () -> height() == small);
    }

    @Test
    void anotherFileBeginsWithTheUsualCard() {
        many();
        double small = height();
        robot.clickOn("#plan-all");
        await("the tall card", () -> height() > small + 80);
        drop(csv("few.csv", "日期,产品,金额（元）\n2024-05-01,腊肉,120\n"));
        await("the plan", () -> planned("1", "0"));
        settle();
        // of what is left below the strip of files
        assertThat(height()).isLessThanOrEqualTo(small);
        assertThat(sees("#plan-all")).as("nothing more to show").isFalse();
        assertThat(sees("#plan-part-checks")).isFalse();
    }

    @Test
    void aCommentLeadsToItsCellAndTabGoesOnToWhatIsOutOfSight() {
        many();
        fx(() -> find("#plan-comment-E5").requestFocus());
        press(KeyCode.ENTER);
        assertThat(selectedRow()).isEqualTo(5);
        for (String next : List.of("plan-comment-C6", "plan-comment-E8", "plan-comment-B9", "plan-comment-A10", "left-out-total")) {
            press(KeyCode.TAB);
            settle();
            assertThat(keyboard()).isEqualTo(next);
            Bounds view = fx(() -> {
                ScrollPane pane = this.<ScrollPane>find(".plan-scroll");
                return pane.localToScene(pane.getLayoutBounds());
            });
            assertThat(place("#" + next).getCenterY()).as(next + " has come into sight").isBetween(view.getMinY(), view.getMaxY());
        }
    }

    @Test
    void longTitlesTakeASecondLineAndLeaveTheSumsInSight() {
        drop(csv("long.csv", ToldSheets.texts().get("long/长标题.csv")));
        await("the plan", () -> planned("4", "0"));
        settle();
        Bounds card = place("#import-plan");
        for (String id : List.of("#plan-left-column-3", "#plan-left-column-3-0", "#plan-sum-file", "#plan-sum-written")) {
            assertThat(place(id).getMaxX()).as(id).isLessThanOrEqualTo(card.getMaxX());
        }
        fx(() -> this.<Labeled>find("#plan-left-column-3-0").requestFocus());
        press(KeyCode.ENTER);
        assertThat(selectedRow()).isEqualTo(2);
    }

    @Test
    void whereAColumnIsAskedAboutNoNumberForAllRowsIsAskedFor() {
        drop(csv("due.csv", ToldSheets.texts().get("due/应收实收.csv")));
        await("the question", () -> sees("#plan-problem"));
        assertThat(sees("#put-amount")).isFalse();
        drop(csv("none.csv", "日期,产品\n2024-05-01,腊肉\n"));
        await("the field", () -> sees("#put-amount"));
    }
}
