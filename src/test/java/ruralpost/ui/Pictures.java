package ruralpost.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Theme;
import ruralpost.text.Lang;

/** What the programs that write pictures have in common: the toolkit without a test around it, new ledgers, languages and themes, saving. */
public final class Pictures {

    /** Where all pictures and their ledgers lie. */
    public static final Path FOLDER = Path.of("target", "screens");
    /** Huayuan county, of which the sample ledger tells. */
    public static final int HUAYUAN = 433124;
    /** Huining county, of which the fixture of centres tells. */
    public static final int HUINING = 620422;

    private Pictures() { }

    /** Writes pictures. */
    public interface Work {

        /** Runs beside the JavaFX thread. */
        void run() throws Exception;
    }

    /** A language and a theme in which a screen is pictured. */
    public record Look(Lang lang, Theme theme) {

        /** All of them. */
        public static List<Look> all() {
            List<Look> all = new ArrayList<>();
            for (Lang lang : Lang.values()) {
                for (Theme theme : Theme.values()) {
                    all.add(new Look(lang, theme));
                }
            }
            return all;
        }

        /** Those named such as zh-light. */
        public static List<Look> of(List<String> names) {
            return names.stream().map(name -> name.toUpperCase(Locale.ROOT).split("-")).map(p -> new Look(Lang.valueOf(p[0]), Theme.valueOf(p[1]))).toList();
        }

        /** Its name such as zh-light. */
        public String code() {
            return lang.code() + "-" + theme.code();
        }

        /** The end of a file's name in which the light theme is not said, such as zh or zh-dark. */
        public String end() {
            return theme == Theme.LIGHT ? lang.code() : code();
        }
    }

    /** Starts the toolkit, runs this and ends the program, with 1 where it fails. */
    public static void run(Work work) {
        int exit = 1;
        try {
            CompletableFuture<Void> started = new CompletableFuture<>();
            Platform.startup(() -> started.complete(null));
            started.join();
            Platform.setImplicitExit(false);
            work.run();
            exit = 0;
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        } finally {
            System.exit(exit);
        }
    }

    /** An empty folder beside the pictures. */
    public static Path folder(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
        return folder;
    }

    /** A new ledger, open. @param folder where nothing lies @param sample whether it holds the sample */
    public static AppContext ledger(Path folder, int county, boolean sample) {
        Founding.create(folder, new Founding.Answers(county, "张三", Lang.ZH, sample));
        return AppContext.open(folder);
    }

    /** Where to write: the folder named, or the usual one. */
    public static Path out(String[] args, String usual) {
        return args.length > 0 ? Path.of(args[0]) : FOLDER.resolve(usual);
    }

    /** Runs on the JavaFX thread and waits for the answer. */
    public static <T> T fx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Runs on the JavaFX thread and waits. */
    public static void fx(Runnable work) throws Exception {
        fx(() -> {
            work.run();
            return null;
        });
    }

    /** Writes what a scene shows once what is read in the background has come. @param millis how long that may take */
    public static void save(Scene scene, Path file, int millis) throws Exception {
        Thread.sleep(millis);
        fx(() -> Screens.save(scene, file));
    }
}
