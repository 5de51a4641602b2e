package ruralpost.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ruralpost.app.AppContext;
import ruralpost.chart.Tokens;
import ruralpost.ledger.Stamp;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.SalesCube;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.theme.Themes;
import ruralpost.value.Units;

/** The real window on a real ledger in a temporary folder, driven by keys and clicks. */
public abstract class LedgerWindowTest extends FxTest {

    @TempDir
    protected Path folder;
    protected SalesFixture fixture;
    protected AppContext app;
    private final List<Throwable> errors = new ArrayList<>();
    private Tasks tasks;

    @BeforeEach
    void openLedger() {
        fixture = new SalesFixture(folder);
        app = fixture.app;
        app.ledger().write(SalesFixture.action("units"), tx -> {
            unit(tx, "猕猴桃", Units.JIN);
            unit(tx, "腊肉", Units.KG);
            return null;
        });
    }

    private void unit(ruralpost.ledger.WriteTx tx, String name, ruralpost.value.Unit unit) {
        Product p = app.catalogue().products().stream().filter(x -> x.name().equals(name)).findFirst().orElseThrow();
        app.catalogue().save(tx, new Product(new Stamp(p.stamp().id(), p.stamp().changed()), p.name(), null, List.of(name + "（花垣）"), null, unit, null, null, null));
    }

    /** Opens the window, in place of one that is open; what was typed there and not saved is left as a killed program leaves it. */
    protected void openWindow() {
        if (tasks != null) {
            Tasks before = tasks;
            fx(before::close);
        }
        app.drafts().flush();
        show(() -> {
            tasks = new Tasks(errors::add);
            LedgerWindow window = new LedgerWindow(app, texts, tasks, new Themes(Tokens.LIGHT), new ErrorCodes(Runnable::run));
            stage.setUserData(window);
            return window.root();
        }, 1000, 760);
        fx(() -> ((LedgerWindow) stage.getUserData()).begin(LocalDate.now()));
        settle();
    }

    @AfterEach
    void closeLedger() {
        Tasks before = tasks;
        if (before != null) {
            fx(before::close);
        }
        fixture.close();
        if (!errors.isEmpty()) {
            throw new AssertionError("error in background work", errors.getFirst());
        }
    }

    /** Stores random sales as one import. */
    protected void random(int count) {
        Random random = new Random(7);
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sales.add(fixture.random(random).edit().docNumber("N" + i).remark(i % 10 == 0 ? "赶集日 " + i : null).build());
        }
        app.ledger().write(SalesFixture.imported("random"), tx -> {
            app.sales().insertAll(tx, sales);
            return null;
        });
    }

    /** All live sales, in the order in which they were entered. */
    protected List<Sale> sales() {
        SalesCube cube = app.cube().current();
        return app.sales().byIds(LongStream.range(0, cube.positions()).filter(p -> cube.live((int) p)).map(p -> cube.id((int) p)).boxed().toList());
    }

    /** Waits until the ledger holds so many sales, read beside the window as it works. */
    protected void awaitSales(int count) {
        eventually(count + " sales", () -> sales().size() == count);
    }

    /** Waits until this holds of the ledger, which must not be asked on the JavaFX thread; fails after twenty seconds. */
    protected void eventually(String what, java.util.function.BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("never came: " + what, e);
        }
        settle();
    }

    /** A shown node by its id, which may hold dots. */
    @SuppressWarnings("unchecked")
    protected <T extends Node> T byId(String id) {
        return (T) fx(() -> robot.lookup((Node n) -> id.equals(n.getId())).queryAll().stream().findFirst().orElse(null));
    }

    /** Whether such a node is in the window and visible. */
    protected boolean has(String id) {
        Node node = byId(id);
        return node != null && fx(() -> {
            for (Node n = node; n != null; n = n.getParent()) {
                if (!n.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Waits for a node. */
    protected void awaitNode(String id) {
        await(id, () -> robot.lookup((Node n) -> id.equals(n.getId())).queryAll().stream().anyMatch(Node::isVisible));
    }

    /** The words on a label or button. */
    protected String words(String id) {
        Labeled label = byId(id);
        return fx(() -> label.getText());
    }

    /** What stands in a field. */
    protected String typed(String id) {
        TextInputControl field = byId(id);
        return fx(() -> field.getText());
    }

    /** Presses a button without moving the mouse. */
    protected void press(String id) {
        javafx.scene.control.ButtonBase button = byId(id);
        fx(() -> button.fire());
        settle();
    }

    /** Puts text into a field as a person who selects all and types. */
    protected void enter(String id, String text) {
        TextInputControl field = byId(id);
        fx(() -> field.requestFocus());
        fx(() -> field.selectAll());
        type(text);
    }

    /** Tab, so many times. */
    protected void tab(int times) {
        for (int i = 0; i < times; i++) {
            keys(KeyCode.TAB);
        }
    }
}
