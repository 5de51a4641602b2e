package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.ui.centre.CentreFixture;
import ruralpost.ui.chart.ChartPane;

/** The dashboard of children's centres as a clerk works with it: keys and clicks, then what the tiles say. */
class CentreBoardWindowTest extends LedgerWindowTest {

    private void openBoard() {
        openWindow();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "board"));
    }

    @Test
    void aBarFiltersTheOthersATileOpensItsRowsAndEnterTheRecord() {
        new CentreFixture(app).write();
        openBoard();
        awaitNode("tile-centres-number");
        String all = words("tile-centres-number");
        String lacking = words("tile-short-number");
        ChartPane items = byId("pane-centre-equipment");
        fx(() -> items.requestFocus());
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        await("the filter", () -> !words("tile-short-number").equals(lacking));
        assertThat(this.<Node>byId("chip-item")).isNotNull();
        assertThat(words("tile-centres-number")).as("an item filters no centres").isEqualTo(all);
        keys(KeyCode.ESCAPE);
        await("all again", () -> words("tile-short-number").equals(lacking));
        press("tile-short");
        awaitNode("opened-badge");
        assertThat(words("opened-badge")).startsWith("等于");
        settle();
        keys(KeyCode.HOME);
        keys(KeyCode.ENTER);
        awaitNode("centre-page");
    }

    @Test
    void smallCountsOfChildrenAreNotCopied() {
        new CentreFixture(app).write();
        app.settings().smallCells(100);
        openBoard();
        awaitNode("tile-children-number");
        press("tile-children");
        awaitNode("opened-badge");
        settle();
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        String copied = fx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().skip(1).map(l -> l.split("\t", -1)).map(c -> c[4])).isNotEmpty().noneMatch(c -> c.matches("[1-9]\\d?"));
    }

    @Test
    void anEmptyLedgerSaysWhatToDo() {
        openBoard();
        awaitNode("board-empty");
    }
}
