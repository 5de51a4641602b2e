package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.HeaderTitle;

/** 村＼产品 in the corner of a table names what stands in its rows and what stands across, in either order: what these are called tells which is which. */
final class CornerTitle {

    private static final Pattern TWO = Pattern.compile("([^\\\\＼/／|｜]{1,8}) ?[\\\\＼/／|｜] ?([^\\\\＼/／|｜]{1,8})");

    private CornerTitle() {
    }

    /** The layout with the word for the rows alone in the corner; the same where there is none, or where nothing tells the two apart. */
    static TableLayout told(TableLayout layout, List<SheetRow> body, TitleMatcher matcher, KnownNames known) {
        List<String> path = layout.path(layout.firstColumn());
        Matcher two = TWO.matcher(path.isEmpty() ? "" : path.getLast().strip());
        SheetField one = two.matches() ? name(matcher, two.group(1)) : null;
        SheetField other = one == null ? null : name(matcher, two.group(2));
        if (other == null || one.equals(other)) {
            return layout;
        }
        ColumnSamples samples = new ColumnSamples(layout, body);
        List<String> across = IntStream.rangeClosed(layout.firstColumn() + 1, layout.lastColumn()).filter(samples::numeric).mapToObj(layout::path)
            .filter(p -> !p.isEmpty() && !TitleMatcher.isDerived(p)).map(List::getLast)
            .filter(w -> matcher.matches(List.of(w)).stream().noneMatch(m -> matcher.shape().fields().get(m.field()).isMeasure())).toList();
        if (across.size() < 2) {
            return layout;
        }
        boolean down = holds(samples, layout, one, known) || are(across, other, known);
        boolean up = holds(samples, layout, other, known) || are(across, one, known);
        return down == up ? layout : with(layout, down ? two.group(1) : two.group(2));
    }

    /** The field that a word is the title of; null when it is none of one of names or times. */
    private static SheetField name(TitleMatcher matcher, String word) {
        return matcher.matches(List.of(HeaderTitle.normal(word))).stream().filter(m -> m.score() > 0.85).map(m -> matcher.shape().fields().get(m.field())).filter(f -> !f.isMeasure()).findFirst().orElse(null);
    }

    private static boolean holds(ColumnSamples samples, TableLayout layout, SheetField field, KnownNames known) {
        return samples.most(layout.firstColumn(), called(field, known));
    }

    private static boolean are(List<String> words, SheetField field, KnownNames known) {
        return !words.isEmpty() && words.stream().filter(called(field, known)).count() * 2 > words.size();
    }

    private static Predicate<String> called(SheetField field, KnownNames known) {
        return w -> field.kind() == FieldKind.PERIOD ? TitleRows.isPeriod(w) : known.knows(field.key(), w) || CalledLike.is(field, w);
    }

    private static TableLayout with(TableLayout layout, String word) {
        List<List<String>> titles = new ArrayList<>(layout.titles());
        List<String> path = new ArrayList<>(titles.get(layout.firstColumn()));
        path.set(path.size() - 1, word);
        titles.set(layout.firstColumn(), path);
        return new TableLayout(layout.headerFirst(), layout.headerLast(), layout.lastRow(), layout.firstColumn(), layout.lastColumn(), titles, layout.above(), layout.merged());
    }
}
