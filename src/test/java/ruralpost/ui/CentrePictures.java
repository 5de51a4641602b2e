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
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.item.Item;
import ruralpost.ledger.Action;
import ruralpost.place.Place;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.centre.CentreFixture;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Writes pictures of the children's centres' tab at 1366×768 to {@code target/screens/centre}. */
public final class CentrePictures {

    private CentrePictures() {
    }

    /** @param args first "sample" for the sample ledger, "empty" for one without centres or "long" for one with long names, then language and theme pairs such as zh-light */
    public static void main(String[] args) throws Exception {
        Path out = Path.of("target", "screens", "centre");
        Path data = Path.of("target", "screens", "centre-ledger");
        if (Files.exists(data)) {
            try (Stream<Path> all = Files.walk(data)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
        Files.createDirectories(out);
        String mode = args.length > 0 && !args[0].contains("-") ? args[0] : "";
        boolean sample = mode.equals("sample");
        Founding.create(data, new Founding.Answers(sample ? 433124 : 620422, "张三", Lang.ZH, sample));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        List<String> asked = Stream.of(args).filter(a -> a.contains("-")).toList();
        List<String> wanted = asked.isEmpty() ? List.of("zh-light", "en-dark") : asked;
        try (AppContext app = AppContext.open(data)) {
            CentreFixture fixture = mode.isEmpty() || mode.equals("long") ? new CentreFixture(app).write() : null;
            if (mode.equals("long")) {
                lengthen(app);
            }
            for (String each : wanted) {
                all(app, fixture, mode, Lang.valueOf(each.split("-")[0].toUpperCase(java.util.Locale.ROOT)), Theme.valueOf(each.split("-")[1].toUpperCase(java.util.Locale.ROOT)), out);
            }
        }
        System.exit(0);
    }

    /** Gives centres and items names as long as real ones can be. */
    private static void lengthen(AppContext app) {
        List<Centre> centres = app.centres().centres().centres().stream().filter(c -> c.place().closedOn() == null).toList();
        List<Item> items = app.items().items();
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            for (Centre c : centres) {
                Place p = c.place();
                app.centres().centres().save(tx, new Centre(c.stamp(), new Place(p.stamp(), "甘肃省白银市会宁县" + p.name() + "暨乡镇农村留守儿童关爱服务示范站", p.kind(), p.aliases(), p.code(), p.divisionCode(),
                    p.officeId(), p.parentId(), p.openedOn(), p.closedOn(), p.remark()), c.kind(), c.rooms(), c.indoorArea(), c.outdoorArea(), c.hours() + "，寒暑假每日 8:30–17:30，法定节假日休息",
                    c.keeper(), c.phone(), c.haves(), c.remark()));
            }
            for (Item i : items) {
                app.items().save(tx, new Item(i.stamp(), i.name() + "（含配套桌椅、电源线和说明书各一份）", i.kind(), i.aliases(), i.code(), i.unit(), i.tracking(), i.minimum(), i.expires(), i.remark()));
            }
            return null;
        });
    }

    private static void all(AppContext app, CentreFixture fixture, String mode, Lang lang, Theme theme, Path out) throws Exception {
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
        fx(() -> window.context().shell().show("centre", "centres"));
        String begin = mode.isEmpty() ? "" : mode + "-";
        if (!mode.equals("empty")) {
            card(stage, window, out, fixture == null ? app.centres().centres().centres().get(3).id() : fixture.id("河畔"), begin, end);
        } else {
            save(stage, out.resolve(begin + "card-" + end));
        }
        for (String tab : List.of("matrix", "lists", "board", "stock", "import", "take", "registers")) {
            if (fx(() -> window.context().shell().show("centre", tab))) {
                save(stage, out.resolve(begin + tab + "-" + end));
                if (tab.equals("lists")) {
                    lists(stage, out, begin, end);
                }
            }
        }
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    /** Each list. */
    private static void lists(Stage stage, Path out, String begin, String end) throws Exception {
        for (String list : List.of("low", "expiry", "overdue", "assets", "books", "grants")) {
            fx(() -> {
                ((javafx.scene.control.ListView<String>) stage.getScene().lookup("#listings")).getSelectionModel().select(list);
                return null;
            });
            Thread.sleep(500);
            save(stage, out.resolve(begin + "list-" + list + "-" + end));
        }
    }

    private static void card(Stage stage, LedgerWindow window, Path out, long shown, String begin, String end) throws Exception {
        fx(() -> {
            window.centres().opening(null).record("centre", shown);
            return null;
        });
        save(stage, out.resolve(begin + "card-" + end));
        fx(() -> {
            ((javafx.scene.control.Button) stage.getScene().lookup("#asset-labels")).fire();
            return null;
        });
        save(stage, out.resolve(begin + "labels-" + end));
        fx(() -> {
            ((javafx.scene.control.ButtonBase) stage.getScene().lookup("#dialog-cancel")).fire();
            return null;
        });
        fx(() -> {
            ((javafx.scene.control.Button) stage.getScene().lookup("#tile-centre-value")).fire();
            return null;
        });
        save(stage, out.resolve(begin + "opened-" + end));
        fx(() -> {
            window.context().shell().drawer().close();
            return null;
        });
        fx(() -> {
            javafx.scene.control.ScrollPane page = (javafx.scene.control.ScrollPane) stage.getScene().lookup("#centre-page");
            page.setVvalue(1);
            return null;
        });
        save(stage, out.resolve(begin + "card-below-" + end));
    }

    private static void save(Stage stage, Path file) throws Exception {
        Thread.sleep(1200);
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
