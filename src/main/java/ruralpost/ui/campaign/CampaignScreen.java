package ruralpost.ui.campaign;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import ruralpost.ui.WindowContext;
import ruralpost.ui.card.CardList;
import ruralpost.ui.chart.ChartPane;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.task.LatestTask;

/** The campaigns at the left, the record card of the chosen one beside them. */
final class CampaignScreen extends BorderPane {

    private final WindowContext context;
    private final LatestTask<CampaignData> reading;
    private final CampaignList list;
    private final CampaignPage page;
    private final PageLinks links;
    private CampaignData data = CampaignData.NONE;
    private long readUpTo = -1;
    private long wanted;

    CampaignScreen(WindowContext context, PageLinks links) {
        this.context = context;
        this.links = links;
        this.reading = new LatestTask<>(context.tasks());
        this.page = new CampaignPage(context, links);
        this.list = new CampaignList(context.texts(), new CardList.Actions<>(line -> page.show(line.file(), data), this::create, page::enter));
        getStyleClass().add("campaign-screen");
        getStylesheets().addAll(sheet("campaign"), sheet("board"));
        setLeft(list.view());
        setCenter(page);
        context.link().setProperty().addListener((o, was, now) -> {
            if (getScene() != null) {
                read();
            }
        });
        sceneProperty().addListener((o, was, now) -> {
            if (now != null) {
                read();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    static String sheet(String name) {
        return CampaignScreen.class.getResource("/assets/themes/" + name + ".css").toExternalForm();
    }

    private void read() {
        long upTo = context.link().setProperty().get();
        if (upTo == readUpTo) {
            return;
        }
        CampaignData before = data;
        reading.run(p -> CampaignData.read(context.app(), before)).onSuccess(fresh -> {
            data = fresh;
            readUpTo = upTo;
            list.show(fresh);
            if (wanted != 0) {
                list.view().open(wanted);
                wanted = 0;
            } else if (list.view().selected() == 0) {
                list.view().select(0);
            }
            long shown = list.view().selected();
            page.show(fresh.lines().stream().filter(l -> l.id() == shown).findFirst().map(CampaignData.Line::file).orElse(null), fresh);
        });
    }

    /** Opens a campaign, now or once it is read. */
    void open(long id) {
        if (data.lines().stream().anyMatch(l -> l.id() == id)) {
            list.view().open(id);
        } else {
            wanted = id;
        }
    }

    /** What is shown, as last read. */
    CampaignData data() {
        return data;
    }

    /** It has come into view. */
    void shown() {
        list.view().focus();
    }

    boolean busy() {
        return reading.busy() || page.busy();
    }

    private void create() {
        links.create("campaign", java.util.Map.of());
    }

    /** Esc goes from the page back to the list; a chart keeps it for what is marked there. */
    private boolean inPage(KeyEvent e) {
        return e.getTarget() instanceof Node at && !(at instanceof ChartPane) && Focus.within(at, page);
    }

    private void key(KeyEvent e) {
        boolean plain = !e.isAltDown() && !e.isShiftDown();
        if (plain && e.isShortcutDown() && e.getCode() == KeyCode.N) {
            create();
        } else if (plain && e.isShortcutDown() && e.getCode() == KeyCode.F) {
            list.view().focusFind();
        } else if (plain && e.isShortcutDown() && e.getCode() == KeyCode.P) {
            page.print();
        } else if (e.isShortcutDown() && e.isShiftDown() && !e.isAltDown() && e.getCode() == KeyCode.D && page.file() != null) {
            links.copy(page.file());
        } else if (plain && !e.isShortcutDown() && e.getCode() == KeyCode.F2 && page.file() != null) {
            links.record("campaign", page.file().campaign().stamp().id());
        } else if (plain && !e.isShortcutDown() && e.getCode() == KeyCode.ESCAPE && inPage(e)) {
            list.view().focus();
        } else {
            return;
        }
        e.consume();
    }
}
