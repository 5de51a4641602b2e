package ruralpost.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import ruralpost.app.AppContext;
import ruralpost.ui.centre.CentreFixture;

/** Writes pictures of the children's centres' tab at 1366×768 to {@code target/screens/centre}. */
public final class CentrePictures {

    private static final Path OUT = Pictures.FOLDER.resolve("centre");

    private CentrePictures() {
    }

    /** @param args first sample for the sample ledger, then language and theme pairs such as zh-light */
    public static void main(String[] args) {
        boolean sample = args.length > 0 && args[0].equals("sample");
        List<String> wanted = args.length > 0 ? Stream.of(args).filter(a -> !a.equals("sample")).toList() : List.of("zh-light", "en-dark");
        Pictures.run(() -> {
            try (AppContext app = Pictures.ledger(Pictures.folder("centre-ledger"), sample ? Pictures.HUAYUAN : Pictures.HUINING, sample)) {
                long shown = sample ? app.centres().centres().centres().get(3).id() : new CentreFixture(app).write().id("河畔");
                for (Pictures.Look look : Pictures.Look.of(wanted)) {
                    all(app, shown, look, sample ? "sample-" : "");
                }
            }
        });
    }

    private static void all(AppContext app, long shown, Pictures.Look look, String begin) throws Exception {
        String end = "-" + look.code();
        try (PictureWindow window = PictureWindow.open(app, look, OUT, 2000)) {
            window.show("centre", "centres");
            Pictures.fx(() -> window.window().centres().opening(null).record("centre", shown));
            window.save(begin + "card" + end);
            window.press("tile-centre-value");
            window.save(begin + "opened" + end);
            Pictures.fx(() -> window.window().context().shell().drawer().close());
            Pictures.fx(() -> ((ScrollPane) window.find("centre-page")).setVvalue(1));
            window.save(begin + "card-below" + end);
            for (String tab : List.of("matrix", "lists", "board", "registers")) {
                if (window.show("centre", tab)) {
                    window.save(begin + tab + end);
                }
            }
        }
    }
}
