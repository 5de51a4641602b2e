package ruralpost.ui.centre;

import java.util.List;
import ruralpost.document.FigureTexts;
import ruralpost.document.ReportedFigure;
import ruralpost.text.Texts;
import ruralpost.ui.centre.Listing.Head;
import ruralpost.ui.centre.Listing.Line;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** What papers have published on centres, exactly as they say it. It stands beside what clerks enter and is never summed with it. */
final class FigureListing {

    private final UiTexts texts;
    private final Formats formats;
    private final FigureTexts words;
    private final CentreData data;
    private final CentreLinks links;

    FigureListing(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.words = new FigureTexts(Texts.of(texts.lang()));
        this.data = data;
        this.links = links;
    }

    /** The list. Not for the window's thread. */
    Listing listing() {
        List<Line> lines = data.records().lists().figures().stream().filter(f -> f.area().equals("centre")).map(this::line).toList();
        return new Listing("figures", List.of(new Head("number", 70, false), new Head("figure", 300, false), new Head("told", 120, true), new Head("unit", 80, false),
            new Head("period", 150, false), new Head("paper", 240, false)), lines);
    }

    private Line line(ReportedFigure f) {
        Cell value = Cell.number(formats.number(f.value()), f.value(), f.bound(), f.bound().isExact() ? null : f.bound().mark(texts.lang()));
        String paper = data.records().lists().documents().stream().filter(d -> d.stamp().id() == f.documentId()).findFirst().map(words::title).orElse("");
        return new Line(List.of(Cell.text(f.code()), Cell.text(words.measure(f)), value, Cell.text(words.unit(f)), Cell.text(f.when().text()), Cell.text(paper)),
            () -> links.record("figure", f.stamp().id()));
    }
}
