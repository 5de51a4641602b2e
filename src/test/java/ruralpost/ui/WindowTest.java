package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Attention;
import ruralpost.app.Founding;
import ruralpost.app.Settings;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.sales.Product;
import ruralpost.store.Backups;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** The whole program in its window: the first start, what is remembered, closing with a backup, a second start. */
class WindowTest extends FxTest {

    @TempDir
    Path folder;
    private WindowMain window;

    private void open() {
        window = new WindowMain(folder);
        fx(() -> window.start(stage));
    }

    @AfterEach
    void close() {
        if (window != null) {
            fx(() -> stage.fireEvent(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
            await("the window to close", () -> !stage.isShowing());
            fx(window::stop);
        }
    }

    @Test
    void theFirstStartByKeyboardAloneMakesASampleLedgerAndShowsItsDashboard() {
        open();
        await("the first start", () -> sees(".first-start-panel"));
        type("hyx");
        // the fifth of thirteen counties, in the order of their codes
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        type("Li");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the dashboard", () -> sees("#board-export"));
        await("the sample tag", () -> sees(".tag-sample"));
        assertThat(new LedgerFiles(folder).exist()).isTrue();
        assertThat(new Settings(new LedgerFiles(folder).settings()).operator()).isEqualTo("Li");
        assertThatThrownBy(() -> AppContext.open(folder)).isInstanceOf(UserException.class).hasMessageContaining("ledger.already.open");
    }

    @Test
    void languageAndLookAreRememberedAndClosingBacksUp() throws Exception {
        Founding.create(folder, new Founding.Answers(433124, "tester", Lang.ZH, false));
        open();
        await("the tabs", () -> sees("#sub-tabs"));
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        await("the campaigns tab", () -> sees(".empty-title"));
        String chinese = fx(() -> this.<Label>find(".empty-title").getText());
        robot.clickOn("#lang-en");
        settle();
        robot.clickOn("#theme");
        await("English", () -> !this.<Label>find(".empty-title").getText().equals(chinese));
        await("the dark look", () -> new Settings(new LedgerFiles(folder).settings()).theme() == ruralpost.chart.Theme.DARK);
        assertThat(new Settings(new LedgerFiles(folder).settings()).lang()).isEqualTo(Lang.EN);
        close();
        window = null;
        assertThat(Backups.list(new LedgerFiles(folder).backups())).isNotEmpty();
        assertThat(Files.isRegularFile(folder.resolve("ledger.mv.db"))).isTrue();
        try (AppContext again = AppContext.open(folder)) {
            assertThat(again.ledger().check()).isEmpty();
        }
    }

    private static void product(AppContext app, String name) {
        app.ledger().write(Action.entry("sales", Message.of("app.name")), tx -> app.catalogue().save(tx, Product.named(name)));
    }

    /** Opens the pane of the ledger file and from there that of the backups. */
    private void openBackups() {
        await("the tabs", () -> sees("#sub-tabs"));
        robot.clickOn("#status-ledger");
        await("the ledger file", () -> sees("#backup-restore"));
        fx(() -> robot.lookup("#backup-restore").queryButton().fire());
        await("the backups", () -> sees("#backups") && this.<TableView<?>>find("#backups").getItems().size() == 1);
    }

    @Test
    void aBackupTakesTheLedgersPlaceInTheWindowAfterItWasNamedWhatGoes() throws Exception {
        Founding.create(folder, new Founding.Answers(433124, "tester", Lang.ZH, false));
        long backedUp;
        try (AppContext app = AppContext.open(folder)) {
            product(app, "茶油");
            backedUp = app.ledger().lastSet();
            app.backups().now();
            product(app, "黑茶");
        }
        open();
        openBackups();
        fx(() -> robot.lookup("#restore-this").queryButton().fire());
        await("the question", () -> sees("#dialog-yes"));
        assertThat(robot.lookup(".dialog .label").queryAllAs(Label.class).stream().map(Label::getText).toList())
            .anySatisfy(text -> assertThat(text).contains(new LedgerFiles(folder).database().toString(), "之后的 1 次变动"));
        fx(() -> robot.lookup("#dialog-yes").queryButton().fire());
        await("the restored ledger", () -> sees("#sub-tabs") && sees(".toast"));
        close();
        window = null;
        try (AppContext app = AppContext.open(folder); Stream<Path> files = Files.list(folder)) {
            assertThat(app.catalogue().products()).extracting(Product::name).contains("茶油").doesNotContain("黑茶");
            assertThat(app.ledger().history(Long.MAX_VALUE, 1).getFirst().kind()).isEqualTo(ChangeKind.RESTORE);
            assertThat(app.ledger().lastSet()).isEqualTo(backedUp + 1);
            assertThat(files.map(p -> p.getFileName().toString())).anyMatch(n -> n.startsWith("replaced-"));
            assertThat(app.ledger().check()).isEmpty();
        }
    }

    @Test
    void aDamagedBackupIsToldAndReplacesNothing() throws Exception {
        Founding.create(folder, new Founding.Answers(433124, "tester", Lang.ZH, false));
        try (AppContext app = AppContext.open(folder)) {
            product(app, "茶油");
            app.backups().now();
            product(app, "黑茶");
            Path zip = app.backups().all().getFirst().file();
            byte[] bytes = Files.readAllBytes(zip);
            Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
        open();
        openBackups();
        fx(() -> robot.lookup("#restore-this").queryButton().fire());
        await("the sentence", () -> this.<Label>find("#restore-told").getText().contains("不是本程序的备份"));
        assertThat(sees("#dialog-yes")).isFalse();
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        close();
        window = null;
        try (AppContext app = AppContext.open(folder)) {
            assertThat(app.catalogue().products()).extracting(Product::name).contains("茶油", "黑茶");
        }
    }

    @Test
    void aSecondStartIsRefusedInASentenceAndAsksTheOpenWindowToComeForward() {
        Founding.create(folder, new Founding.Answers(433124, "tester", Lang.ZH, false));
        try (AppContext first = AppContext.open(folder)) {
            open();
            await("the refusal", () -> sees(".empty-text"));
            assertThat(fx(() -> this.<Label>find(".empty-text").getText())).contains("已在本程序的另一个窗口打开");
            await("the request", () -> Files.exists(folder.resolve("come-forward")));
            assertThat(Attention.taken(folder)).isTrue();
            assertThat(Attention.taken(folder)).isFalse();
        }
        fx(stage::hide);
        fx(window::stop);
        window = null;
    }

}
