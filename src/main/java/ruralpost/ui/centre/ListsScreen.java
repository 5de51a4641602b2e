package ruralpost.ui.centre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickField;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.paper.PaperFile;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.register.NewRecord;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.text.UiTexts;

/** Lists over all centres: low stock, overdue counts, idle or broken assets, books per child, what grants brought, published figures, an item's whole life. */
final class ListsScreen extends BorderPane {

    private static final String LIFE = "life";
    private static final List<String> IDS = List.of("low", "expiry", "overdue", "loans", "assets", "books", "money", "grants", "figures", "policies", LIFE);
    /** Lists whose note says what Enter opens, which no paper says. */
    private static final Set<String> OPENING = Set.of("low", "assets", "money", "grants", "figures", "policies", LIFE);
    private static final String POLICIES = "policies";
    private static final int MOST = 50;

    private final WindowContext context;
    private final UiTexts texts;
    private final CentreLinks links;
    private final LatestTask<List<Listing>> making;
    private final LatestTask<Listing> living;
    private final ListView<String> kinds = new ListView<>();
    private final TextField find = new TextField();
    private final PickField<Long> life;
    private final Button fresh;
    private final Label note = new Label();
    private final Label count = new Label();
    private final StackPane place = new StackPane();
    private final Map<String, Listing> listings = new HashMap<>();
    private final Map<String, ListingGrid> grids = new HashMap<>();
    private CentreData data = CentreData.NONE;

