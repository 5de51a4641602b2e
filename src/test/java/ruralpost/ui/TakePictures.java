package ruralpost.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.take.Counting;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.ledger.Action;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.centre.CentreFixture;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Writes pictures of a stock-take, blind and with differences, at 1366×768 to {@code target/screens/take}. */
public final class TakePictures {

    private TakePictures() {
    }

    public static void main(String[] args) throws Exception {
        Path out = Path.of("target", "screens", "take");
        Path data = Path.of("target", "screens", "take-ledger");
        if (Files.exists(data)) {
            try (Stream<Path> all = Files.walk(data)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
        Files.createDirectories(out);
        Founding.create(data, new Founding.Answers(620422, "张三", Lang.ZH, false));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        try (AppContext app = AppContext.open(data)) {
            CentreFixture f = new CentreFixture(app).write();
            long take = write(app, tx -> app.takes().open(tx, "2026 学年盘点", LocalDate.now(), List.of(f.id("河畔"), f.id("会师"), f.id("太平店"), f.id("甘沟驿"))));
            write(app, tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "调拨", LocalDate.now()), List.of(StockMove.sent(f.id("河畔"), f.id("会师"), f.id("图书"), 5))));
            long sheet = app.takes().all().getFirst().centres().getFirst().id();
            List<String> tags = app.centres().assets().assets().stream().map(a -> a.tag()).sorted().toList();
            write(app, tx -> app.takes().counting().scan(tx, sheet, tags.getFirst()));
            write(app, tx -> {
                app.takes().counting().enter(tx, sheet, List.of(new Counting.Entry(app.items().item(f.id("图书")).orElseThrow(), null, 188L, "分两架点数"),
                    new Counting.Entry(app.items().item(f.id("文具")).orElseThrow(), null, 23L, null)));
                return null;
            });
            picture(app, Lang.ZH, Theme.LIGHT, out.resolve("blind-zh-light.png"));
            picture(app, Lang.EN, Theme.DARK, out.resolve("blind-en-dark.png"));
            write(app, tx -> app.takes().counting().absent(tx, sheet));
            write(app, tx -> {
                app.takes().counting().finish(tx, sheet, "李四");
                return null;
            });
            write(app, tx -> {
                app.takes().counting().recount(tx, sheet, LocalDate.now());
                return null;
            });
            picture(app, Lang.ZH, Theme.LIGHT, out.resolve("recount-zh-light.png"));
            picture(app, Lang.EN, Theme.DARK, out.resolve("recount-en-dark.png"));
        }
        System.exit(0);
    }

    private static <T> T write(AppContext app, ruralpost.ledger.Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("centre", Message.of("app.name")), work).result();
    }

    private static void picture(AppContext app, Lang lang, Theme theme, Path file) throws Exception {
        app.settings().lang(lang);
        app.settings().theme(theme);
        Stage stage = fx(() -> {
            Stage made = new Stage();
            Tasks tasks = new Tasks(Throwable::printStackTrace);
            Themes themes = new Themes(Tokens.of(theme));
            LedgerWindow window = new LedgerWindow(app, new UiTexts(lang), tasks, themes, new ErrorCodes(tasks::later));
            Scene scene = new Scene(window.root(), 1366, 768);
            themes.install(scene);
            made.setScene(scene);
            made.setUserData(window);
            made.show();
            window.begin(LocalDate.now());
            return made;
        });
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "take"));
        Thread.sleep(3000);
        fx(() -> {
            Screens.save(stage.getScene(), file);
            stage.hide();
            return null;
        });
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
