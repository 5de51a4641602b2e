package ruralpost.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import ruralpost.text.Message;
import ruralpost.ui.register.Register;
import ruralpost.ui.register.Registers;

/** Steps that the acceptance scenarios share, each as a clerk takes it in the whole window. */
abstract class ScenarioTest extends LedgerWindowTest {

    final LedgerWindow window() {
        return (LedgerWindow) stage.getUserData();
    }

    /** The day that the dashboard takes for today from now on. */
    final void today(LocalDate day) {
        fx(() -> window().sales().today(() -> day));
    }

    /** On the window's thread. */
    @SuppressWarnings("unchecked")
    final <T extends Node> T byIdFx(String id) {
        return (T) robot.lookup((Node n) -> id.equals(n.getId())).query();
    }

    /** Gives a node the keyboard. */
    final void go(String id) {
        fx(() -> byIdFx(id).requestFocus());
        settle();
    }

    /** Goes to a register and begins a record of it. */
    final void register(String kind) {
        look(kind);
        keys(KeyCode.CONTROL, KeyCode.N);
        await("a new record", () -> title().equals(texts.now("register.new.one", Message.of("register." + kind + ".one"))));
    }

    /** Goes to a register and there to a record, by the initials of its name. */
    final void open(String kind, String initials, String title) {
        look(kind);
        keys(KeyCode.CONTROL, KeyCode.F);
        type(initials);
        keys(KeyCode.DOWN);
        await("the record " + title, () -> title().startsWith(title));
    }

    private void look(String kind) {
        press("sub-registers");
        await("the registers", () -> sees("#register-kinds"));
        go("register-kinds");
        keys(KeyCode.HOME);
        for (int i = 0; i < Registers.all().size() && !kind.equals(kind()); i++) {
            keys(KeyCode.DOWN);
        }
        await("its form", () -> robot.lookup((Node n) -> n.getId() != null && n.getId().startsWith("register." + kind + ".")).tryQuery().isPresent()
            && robot.lookup(".register-card").queryAll().stream().anyMatch(Node::isVisible));
    }

    private String kind() {
        return fx(() -> this.<ListView<Register<?>>>byIdFx("register-kinds").getSelectionModel().getSelectedItem().id());
    }

    /** Takes a record in a pick field by the initials of its name. */
    final void pick(String id, String initials) {
        go(id);
        type(initials);
        keys(KeyCode.ENTER);
    }

    /** Saves the form of a register and waits until it bears that title. */
    final void save(String title) {
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the record " + title, () -> title().startsWith(title));
    }

    private String title() {
        return robot.lookup("#register-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    /** Types one sale into the grid: its days, its product by initials, its amount; the rest stays blank. */
    final void sell(String days, String product, String amount, int salesThen) {
        press("sub-board");
        keys(KeyCode.CONTROL, KeyCode.N);
        await("the line", () -> "entry-period".equals(String.valueOf(stage.getScene().getFocusOwner() == null ? null : stage.getScene().getFocusOwner().getId())));
        // a person needs longer to type a date than the names need to be read
        tab(2);
        keys(KeyCode.ALT, KeyCode.DOWN);
        await("products to pick", () -> robot.lookup(".pick-name").queryAll().size() >= 5);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.HOME);
        type(days);
        tab(2);
        type(product);
        tab(7);
        type(amount);
        keys(KeyCode.ENTER);
        awaitSales(salesThen);
    }

    /** Goes to the dashboard and types its period. */
    final void board(String period) {
        press("sub-board");
        awaitNode("board-period");
        await("the dashboard", () -> sees("#tile-amount") || sees("#tile-plan"));
        enter("board-period", period);
        keys(KeyCode.ENTER);
    }

    /** Waits until a tile says all of this to whoever cannot see it. */
    final void awaitTile(String key, String... parts) {
        await(key + ": " + String.join(", ", parts), () -> {
            String said = said(key);
            return List.of(parts).stream().allMatch(said::contains);
        });
    }

    private String said(String key) {
        return robot.lookup("#tile-" + key).tryQuery().map(Node::getAccessibleText).orElse("");
    }

    /** All words in a part of the window. */
    final String wordsIn(String query) {
        return fx(() -> robot.lookup(query + " .label").<Label>queryAll().stream().map(Label::getText).reduce("", (a, b) -> a + "|" + b));
    }
}
