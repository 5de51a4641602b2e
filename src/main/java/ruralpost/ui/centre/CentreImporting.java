package ruralpost.ui.centre;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ruralpost.app.StockImports;
import ruralpost.centre.importing.CentreImports;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.file.SheetFolder;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.importing.ImportScreen;
import ruralpost.ui.part.Segments;

/** The import of centres and of opening stock: one screen for each, of which one is in view. Used on the JavaFX thread. */
final class CentreImporting {

    /** What a sheet holds. */
    enum What {
        CENTRES, STOCK;

        private String key() {
            return "stock.import.what." + name().toLowerCase(Locale.ROOT);
        }

        private SheetImport of(CentreImports imports) {
            return switch (this) {
                case CENTRES -> imports.centres();
                case STOCK -> imports.stock();
            };
        }
    }

    private final WindowContext context;
    private final CentreImports imports;
    private final Segments<What> choice;
    private final Map<What, ImportScreen> screens = new EnumMap<>(What.class);
    private final Map<What, HBox> bars = new EnumMap<>(What.class);
    private final StackPane place = new StackPane();
    private final HBox tools = new HBox();

    CentreImporting(WindowContext context) {
        this.context = context;
        imports = StockImports.of(context.app());
        choice = new Segments<>(List.of(What.values()), w -> context.texts().text(w.key()));
        choice.setId("centre-import-what");
        tools.setAlignment(Pos.CENTER_RIGHT);
        choice.chosenProperty().subscribe(what -> show());
    }

    private ImportScreen screen(What what) {
        return screens.computeIfAbsent(what, w -> {
            ImportScreen screen = new ImportScreen(context, w.of(imports));
            HBox bar = new HBox(8, screen.tools().toArray(Node[]::new));
            bar.setAlignment(Pos.CENTER_RIGHT);
            bars.put(w, bar);
            return screen;
        });
    }

    private void show() {
        ImportScreen screen = screen(choice.chosenProperty().get());
        place.getChildren().setAll(screen.view());
        tools.getChildren().setAll(bars.get(choice.chosenProperty().get()));
        if (place.getScene() != null) {
            screen.shown();
        }
    }

    Region view() {
        return place;
    }

    List<Node> tools() {
        return List.of(choice, tools);
    }

    void shown() {
        screen(choice.chosenProperty().get()).shown();
    }

    /** Opens files where the first of them fits best; where that cannot be told, in the screen that is in view. */
    void open(Path... files) {
        What now = choice.chosenProperty().get();
        context.tasks().run(p -> fitting(SheetFolder.expand(List.of(files)).getFirst(), now)).onSuccess(what -> open(what, files)).onError(UserException.class, e -> open(now, files));
    }

    private void open(What what, Path... files) {
        choice.chosenProperty().set(what);
        screen(what).open(files);
    }

    /** What most columns of a file are for; the choice of the user where others are no better. */
    private What fitting(Path file, What now) {
        What best = now;
        long most = fit(file, now);
        for (What what : What.values()) {
            long fit = fit(file, what);
            if (fit > most) {
                best = what;
                most = fit;
            }
        }
        return best;
    }

    private long fit(Path file, What what) {
        FileLook look = FileLook.open(file, null, what.of(imports).looking());
        try {
            boolean complete = look.mapping().missing().isEmpty();
            return (complete ? 1000 : 0) + look.mapping().columns().stream().filter(MappedColumn::imported).count();
        } finally {
            look.file().close();
        }
    }
}
