package ruralpost.ui.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.form.FindField;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/**
 * The records that have cards: a find field, the area's filters, how many are shown, and the list of which one is chosen.
 *
 * @param <T> what a line stands for
 */
public final class CardList<T> extends VBox {

    /**
     * Which records there are, and which of them the filters let through.
     *
     * @param <T> what a line stands for
     */
    public interface Source<T> {

        /** All records. */
        List<T> all();

        /** The records that the filters let through and the text finds, in the order of the list. @param text empty for all */
        List<T> found(String text);

        /** Whether the filters let everything through. */
        boolean unfiltered();

        /** Lets everything through. */
        void clear();

        /** What stands in place of the list while there are no records. @param create begins one */
        EmptyState nothing(Runnable create);

        /** What stands there when none is found. @param clear finds all again */
        EmptyState notFound(Runnable clear);
    }

    /**
     * The texts of a list, as keys.
     *
     * @param list    what the list is, for those who do not see it
     * @param find    what the find field finds
     * @param create  the button that begins a record
     * @param count   how many there are
     * @param countOf how many of how many are shown
     */
    public record Words(String list, String find, String create, String count, String countOf) {
    }

    /**
     * What is done with the chosen record.
     *
     * @param chosen takes the record gone to
     * @param create begins a new one
     * @param enter  goes to the card
     */
    public record Actions<T>(Consumer<T> chosen, Runnable create, Runnable enter) {
    }

    private final UiTexts texts;
    private final Words words;
    private final Source<T> source;
    private final ToLongFunction<T> id;
    private final Actions<T> actions;
    private final FindField find;
    private final Label count = new Label();
    private final ListView<T> list = new ListView<>();
    private boolean quiet;

    /** @param area begins the ids of the nodes @param filters the area's filters @param id row id of a record */
    public CardList(UiTexts texts, String area, Words words, Source<T> source, Node filters, ToLongFunction<T> id, Actions<T> actions) {
        super(8);
        this.texts = texts;
        this.words = words;
        this.source = source;
        this.id = id;
        this.actions = actions;
        find = new FindField(texts, words.find(), this::filter, this::focus);
        find.field().setId(area + "-find");
        list.setId(area + "-list");
        list.getStyleClass().add("record-list");
        list.accessibleTextProperty().bind(texts.text(words.list()));
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (!quiet && now != null) {
                actions.chosen().accept(now);
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                actions.enter().run();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        count.setId(area + "-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox counts = new HBox(count);
        counts.getStyleClass().add("campaign-counts");
        getStyleClass().add("campaign-side");
        getChildren().setAll(bar(area), filters, counts, list);
        texts.langProperty().addListener((o, was, now) -> filter());
    }

    /** How a line looks. */
    public CardList<T> cells(Supplier<ListCell<T>> make) {
        list.setCellFactory(l -> make.get());
        return this;
    }

    private HBox bar(String area) {
        HBox.setHgrow(find, Priority.ALWAYS);
        find.getStyleClass().add("campaign-search");
        Button add = Parts.actionButton(texts, words.create(), "fth-plus", "Ctrl+N", "accent");
        add.setId(area + "-new");
        add.setOnAction(e -> actions.create().run());
        HBox bar = new HBox(8, find, add);
        bar.getStyleClass().add("campaign-bar");
        return bar;
    }

    /** Shows other records; filters and selection stay where they still hold. @param offer gives the filters what they offer now */
    public void show(Runnable offer) {
        quiet = true;
        offer.run();
        quiet = false;
        filter();
    }

    /** Shows what the filters let through now. */
    public void filter() {
        if (quiet) {
            return;
        }
        List<T> found = source.found(find.text());
        long before = selected();
        quiet = true;
        list.getItems().setAll(found);
        select(before);
        quiet = false;
        // the card shows what is selected, also when the filter moved the selection
        T now = list.getSelectionModel().getSelectedItem();
        if (now != null && id.applyAsLong(now) != before) {
            actions.chosen().accept(now);
        }
        boolean all = find.text().isEmpty() && source.unfiltered();
        count.setText(all ? texts.now(words.count(), found.size()) : texts.now(words.countOf(), found.size(), source.all().size()));
        list.setPlaceholder(all ? source.nothing(actions.create()) : source.notFound(this::clear));
    }

    private void clear() {
        find.clear();
        source.clear();
    }

    /** The row id of the selected record; 0 for none. */
    public long selected() {
        T line = list.getSelectionModel().getSelectedItem();
        return line == null ? 0 : id.applyAsLong(line);
    }

    /** Selects a record; the first where that one is not shown. */
    public void select(long wanted) {
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(l -> id.applyAsLong(l) == wanted).findFirst().or(() -> list.getItems().stream().findFirst()).ifPresent(l -> {
            list.getSelectionModel().select(l);
            list.scrollTo(l);
        });
    }

    /** Shows all records and selects one. */
    public void open(long wanted) {
        clear();
        select(wanted);
    }

    /** Gives the list the keyboard. */
    public void focus() {
        list.requestFocus();
        if (getScene() != null && getScene().getFocusOwner() != list) {
            // an empty list is hidden: the keys of the screen need the keyboard somewhere within
            find.field().requestFocus();
        }
    }

    /** Gives the find field the keyboard. */
    public void focusFind() {
        find.focus();
    }
}
