package ruralpost.ui.importing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.file.SheetFolder;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.Segments;

/** The imports of an area: one screen for each, of which one is in view. Used on the JavaFX thread. */
public final class ImportChoice {

    /** Weighs more than any number of columns: a sheet that has all that is needed. */
    private static final int COMPLETE = 1000;

    /**
     * An import to choose.
     *
     * @param name     text key of what its sheets hold
     * @param importer imports it
     */
    public record Option(String name, SheetImport importer) {
    }

    private final WindowContext context;
    private final List<Option> options;
    private final Segments<Option> choice;
    private final Map<Option, ImportScreen> screens = new HashMap<>();
    private final Map<Option, HBox> bars = new HashMap<>();
    private final StackPane place = new StackPane();
    private final HBox tools = new HBox();

    /** @param id of the node in which one is chosen @param options at least one; the first is chosen */
    public ImportChoice(WindowContext context, String id, List<Option> options) {
        this.context = context;
        this.options = List.copyOf(options);
        choice = new Segments<>(this.options, o -> context.texts().text(o.name()));
        choice.setId(id);
        tools.setAlignment(Pos.CENTER_RIGHT);
        choice.chosenProperty().subscribe(o -> show());
    }

    private ImportScreen screen(Option option) {
        return screens.computeIfAbsent(option, o -> {
            ImportScreen screen = new ImportScreen(context, o.importer());
            HBox bar = new HBox(8, screen.tools().toArray(Node[]::new));
            bar.setAlignment(Pos.CENTER_RIGHT);
            bars.put(o, bar);
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

    /** What to show. */
    public Region view() {
        return place;
    }

    /** What stands in the tool bar. */
    public List<Node> tools() {
        return List.of(choice, tools);
    }

    /** To be called each time the imports come into view. */
    public void shown() {
        screen(choice.chosenProperty().get()).shown();
    }

    /** Opens files where the first of them fits best; where that cannot be told, in the screen that is in view. */
    public void open(Path... files) {
        Option now = choice.chosenProperty().get();
        context.tasks().run(p -> fitting(SheetFolder.expand(List.of(files)).getFirst(), now)).onSuccess(o -> open(o, files)).onError(UserException.class, e -> open(now, files));
    }

    private void open(Option option, Path... files) {
        choice.chosenProperty().set(option);
        screen(option).open(files);
    }

    /** What most columns of a file are for; the choice of the user where others are no better. */
    private Option fitting(Path file, Option now) {
        Option best = now;
        long most = fit(file, now);
        for (Option option : options) {
            long fit = fit(file, option);
            if (fit > most) {
                best = option;
                most = fit;
            }
        }
        return best;
    }

    private static long fit(Path file, Option option) {
        FileLook look = FileLook.open(file, null, option.importer().looking());
        try {
            boolean complete = look.mapping().missing().isEmpty();
            return (complete ? COMPLETE : 0) + look.mapping().columns().stream().filter(MappedColumn::imported).count();
        } finally {
            look.file().close();
        }
    }
}
