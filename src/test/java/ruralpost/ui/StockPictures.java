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
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.document.KitDrop;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.ledger.Action;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.centre.CentreFixture;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Writes pictures of documents of stock at 1366×768 to {@code target/screens/centre}. */
public final class StockPictures {

    private StockPictures() {
    }

    /** @param args language and theme pairs such as zh-light; all for none */
    public static void main(String[] args) throws Exception {
        Path out = Path.of("target", "screens", "stock");
        Path data = Path.of("target", "screens", "stock-ledger");
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
        List<String> wanted = args.length > 0 ? List.of(args) : List.of("zh-light", "en-dark");
        try (AppContext app = AppContext.open(data)) {
            CentreFixture fixture = new CentreFixture(app).write();
            kit(app);
            for (String each : wanted) {
                all(app, fixture, Lang.valueOf(each.split("-")[0].toUpperCase(java.util.Locale.ROOT)), Theme.valueOf(each.split("-")[1].toUpperCase(java.util.Locale.ROOT)), out);
            }
        }
        System.exit(0);
    }

    /** A storeroom with goods, and a kit on its way to all centres. */
    private static void kit(AppContext app) {
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            long store = app.centres().centres().save(tx, Centre.of(Place.named("县物资仓库", PlaceKind.OTHER), CentreKind.STOREROOM));
            List<KitDrop.Part> parts = app.items().items().stream().filter(i -> !i.isAsset()).limit(2).map(i -> new KitDrop.Part(i.stamp().id(), 20)).toList();
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.of(2024, 3, 1)),
                parts.stream().map(p -> StockMove.at(MoveKind.RECEIVED, store, p.itemId(), 5000)).toList());
            List<Long> centres = app.centres().centres().centres().stream().filter(c -> c.openOn(LocalDate.of(2024, 3, 5))).map(Centre::id).toList();
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "春季文具图书套装", LocalDate.of(2024, 3, 5)).numbered("DB-2024-01"),
                centres.stream().flatMap(c -> parts.stream().map(p -> StockMove.sent(store, c, p.itemId(), p.quantity()))).toList());
            return null;
        });
    }

    private static void all(AppContext app, CentreFixture fixture, Lang lang, Theme theme, Path out) throws Exception {
        String end = lang.code() + "-" + theme.code() + ".png";
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
        LedgerWindow window = (LedgerWindow) stage.getUserData();
        fx(() -> window.context().shell().show("centre", "stock"));
        save(stage, out.resolve("typed-" + end));
        for (String view : List.of("kit", "transit")) {
            fx(() -> {
                ((javafx.scene.control.ToggleButton) stage.getScene().lookup("#stock-desk-" + view)).fire();
                return null;
            });
            save(stage, out.resolve(view + "-" + end));
        }
        fx(() -> window.context().shell().show("centre", "import"));
        save(stage, out.resolve("import-" + end));
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    private static void save(Stage stage, Path file) throws Exception {
        Thread.sleep(2000);
        fx(() -> {
            Screens.save(stage.getScene(), file);
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