    ListsScreen(WindowContext context, CentreReading reading, CentreLinks links) {
        this.context = context;
        this.texts = context.texts();
        this.links = links;
        this.making = new LatestTask<>(context.tasks());
        this.living = new LatestTask<>(context.tasks());
        this.fresh = Parts.actionButton(texts, "inventory.list.policies.new", "fth-plus", "Ctrl+N");
        this.life = new PickField<>(texts, PickSource.of(this::found));
        kinds.setId("listings");
        kinds.getStyleClass().addAll("list-dense", "register-kinds");
        kinds.accessibleTextProperty().bind(texts.text("inventory.lists"));
        kinds.getItems().setAll(IDS);
        kinds.setCellFactory(l -> new Kind());
        kinds.getSelectionModel().selectFirst();
        kinds.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> show());
        kinds.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.RIGHT) {
                enter();
                e.consume();
            }
        });
        getStyleClass().addAll("content", "register-screen");
        getStylesheets().addAll(CentreSheets.all());
        getStylesheets().add(ListsScreen.class.getResource("/assets/themes/register.css").toExternalForm());
        place.setMinSize(0, 0);
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox right = new VBox(8, bar(), place);
        right.getStyleClass().add("register-list");
        BorderPane.setMargin(right, new javafx.geometry.Insets(0, 0, 0, 8));
        setLeft(kinds);
        setCenter(right);
        life.list().pickedProperty().addListener((o, was, now) -> live());
        reading.follow(this, fresh -> {
            data = fresh;
            make();
        });
        texts.langProperty().addListener((o, was, now) -> make());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node bar() {
        find.setId("listing-find");
        find.promptTextProperty().bind(texts.text("inventory.lists.find"));
        find.accessibleTextProperty().bind(texts.text("inventory.lists.find"));
        find.textProperty().addListener((o, was, now) -> show());
        life.setId("listing-life");
        life.promptTextProperty().bind(texts.text("inventory.lists.life"));
        life.accessibleTextProperty().bind(texts.text("inventory.lists.life"));
        life.setPrefWidth(260);
        HBox field = new HBox(Parts.icon("fth-search"), find, Parts.keyHint("Ctrl+F"));
        HBox.setHgrow(find, Priority.ALWAYS);
        field.getStyleClass().addAll("search-box", "register-search");
        count.setId("listing-count");
        count.getStyleClass().add("muted");
        note.setId("listing-note");
        note.getStyleClass().addAll("muted", "small");
        note.setMinWidth(20);
        HBox.setHgrow(note, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(8, life, field, count, note);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    /** The buttons of the tool bar. */
    List<Node> tools() {
        Button print = Parts.actionButton(texts, "inventory.print", "fth-printer", "Ctrl+P");
        print.setId("listing-print");
        print.setOnAction(e -> print());
        fresh.setId("listing-new");
        fresh.setOnAction(e -> create());
        return List.of(fresh, print);
    }

    /** A policy document is entered where they are listed. */
    private void create() {
        if (POLICIES.equals(kinds.getSelectionModel().getSelectedItem())) {
            NewRecord.in(context, maker -> maker.document("", made -> { }));
        }
    }

    private void make() {
        CentreData now = data;
        making.run(p -> new Listings(texts, now, links).all()).onSuccess(all -> {
            all.forEach(l -> listings.put(l.id(), l));
            kinds.refresh();
            live();
            show();
        });
    }

    private void live() {
        CentreData now = data;
        Pick<Long> picked = life.list().pickedProperty().get();
        living.run(p -> new LifeListing(texts, now, links).of(picked == null ? 0 : picked.value())).onSuccess(l -> {
            listings.put(LIFE, l);
            show();
        });
    }

    /** Items and assets of that name or tag. */
    private List<Pick<Long>> found(String text) {
        List<Pick<Long>> all = new ArrayList<>();
        data.goods().items().forEach(i -> all.add(new Pick<>(i.stamp().id(), i.name(), "", texts.now(i.kind().label()))));
        data.goods().book().assets().forEach(a -> all.add(new Pick<>(a.stamp().id(), a.tag(), "", String.valueOf(data.records().name(a.itemId())))));
        return PinyinMatcher.search(text, all, p -> Searchable.of(p.name(), List.of()), MOST).stream().map(PinyinMatcher.Hit::item).toList();
    }

    private void show() {
        String id = kinds.getSelectionModel().getSelectedItem();
        Listing all = id == null ? null : listings.get(id);
        boolean living = LIFE.equals(id);
        life.setVisible(living);
        life.setManaged(living);
        fresh.setVisible(POLICIES.equals(id));
        fresh.setManaged(POLICIES.equals(id));
        note.setText(id == null ? "" : texts.now("inventory.list." + id + (OPENING.contains(id) ? ".open" : ".note")));
        if (all == null) {
            return;
        }
        Listing shown = filtered(all);
        count.setText(shown.lines().size() == all.lines().size() ? texts.now("register.count", all.lines().size())
            : texts.now("register.count.of", shown.lines().size(), all.lines().size()));
        ListingGrid grid = grids.computeIfAbsent(id, k -> new ListingGrid(context, all, () -> data));
        grid.show(shown);
        place.getChildren().setAll(shown.lines().isEmpty() ? empty(id, all) : grid.node());
    }

    private Node empty(String id, Listing all) {
        return all.lines().isEmpty() ? new EmptyState(texts, "inventory.list." + id + ".empty", "inventory.list." + id + ".note")
            : new EmptyState(texts, "inventory.lists.not.found.title", "inventory.not.found").button("register.find.clear", find::clear);
    }

    private Listing filtered(Listing all) {
        String text = find.getText().strip();
        return text.isEmpty() ? all : new Listing(all.id(), all.heads(), all.lines().stream().filter(l -> matches(text, l)).toList(), all.about());
    }

    private static boolean matches(String text, Listing.Line line) {
        return ListingGrid.words(line).toLowerCase(java.util.Locale.ROOT).contains(text.toLowerCase(java.util.Locale.ROOT))
            || line.cells().stream().anyMatch(c -> !c.text().isEmpty() && PinyinMatcher.matches(text, c.text()));
    }

    /** Goes to a list. */
    void open(String id) {
        kinds.getSelectionModel().select(id);
    }

    /** It has come into view. */
    void shown() {
        kinds.requestFocus();
    }

    private void enter() {
        String id = kinds.getSelectionModel().getSelectedItem();
        if (grids.containsKey(id) && grids.get(id).node().getScene() != null) {
            grids.get(id).node().requestFocus();
            grids.get(id).node().goTo(0);
        }
    }

    private void print() {
        Listing all = listings.get(kinds.getSelectionModel().getSelectedItem());
        if (all != null && !all.lines().isEmpty()) {
            Listing shown = filtered(all);
            CentreData now = data;
            int threshold = context.app().settings().smallCells();
            new PaperFile(context).ask(all.about() == null ? texts.now("inventory.list." + all.id()) : all.about(), kind -> new ListingPaper(texts.lang(), shown, now, context.app().centres(), threshold).report());
        }
    }

    private void key(KeyEvent e) {
        if (!e.isShortcutDown() || e.isAltDown() || e.isShiftDown()) {
            return;
        }
        if (e.getCode() == KeyCode.F) {
            find.requestFocus();
            find.selectAll();
            e.consume();
        } else if (e.getCode() == KeyCode.N) {
            create();
            e.consume();
        } else if (e.getCode() == KeyCode.P) {
            print();
            e.consume();
        }
    }

    private final class Kind extends ListCell<String> {

        @Override
        protected void updateItem(String id, boolean empty) {
            super.updateItem(id, empty);
            textProperty().unbind();
            if (empty || id == null) {
                setGraphic(null);
                return;
            }
            setId("listing-kind-" + id);
            Label name = Parts.label(texts.text("inventory.list." + id));
            name.setMinWidth(20);
            Label number = new Label(LIFE.equals(id) || !listings.containsKey(id) ? "" : String.valueOf(listings.get(id).lines().size()));
            number.getStyleClass().add("record-list-meta");
            number.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(8, name, Parts.spacer(), number);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setPrefWidth(0);
            setGraphic(line);
        }
    }
}
