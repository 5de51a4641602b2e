package ruralpost.ui.centre.document;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.app.StockImports;
import ruralpost.ui.WindowContext;
import ruralpost.ui.importing.ImportDrop;
import ruralpost.ui.importing.ImportScreen;
import ruralpost.ui.part.Segments;

/** What comes in and goes out: documents typed, kits for many centres, receipts and exceptions, receipts from sheets. Used on the JavaFX thread. */
public final class StockDesk {

    private enum View { TYPED, KIT, TRANSIT, SHEET }

    private final GoodsBook book;
    private final TypedPane typed;
    private final KitPane kit;
    private final TransitPane transit;
    private final WindowContext context;
    /** Made when it is first looked at. */
    private ImportScreen receipts;
    private final Segments<View> choice;
    private final BorderPane view = new BorderPane();
    private final HBox post = new HBox();

    /** Builds it; what an earlier run left unposted comes back by itself. */
    public StockDesk(WindowContext context) {
        this.context = context;
        book = new GoodsBook(context);
        typed = new TypedPane(context, book);
        transit = new TransitPane(context, book);
        kit = new KitPane(context, book, this::sent);
        choice = new Segments<>(List.of(View.values()), v -> context.texts().text("stock.desk." + v.name().toLowerCase(java.util.Locale.ROOT)));
        List.of(View.values()).forEach(v -> choice.button(v).setId("stock-desk-" + v.name().toLowerCase(java.util.Locale.ROOT)));
        choice.chosenProperty().subscribe(this::show);
        post.setAlignment(Pos.CENTER_RIGHT);
        post.setSpacing(8);
        view.setId("stock-desk");
        // what is dropped where receipts are entered is a sheet of receipts
        ImportDrop.install(view, () -> receipting() && !context.shell().root().blocked(), files -> openReceipts(files.toArray(Path[]::new)));
        boolean[] begun = new boolean[1];
        book.follow(() -> {
            if (!begun[0]) {
                begun[0] = true;
                typed.begin();
                kit.begin();
            }
        });
        book.refresh();
    }

    private void sent(long document) {
        transit.open(document);
        choice.chosenProperty().set(View.TRANSIT);
    }

    private ImportScreen receipts() {
        if (receipts == null) {
            receipts = new ImportScreen(context, StockImports.receipts(context.app()));
        }
        return receipts;
    }

    /** The tools of the import do not find room beside the names of the views. */
    private HBox bar() {
        HBox bar = new HBox(8, receipts().tools().toArray(Node[]::new));
        bar.setAlignment(Pos.CENTER_RIGHT);
        bar.setPadding(new Insets(8, 12, 0, 12));
        return bar;
    }

    private boolean receipting() {
        return choice.chosenProperty().get() == View.TRANSIT || choice.chosenProperty().get() == View.SHEET;
    }

    /** Goes to the import of receipts and opens these files there. */
    private void openReceipts(Path... files) {
        choice.chosenProperty().set(View.SHEET);
        receipts().open(files);
    }

    private void show(View chosen) {
        view.setCenter(switch (chosen) {
            case TYPED -> typed;
            case KIT -> kit;
            case TRANSIT -> transit;
            case SHEET -> receipts().view();
        });
        post.getChildren().setAll(switch (chosen) {
            case TYPED -> List.of(typed.postButton());
            case KIT -> List.of(kit.postButton());
            case TRANSIT -> List.<Node>of();
            case SHEET -> List.<Node>of();
        });
        post.setManaged(!post.getChildren().isEmpty());
        view.setTop(chosen == View.SHEET ? bar() : null);
        if (view.getScene() != null) {
            shown();
        }
    }

    /** The screen. */
    public Region view() {
        return view;
    }

    /** Buttons for the tool bar. */
    public List<Node> tools() {
        return List.of(choice, post);
    }

    /** Gives the view that is shown the keyboard. */
    public void shown() {
        book.refresh();
        switch (choice.chosenProperty().get()) {
            case TYPED -> typed.shown();
            case KIT -> kit.shown();
            case TRANSIT -> transit.shown();
            case SHEET -> receipts().shown();
        }
    }

    /** Whether an answer is awaited. */
    public boolean busy() {
        return book.busy();
    }
}
