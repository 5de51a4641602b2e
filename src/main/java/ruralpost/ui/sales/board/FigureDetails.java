package ruralpost.ui.sales.board;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.document.Document;
import ruralpost.document.FigureRow;
import ruralpost.document.ReportedFigure;
import ruralpost.ui.text.UiTexts;

/** A reported figure with the document that says it and what else that document reports. */
final class FigureDetails extends ScrollPane {

    private final UiTexts texts;
    private final FigureLines lines;
    private final VBox box = new VBox();

    /** @param all all reported figures of sales */
    FigureDetails(UiTexts texts, FigureRow row, List<FigureRow> all) {
        this.texts = texts;
        this.lines = new FigureLines(texts.lang());
        setId("figure-details");
        getStylesheets().add(BoardView.styles());
        setFitToWidth(true);
        box.getStyleClass().add("figure-details");
        ReportedFigure f = row.figure();
        box.getChildren().addAll(number(f), wrapped(lines.words().measure(f), "panel-title"), note("sales.board.figures.apart.why"), figure(f),
            heading("sales.board.figures.document"), document(row.document()));
        List<FigureRow> others = all.stream().filter(r -> r.document().equals(row.document()) && !r.equals(row)).toList();
        if (!others.isEmpty()) {
            box.getChildren().addAll(heading("sales.board.figures.others"), others(others));
        }
        setContent(box);
    }

    private HBox number(ReportedFigure f) {
        HBox number = new HBox(6);
        number.setAlignment(Pos.BASELINE_LEFT);
        if (!lines.mark(f).isEmpty()) {
            number.getChildren().add(plain(lines.mark(f), "bound-mark"));
        }
        number.getChildren().add(plain(lines.exact(f), "number-opened"));
        return number;
    }

    private GridPane figure(ReportedFigure f) {
        GridPane table = table();
        row(table, "sales.board.figures.scope", lines.words().scope(f));
        row(table, "sales.board.figures.period", texts.now("sales.board.figures.period.basis", lines.period(f), texts.now(f.when().basis().label())));
        row(table, "sales.board.figures.dollars", lines.dollars(f));
        row(table, "sales.board.figures.note", lines.words().note(f));
        row(table, "sales.board.figures.code", f.code());
        return table;
    }

    private GridPane document(Document d) {
        GridPane table = table();
        row(table, "sales.board.figures.title", lines.words().title(d));
        row(table, "sales.board.figures.kind", texts.now(d.kind().label()));
        row(table, "sales.board.figures.number", d.number());
        row(table, "sales.board.figures.issuer", lines.words().issuer(d));
        row(table, "sales.board.figures.issued", d.issued());
        row(table, "sales.board.figures.parties", String.join(texts.now("sales.board.chip.and"), lines.words().parties(d)));
        return table;
    }

    private GridPane others(List<FigureRow> others) {
        GridPane table = table();
        for (FigureRow other : others) {
            ReportedFigure f = other.figure();
            HBox value = new HBox(2, plain(lines.mark(f), "bound-text"), plain(lines.value(f), "strong"));
            add(table, wrapped(lines.words().measure(f), "body"), value);
        }
        return table;
    }

    private static GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("figure-table");
        return table;
    }

    private void row(GridPane table, String key, String value) {
        if (value != null && !value.isBlank()) {
            Label name = plain(texts.now(key), "muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            add(table, name, wrapped(value, "body"));
        }
    }

    private static void add(GridPane table, Region left, Region right) {
        table.addRow(table.getRowCount(), left, right);
        GridPane.setValignment(left, javafx.geometry.VPos.TOP);
    }

    private Label heading(String key) {
        return plain(texts.now(key), "card-title");
    }

    private Label note(String key) {
        Label note = wrapped(texts.now(key), "small");
        note.getStyleClass().add("muted");
        return note;
    }

    private static Label plain(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label wrapped(String text, String style) {
        Label label = plain(text, style);
        label.setWrapText(true);
        label.setMaxWidth(720);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
