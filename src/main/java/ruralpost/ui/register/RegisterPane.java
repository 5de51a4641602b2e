package ruralpost.ui.register;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ruralpost.ledger.Stamp;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.text.UiTexts;

/** The list and the form of one kind, and what goes on between them. A form that holds something unsaved is never left without a question. */
final class RegisterPane<T> extends HBox {

    private final RegisterContext forms;
    private final UiTexts texts;
    private final Register<T> register;
    private final RecordList<T> list;
    private final RecordCard<T> card;
    private final RecordActs<T> acts;
    private final DraftKeeper<T> drafts;
    private final RecordRescue<T> rescue;
    private final RegisterKeys keys;
    private List<Row<T>> rows = List.of();
    private Map<String, String> base = Map.of();
    private T current;
    /** The record to show once it is read: the one just saved, or the one asked for. */
    private long wanted;
    private int lastIndex;
    private boolean loaded;
    /** What waits for the first reading. */
    private Runnable waiting = () -> { };

    RegisterPane(RegisterContext forms, Register<T> register) {
        super(8);
        this.forms = forms;
        this.texts = forms.texts();
        this.register = register;
        this.list = new RecordList<>(forms.window(), register, forms.data(), this::choose, () -> create(Map.of()));
        this.acts = new RecordActs<>(forms, register, this);
        this.card = new RecordCard<>(forms, register, acts::save, () -> { }, this::deleteCurrent);
        card.onCopy(acts::copy);
        this.drafts = new DraftKeeper<>(forms.window(), register.id());
        this.rescue = new RecordRescue<>(new RecordVersions<>(forms, register), register, card, drafts, this);
        list.onKeys(acts::delete, card::focus);
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().setAll(list, card);
        keys = new RegisterKeys(() -> create(Map.of()), list::focusFind, card::save, card::print, register.copies() ? acts::copy : null, this::back);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::escape);
        FormPane<T> form = card.form();
        form.rows().forEach(row -> row.onChange(this::typed));
        form.dirtyProperty().addListener((o, was, dirty) -> typed());
        texts.langProperty().addListener((o, was, now) -> inOtherLanguage());
        present(null);
        card.setVisible(false);
    }

    /** What the status bar says about the selection. */
    RecordList<T> list() {
        return list;
    }

    Register<T> register() {
        return register;
    }

    RecordCard<T> card() {
        return card;
    }

    RecordRescue<T> rescue() {
        return rescue;
    }

    /** Takes the rows as read anew. A form that holds something unsaved stays as it is. */
    void take(List<Row<T>> fresh) {
        boolean first = !loaded || rows.isEmpty();
        rows = fresh;
        acts.seen();
        list.show(fresh);
        if (unsaved()) {
            wanted = 0;
            card.about(current);
            return;
        }
        long id = wanted != 0 ? wanted : idOf(current);
        wanted = 0;
        Row<T> row = row(id) == null && (id != 0 || first) ? list.near(lastIndex) : row(id);
        T record = row == null ? null : row.record();
        if (record != null && record.equals(current) && Focus.within(getScene() == null ? null : getScene().getFocusOwner(), card.form())) {
            // somebody is in the form of a record that is as it was: what is marked there and where the cursor stands stays
            list.select(id);
            card.about(record);
        } else {
            present(record);
        }
        list.selectSeveral();
        if (!loaded) {
            loaded = true;
            card.setVisible(current != null || register.creatable());
            rescue.offerDrafts();
        }
        waiting.run();
        waiting = () -> { };
    }

    /** The record in the form as it was loaded; null for a new one. */
    T current() {
        return current;
    }

    private long idOf(T record) {
        return record == null ? 0 : register.stamp(record).id();
    }

    /** The row of a record as last read; null when there is none. */
    Row<T> row(long id) {
        return id == 0 ? null : rows.stream().filter(r -> r.id() == id).findFirst().orElse(null);
    }

    /** Shows a record in list and form; null begins a new one. */
    void present(T record) {
        current = record;
        card.setVisible(loaded && (record != null || register.creatable()));
        card.show(record);
        base = DraftKeeper.texts(card.form());
        if (record == null) {
            list.selectNone();
        } else {
            list.select(idOf(record));
            lastIndex = Math.max(0, list.indexOf(idOf(record)));
        }
    }

    /** Opens the record with that id, now or once it is read. */
    void open(long id) {
        unlessUnsaved(() -> {
            list.find("");
            Row<T> row = row(id);
            if (row == null) {
                wanted = id;
            } else {
                present(row.record());
            }
            list.focus();
        });
    }

    private void choose(Row<T> row) {
        if (row.id() == idOf(current)) {
            return;
        }
        if (unsaved()) {
            list.select(idOf(current));
        }
        unlessUnsaved(() -> present(row.record()));
    }

    /** Begins a record of which some rows are filled, now or once the records are read. @param typed row name to text */
    void create(Map<String, String> typed) {
        if (!loaded || !register.creatable()) {
            waiting = loaded ? waiting : () -> create(typed);
            return;
        }
        unlessUnsaved(() -> {
            present(null);
            DraftKeeper.enter(card.form(), register, typed);
            card.focus();
        });
    }

    boolean unsaved() {
        return card.form().dirtyProperty().get();
    }

    /** Does this at once, or asks first when something unsaved would be lost. */
    void unlessUnsaved(Runnable then) {
        if (!unsaved()) {
            then.run();
            return;
        }
        acts.leave(title(), card::save, () -> {
            card.form().reset();
            then.run();
        });
    }

    private String title() {
        String first = String.valueOf(card.form().rows().getFirst().words());
        return current != null ? register.title(current, forms.data().get(), texts.lang()) : first.isBlank() ? texts.now("register.untitled") : first;
    }

    private void typed() {
        if (unsaved()) {
            drafts.typed(card.form(), current == null ? Stamp.NEW : register.stamp(current), title(), base);
        } else {
            drafts.clean();
        }
    }

    /** A record is stored. @param record as it was typed */
    void saved(long id, T record) {
        wanted = id;
        drafts.clean();
        card.form().load(record);
        list.focus();
    }

    /** The chosen records are deleted. */
    void deleted() {
        drafts.clean();
        card.form().reset();
        list.focus();
    }

    /** Shows a record once it is read. */
    void want(long id) {
        wanted = id;
    }

    private void deleteCurrent() {
        Row<T> row = row(idOf(current));
        if (row != null) {
            acts.delete(List.of(row));
        }
    }

    private void inOtherLanguage() {
        if (unsaved()) {
            card.about(current);
        } else {
            present(current);
        }
    }

    /** The keys that work everywhere on the screen. */
    void key(KeyEvent e) {
        keys.pressed(e);
    }

    private void back() {
        if (unsaved()) {
            card.form().reset();
        } else {
            list.focus();
        }
    }
}
