package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sheet.file.TestSheets;

/** The import screen on a ledger of its own. */
abstract class ImportFxTest extends FxTest {

    @TempDir
    Path folder;
    AppContext app;
    ImportWindow window;

    @BeforeEach
    void open() {
        app = ImportWindow.ledger(folder.resolve("ledger"));
        show(() -> {
            window = new ImportWindow(texts, app);
            return window.shell.root();
        }, 1366, 680);
        fx(() -> window.begin());
        settle();
    }

    @AfterEach
    void close() {
        fx(() -> window.close());
        assertThat(window.errors).isEmpty();
    }

    final Path csv(String name, String text) {
        return TestSheets.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    final void drop(Path... files) {
        fx(() -> window.screen().open(files));
    }

    final boolean planned(String created, String rejected) {
        return robot.lookup("#count-created").tryQuery().isPresent() && text("#count-created").equals(created) && text("#count-rejected").equals(rejected)
            && !sees("#import-cancel");
    }

    final String text(String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    /** All words in a part of the screen, "" when it is not there. */
    final String words(String id) {
        return fx(() -> robot.lookup(id).tryQuery().map(ImportFxTest::words).orElse(""));
    }

    static String words(Node node) {
        if (node instanceof Labeled label) {
            return label.getText() == null ? "" : label.getText();
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().map(ImportFxTest::words).filter(w -> !w.isEmpty())
            .collect(Collectors.joining(" ")) : "";
    }

    final List<Sale> sales() {
        SalesCube cube = app.cube().current();
        return app.sales().byIds(IntStream.range(0, cube.positions()).filter(cube::live).mapToObj(cube::id).toList());
    }

    final void press(KeyCode... keys) {
        keys(keys);
    }
}
