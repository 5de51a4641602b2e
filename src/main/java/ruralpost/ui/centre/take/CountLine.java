package ruralpost.ui.centre.take;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountRow;
import ruralpost.centre.take.Counting;
import ruralpost.centre.take.DifferenceReason;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.IntegerText;
import ruralpost.value.Parsed;

/** One line of a count. */
final class CountLine extends HBox {

    static final double CODE = 126;
    static final double NAME = 124;
    static final double UNIT = 44;
    static final double NUMBER = 78;
    static final double REASON = 112;
    static final double REMARK = 120;
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final UiTexts texts;
    private final TakeScreen screen;
    private final CountLines lines;
    private final TextField number = new TextField();
    private final TextField remark = new TextField();
    private final ComboBox<DifferenceReason> reason = new ComboBox<>();
    private Count count;
    private CountRow row;
    private boolean showing;

    CountLine(UiTexts texts, TakeScreen screen, CountLines lines) {
        this.texts = texts;
        this.screen = screen;
        this.lines = lines;
        number.getStyleClass().addAll("take-number", "num");
        number.setOnAction(e -> {
            if (take()) {
                lines.step(this, 1);
            }
        });
        number.focusedProperty().addListener((o, was, now) -> {
            if (now) {
                number.selectAll();
            } else {
                take();
            }
        });
        number.textProperty().addListener((o, was, now) -> number.pseudoClassStateChanged(DANGER, false));
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        remark.getStyleClass().add("take-remark");
        remark.setOnAction(e -> lines.step(this, 1));
        remark.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                takeRemark();
            }
        });
        reason.getItems().setAll(DifferenceReason.values());
        reason.setConverter(new ReasonNames(texts));
        reason.accessibleTextProperty().bind(texts.text("take.reason"));
        reason.promptTextProperty().bind(texts.text("take.reason"));
        reason.valueProperty().addListener((o, was, now) -> {
            if (!showing && now != null) {
                explain(now, row.line().remark());
            }
        });
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("take-line");
    }

    void show(Count fresh, CountRow r) {
        showing = true;
        count = fresh;
        row = r;
        setId("line-" + r.label());
        number.setId("count-" + r.label());
        number.setAccessibleText(r.label() + " " + texts.now("take.sheet.count"));
        remark.setId("remark-" + r.label());
        remark.setAccessibleText(r.label() + " " + texts.now("take.sheet.remark"));
        reason.setId("reason-" + r.label());
        reason.setValue(r.line().reason());
        reason.setDisable(fresh.take().stored() != ruralpost.centre.take.TakeState.OPEN);
        number.setDisable(!fresh.typing());
        remark.setDisable(!fresh.typing());
        if (!number.isFocused() || !number.getText().equals(written()) && number.getText().isEmpty()) {
            number.setText(written());
        }
        if (!remark.isFocused()) {
            remark.setText(r.line().remark() == null ? "" : r.line().remark());
        }
        cells();
        showing = false;
    }

    private Long entered() {
        return count.recounting() ? row.line().recounted() : row.line().counted();
    }

    private String written() {
        return entered() == null ? "" : entered().toString();
    }

    private void cells() {
        List<Region> cells = new ArrayList<>(List.of(label(row.code() == null ? texts.now("take.by.quantity") : row.code(), CODE, false), label(row.item().name(), NAME, false),
            label(row.item().unit(), UNIT, false)));
        if (row.elsewhere() != null) {
            cells.getFirst().getStyleClass().add("take-strange");
        }
        number.setPrefWidth(NUMBER);
        number.setMinWidth(NUMBER);
        if (count.blind()) {
            cells.add(number);
        } else {
            cells.add(label(text(row.line().counted()), NUMBER, true));
            cells.add(count.recounting() ? number : label(text(row.line().recounted()), NUMBER, true));
            cells.add(label(text(row.booked()), NUMBER, true));
            Label difference = label(row.difference() == null ? "" : row.difference() > 0 ? "+" + row.difference() : row.difference().toString().replace('-', '−'), NUMBER, true);
            difference.setId("difference-" + row.label());
            difference.getStyleClass().add(row.differs() ? "take-differs" : "muted");
            cells.add(difference);
            reason.setPrefWidth(REASON);
            reason.setMinWidth(REASON);
            cells.add(row.differs() ? reason : label("", REASON, false));
        }
        remark.setPrefWidth(REMARK);
        remark.setMinWidth(40);
        HBox.setHgrow(remark, Priority.ALWAYS);
        cells.add(remark);
        if (!getChildren().contains(number) || getChildren().size() != cells.size() || !number.isFocused() && !remark.isFocused()) {
            getChildren().setAll(cells);
        } else {
            for (int i = 0; i < cells.size(); i++) {
                replace(i, cells.get(i));
            }
        }
    }

    /** Takes nothing out of the window that has the keyboard. */
    private void replace(int at, Node cell) {
        if (getChildren().get(at) != cell && !getChildren().contains(cell)) {
            getChildren().set(at, cell);
        }
    }

    private static String text(Long n) {
        return n == null ? "" : n.toString();
    }

    private static Label label(String words, double width, boolean right) {
        Label label = new Label(words);
        label.getStyleClass().add("take-cell");
        label.setPrefWidth(width);
        label.setMinWidth(width == NAME ? 40 : width);
        label.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return label;
    }

    /** Takes the keyboard if a number can be entered. */
    boolean focus() {
        boolean can = getChildren().contains(number) && !number.isDisabled();
        if (can) {
            number.requestFocus();
        }
        return can;
    }

    /** Reads what was typed. @return false when it is no count */
    private boolean take() {
        String text = number.getText().strip();
        if (row == null || number.isDisabled() || text.equals(written())) {
            return true;
        }
        Parsed<Long> read = IntegerText.parse(text);
        if (read.failed() || !read.isBlank() && read.value() < 0) {
            number.pseudoClassStateChanged(DANGER, true);
            screen.said(read.failed() ? read.problem() : Message.of("take.quantity", row.item().name(), read.value()));
            return false;
        }
        enter(read.isBlank() ? null : read.value(), null);
        return true;
    }

    private void takeRemark() {
        String text = remark.getText().strip();
        String was = row == null || row.line().remark() == null ? "" : row.line().remark();
        if (row == null || remark.isDisabled() || text.equals(was)) {
            return;
        }
        if (row.differs()) {
            explain(row.line().reason(), text);
        } else {
            enter(entered(), text);
        }
    }

    private void enter(Long n, String words) {
        Counting.Entry entry = new Counting.Entry(row.item(), row.asset(), n, words);
        long id = count.at().id();
        screen.write(Message.of("take.label.count", row.label(), n == null ? "—" : n.toString()), tx -> {
            screen.takes().counting().enter(tx, id, List.of(entry));
            return entry;
        }, e -> screen.said(e.quantity() == null ? Message.of("take.cleared", row.label()) : Message.of("take.scanned", row.label(), e.quantity(), row.item().unit())));
    }

    private void explain(DifferenceReason why, String words) {
        long id = count.at().id();
        CountRow of = row;
        screen.write(Message.of("take.label.reason", row.label()), tx -> {
            screen.takes().counting().explain(tx, id, of, why, words);
            return null;
        }, n -> { });
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            if (take()) {
                lines.step(this, e.getCode() == KeyCode.DOWN ? 1 : -1);
            }
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && !number.getText().equals(written())) {
            number.setText(written());
            e.consume();
        }
    }
}
