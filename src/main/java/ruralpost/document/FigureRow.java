package ruralpost.document;

import java.util.Arrays;
import java.util.List;

/**
 * A reported figure together with its document, and the row by which both are exchanged.
 *
 * @param figure   the figure
 * @param document the document that says it
 */
public record FigureRow(ReportedFigure figure, Document document) {

    /** Columns of a file of reported figures, in this order. */
    public static final List<String> HEADER = List.of("id", "source", "published", "area", "place", "period", "period_basis", "measure", "value",
        "unit", "bound", "usd_quoted", "usd_bound", "note");

    /** The cells under {@link #HEADER}; the empty text where nothing is stated. */
    public List<String> cells() {
        ReportedFigure f = figure;
        QuotedDollars usd = f.dollars();
        return Arrays.asList(f.code(), text(document.sourceKey()), text(document.issued()), f.area(), f.scopeText(), f.when().text(),
            f.when().basis().code(), f.measure(), f.value().toPlainString(), f.unit(), f.bound().code(),
            usd == null ? "" : usd.amount().toPlainString(), usd == null ? "" : usd.bound().code(), text(f.note()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
