package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import ruralpost.ui.WindowContext;
import ruralpost.ui.card.CardList;

/** The centres at the left, the card of the chosen one beside them. */
final class CentreScreen extends BorderPane {

    private final CentreLinks links;
    private final CentreReading reading;
    private final CentreList list;
    private final CentrePage page;
    private CentreData data = CentreData.NONE;
    private long wanted;

    CentreScreen(WindowContext context, CentreReading reading, CentreLinks links) {
        this.links = links;
        this.reading = reading;
        this.page = new CentrePage(context, links);
        this.list = new CentreList(context.texts(), new CardList.Actions<>(line -> page.show(line, data), this::create, page::requestFocus));
        getStyleClass().add("campaign-screen");
        getStylesheets().addAll(CentreSheets.all());
        setLeft(list.view());
        setCenter(page);
        reading.follow(this, this::take);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void take(CentreData fresh) {
        data = fresh;
        list.show(fresh);
        if (wanted != 0) {
            list.view().open(wanted);
            wanted = 0;
        } else if (list.view().selected() == 0) {
            list.view().select(0);
        }
        page.show(fresh.line(list.view().selected()), fresh);
    }

    /** Opens a centre, now or once it is read. */
    void open(long id) {
        if (reading.current() && data.line(id) != null) {
            list.view().open(id);
        } else {
            wanted = id;
        }
    }

    /** It has come into view. */
    void shown() {
        list.view().focus();
    }

    private void create() {
        links.create("centre", Map.of("opened", LocalDate.now().toString()));
    }

    private void key(KeyEvent e) {
        boolean plain = !e.isAltDown() && !e.isShiftDown();
        if (plain && e.isShortcutDown() && e.getCode() == KeyCode.N) {
            create();
        } else if (plain && e.isShortcutDown() && e.getCode() == KeyCode.F) {
            list.view().focusFind();
        } else if (plain && e.isShortcutDown() && e.getCode() == KeyCode.P) {
            page.print();
        } else if (plain && !e.isShortcutDown() && e.getCode() == KeyCode.F2 && page.line() != null) {
            links.record("centre", page.line().id());
        } else {
            return;
        }
        e.consume();
    }
}
