package ruralpost.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.NewName;
import ruralpost.importing.PlanDetails;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.sheet.names.Proposal;
import ruralpost.text.Message;
import ruralpost.ui.form.Pick;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/**
 * One open name with what it may mean. With the keyboard on it, Enter takes the first proposal, a digit that one, N makes a new record and
 * F looks for any other by pinyin.
 */
final class NameBlock extends VBox {

    private static final int FOUND = 200;
    private static final PseudoClass NAMESAKES = PseudoClass.getPseudoClass("namesakes");

    private final UiTexts texts;
    private final SheetField field;
    private final NewName name;
    private final PlanDetails details;
    private final Consumer<UnaryOperator<NameDecisions>> decided;
    private final HBox actions = new HBox(8);
    private final boolean offersNew;

    /**
     * @param field    the field in which the name stands
     * @param creating whether the rule makes new records, so that making one needs no decision unless something resembles it
     */
    NameBlock(UiTexts texts, SheetField field, NewName name, PlanDetails details, boolean creating, Consumer<UnaryOperator<NameDecisions>> decided) {
        this.texts = texts;
        this.field = field;
        this.name = name;
        this.details = details;
        this.decided = decided;
        offersNew = name.creatable() && (!creating || name.ambiguous() || !name.proposals().isEmpty());
        getStyleClass().add("name-block");
        pseudoClassStateChanged(NAMESAKES, name.ambiguous());
        setFocusTraversable(true);
        setAccessibleText(name.name());
        setOnMousePressed(e -> requestFocus());
        setOnKeyPressed(this::key);
        getChildren().add(head());
        for (int i = 0; i < name.proposals().size(); i++) {
            getChildren().add(line(i));
        }
        if (!name.elsewhere().isEmpty()) {
            Label where = small("import.names.elsewhere.which", String.join(" · ", name.elsewhere()));
            where.setWrapText(true);
            where.setMinHeight(Region.USE_PREF_SIZE);
            HBox line = new HBox(where);
            line.getStyleClass().add("name-proposal");
            HBox.setHgrow(where, Priority.ALWAYS);
            getChildren().add(line);
        }
    }

    private HBox head() {
        Label called = small(field.label());
        ColumnRow.fix(called, 64);
        Label shown = new Label(name.name());
        shown.setMinWidth(40);
        Label rows = small("import.names.rows", name.rows());
        rows.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, called, shown, rows);
        if (name.ambiguous()) {
            Label several = !name.elsewhere().isEmpty() ? small("import.names.elsewhere", name.elsewhere().size())
                : name.missing() == null ? small("import.names.several") : small("import.names.missing", name.missing().shown());
            several.getStyleClass().setAll("label", "small", "name-several");
            head.getChildren().add(several);
        }
        if (offersNew) {
            actions.getChildren().add(link("import.names.new", this::create));
        }
        actions.getChildren().add(link("import.names.other", this::find));
        actions.setAlignment(Pos.CENTER_RIGHT);
        head.getChildren().addAll(Parts.spacer(), actions);
        head.getStyleClass().add("names-row");
        return head;
    }

    private HBox line(int i) {
        Proposal proposal = name.proposals().get(i);
        NamedRecord record = proposal.record();
        Label number = new Label(String.valueOf(i + 1));
        number.getStyleClass().add("key-hint");
        Hyperlink use = new Hyperlink(texts.now("import.names.use", record.fullName()));
        use.getStyleClass().addAll("link", "small");
        use.setFocusTraversable(false);
        use.setOnAction(e -> take(i));
        String reason = texts.now(proposal.reason());
        Label why = new Label(record.kind() == null ? reason : texts.now(record.kind()) + " · " + reason);
        why.getStyleClass().addAll("small", "muted");
        HBox line = new HBox(8, number, use, why);
        line.getStyleClass().add("name-proposal");
        return line;
    }

    private Label small(String key, Object... args) {
        return small(Message.of(key, args));
    }

    private Label small(Message words) {
        Label label = new Label(texts.now(words));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private Hyperlink link(String key, Runnable action) {
        Hyperlink link = new Hyperlink(texts.now(key));
        link.getStyleClass().addAll("link", "small");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setFocusTraversable(false);
        link.setOnAction(e -> action.run());
        return link;
    }

    private void key(KeyEvent e) {
        if (e.getTarget() != this || e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        int digit = e.getCode().isDigitKey() ? e.getCode().ordinal() - (e.getCode().isKeypadKey() ? KeyCode.NUMPAD0 : KeyCode.DIGIT0).ordinal() : 0;
        boolean used = true;
        if (e.getCode() == KeyCode.ENTER && !name.proposals().isEmpty()) {
            take(0);
        } else if (digit >= 1 && digit <= name.proposals().size()) {
            take(digit - 1);
        } else if (e.getCode() == KeyCode.N && offersNew) {
            create();
        } else if (e.getCode() == KeyCode.F) {
            find();
        } else {
            used = false;
        }
        if (used) {
            e.consume();
        }
    }

    private void take(int i) {
        use(name.proposals().get(i).record().id());
    }

    private void use(long id) {
        decided.accept(d -> d.use(name.field(), name.name(), id));
    }

    private void create() {
        decided.accept(d -> d.create(name.field(), name.name()));
    }

    /** Puts a field in the place of the links, in which any record of the kind is found by pinyin. */
    private void find() {
        ChoiceField other = new ChoiceField(texts, this::found, false, id -> {
            if (!id.isEmpty()) {
                use(Long.parseLong(id));
            }
        });
        other.field().setId("name-find");
        other.field().setPromptText(texts.now("import.names.find"));
        ColumnRow.fix(other, ColumnRow.FIELD + 40);
        actions.getChildren().setAll(other);
        other.field().requestFocus();
    }

    private List<Pick<String>> found(String typed) {
        return details.search(name.field(), typed, FOUND).stream()
            .map(r -> new Pick<>(String.valueOf(r.id()), r.name(), "", r.kind() == null ? r.parentText() : r.parentText() + " " + texts.now(r.kind())))
            .toList();
    }
}
