package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.centre.stock.Equipment;
import ruralpost.item.Item;
import ruralpost.ui.WindowContext;
import ruralpost.ui.paper.PaperFile;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.WordBox;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.text.UiTexts;

/** Centres by items at the end of a day, with gaps to the standard marked by colour and number, and the centre of the chosen cell beside. */
final class MatrixScreen extends BorderPane {

    /** Which items are columns. */
    private enum Columns {
        STANDARD, ALL
    }

    private final WindowContext context;
    private final UiTexts texts;
    private final CentreLinks links;
    private final LatestTask<Equipment> measuring;
    private final CentreFilters filters;
    private final WordBox<Boolean> show;
    private final WordBox<Columns> columns;
    private final TextField find = new TextField();
    private final DayField day;
    private final Label count = new Label();
    private final HBox tiles = new HBox(8);
    private final StackPane place = new StackPane();
    private final MatrixGrid grid;
    private final MatrixSide side;
    private CentreData data = CentreData.NONE;
    private Equipment equipment = CentreData.NONE.equipment();
    private MatrixTable table;
    private int sortedBy = MatrixTable.USUAL;
    /** Whether the grid is to have the keyboard once there is something in it. */
    private boolean entering;

    MatrixScreen(WindowContext context, CentreReading reading, CentreLinks links) {
        this.context = context;
        this.texts = context.texts();
        this.links = links;
        this.measuring = new LatestTask<>(context.tasks());
        this.filters = new CentreFilters(texts, "matrix", this::filter);
        this.show = new WordBox<>(texts, List.of(true, false), gaps -> texts.now(gaps ? "inventory.matrix.show.gap" : "inventory.matrix.show.stock"), "inventory.matrix.show");
        this.columns = new WordBox<>(texts, List.of(Columns.values()), c -> texts.now("inventory.matrix.columns." + c.name().toLowerCase(Locale.ROOT)), "inventory.matrix.columns");
        this.day = new DayField(texts, "matrix-day", d -> measure());
        this.side = new MatrixSide(texts, links, this::printCard);
        this.grid = new MatrixGrid(texts, (line, item) -> side.show(line, item, equipment, data));
        grid.onOpen(g -> open());
        grid.onSort(c -> {
            sortedBy = c == sortedBy ? MatrixTable.USUAL : c;
            filter();
        });
        show.setId("matrix-show");
        columns.setId("matrix-columns");
        for (WordBox<?> box : List.of(show, columns)) {
            box.getSelectionModel().selectFirst();
            box.valueProperty().addListener((o, was, now) -> filter());
        }
        find.setId("matrix-find");
        find.promptTextProperty().bind(texts.text("inventory.find"));
        find.accessibleTextProperty().bind(texts.text("inventory.find"));
        find.textProperty().addListener((o, was, now) -> filter());
        count.setId("matrix-count");
        tiles.getStyleClass().add("matrix-tiles");
        getStyleClass().add("campaign-screen");
        getStylesheets().addAll(CentreSheets.all());
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinSize(0, 0);
        VBox middle = new VBox(8, tiles, place, legend());
        middle.getStyleClass().add("matrix-middle");
        middle.setMinWidth(0);
        setTop(bar());
        setCenter(middle);
        setRight(side);
        reading.follow(this, this::take);
        texts.langProperty().addListener((o, was, now) -> filter());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node bar() {
        HBox bar = new HBox(6);
        List<Node> nodes = new ArrayList<>(filters.nodes());
        nodes.add(find);
        Label as = Parts.label(texts.text("inventory.day"), "muted");
        as.setMinWidth(Region.USE_PREF_SIZE);
        nodes.add(as);
        nodes.add(day);
        nodes.add(show);
        nodes.add(columns);
        nodes.add(Parts.spacer());
        nodes.add(count);
        count.setMinWidth(Region.USE_PREF_SIZE);
        find.setPrefWidth(190);
        find.setMinWidth(60);
        bar.getChildren().setAll(nodes);
        bar.getStyleClass().add("matrix-bar");
        return bar;
    }

    private Node legend() {
        HBox legend = new HBox(16);
        for (Equipment.Level level : Equipment.Level.values()) {
            String word = level.name().toLowerCase(Locale.ROOT);
            Region swatch = new Region();
            swatch.getStyleClass().addAll("matrix-swatch", "heat-" + word);
            HBox one = new HBox(6, swatch, Parts.label(texts.text("inventory.matrix.level." + word), "muted", "small"));
            one.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            legend.getChildren().add(one);
        }
        legend.getChildren().addAll(Parts.spacer(), Parts.label(texts.text("inventory.matrix.keys"), "muted", "small"), Parts.keyHint("Enter"));
        legend.getStyleClass().add("matrix-legend");
        return legend;
    }

    /** The buttons of the tool bar. */
    List<Node> tools() {
        Button print = Parts.actionButton(texts, "inventory.print", "fth-printer", "Ctrl+P");
        print.setId("matrix-print");
        print.setOnAction(e -> print());
        return List.of(print);
    }

    private void take(CentreData fresh) {
        data = fresh;
        filters.show(fresh.lines());
        measure();
    }

    private void measure() {
        CentreData now = data;
        LocalDate on = day.day();
        measuring.run(p -> now.equipment(on)).onSuccess(measured -> {
            equipment = measured;
            filter();
        });
    }

    private void filter() {
        if (show.getValue() == null || columns.getValue() == null) {
            return;
        }
        List<CentreLine> found = filters.found(data.lines(), find.getText(), data.today());
        List<Item> items = columns.getValue() == Columns.ALL ? equipment.items()
            : equipment.wanted(found.stream().map(l -> l.centre().kind()).collect(java.util.stream.Collectors.toSet()));
        table = MatrixTable.of(found, items, equipment, show.getValue()).sorted(sortedBy);
        tiles.getChildren().setAll(new MatrixTiles(texts, data, links).of(found, equipment));
        count.setText(texts.now("inventory.count.of", found.size(), data.lines().size()));
        place.getChildren().setAll(found.isEmpty() || items.isEmpty() ? empty(found) : grid);
        grid.show(table);
        if (entering && grid.getScene() != null) {
            entering = false;
            grid.requestFocus();
        }
    }

    private Node empty(List<CentreLine> found) {
        if (data.lines().isEmpty()) {
            return new EmptyState(texts, "inventory.empty.title", "inventory.empty").button("inventory.new", () -> links.create("centre", java.util.Map.of()));
        }
        return found.isEmpty() ? new EmptyState(texts, "inventory.not.found.title", "inventory.not.found").button("inventory.filter.clear", this::clear)
            : new EmptyState(texts, "inventory.matrix.empty.title", "inventory.matrix.empty").button("inventory.standard.new", () -> links.create("standard", java.util.Map.of()));
    }

    private void clear() {
        find.clear();
        filters.clear();
    }

    /** It has come into view. */
    void shown() {
        grid.requestFocus();
        entering = grid.getScene() == null;
    }

    private void open() {
        if (grid.line() != null && grid.item() != null) {
            links.number(new MoveRows(texts, data, links).owned(grid.line().centre(), grid.item(), equipment.day()), grid);
        }
    }

    /** Writes the matrix as shown to a file. */
    private void print() {
        MatrixTable shown = table;
        if (shown != null && !shown.lines().isEmpty()) {
            new PaperFile(context).ask(texts.now("inventory.matrix.paper"), kind -> new MatrixPaper(texts.lang(), shown, kind).report());
        }
    }

    private void printCard() {
        CentreLine line = side.line();
        CentreData now = data;
        Equipment measured = equipment;
        if (line != null) {
            new PaperFile(context).ask(line.centre().name(), kind -> new CentrePaper(texts.lang(), now).of(line.centre(), measured, kind));
        }
    }

    private void key(KeyEvent e) {
        boolean plain = !e.isAltDown() && !e.isShiftDown() && e.isShortcutDown();
        if (plain && e.getCode() == KeyCode.P) {
            print();
        } else if (plain && e.getCode() == KeyCode.F) {
            find.requestFocus();
            find.selectAll();
        } else if (plain && e.getCode() == KeyCode.ENTER) {
            side.openCard();
        } else {
            return;
        }
        e.consume();
    }
}
