package ruralpost.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;

/** Leaves the figures of a sheet out that its area tells to be about something else ({@link OtherTopic}: 库存盘点表), until somebody says that they are meant all the same. */
public final class OtherTopics {

    /** Reason of such a column. */
    static final String REASON = "sheet.map.other.topic";

    /** What is longer is a sentence and names no table. */
    private static final int LONGEST_ALONE = 20;

    private OtherTopics() {
    }

    /** Takes them out of the columns that fill fields. @param tab name of the sheet, or of the text file */
    static void leave(SheetShape shape, TableLayout layout, ColumnSamples samples, String tab, Map<Integer, MappedColumn> mapped, Set<String> filled) {
        String named = word(shape, layout, samples, tab);
        String titled = named != null ? named : ofTitles(shape, layout, samples, mapped, filled);
        String word = titled != null ? titled : mapped.values().stream().filter(c -> c.imported() && shape.named().contains(c.field()) && shape.field(c.field()).required())
            .map(c -> shape.other().saidByNames(samples.words(c.column()))).filter(Objects::nonNull).findFirst().orElse(null);
        if (word == null) {
            return;
        }
        Set<String> figures = shape.oneOf().stream().flatMap(List::stream).collect(Collectors.toSet());
        new HashMap<>(mapped).forEach((at, c) -> {
            if (c.imported() && figures.contains(c.field())) {
                mapped.put(at, new MappedColumn(at, c.header(), null, null, 0, Message.of(REASON, word, c.field()), false, c.spread()));
                filled.remove(c.field());
            }
        });
    }

    /** The mapping in which somebody chose the field of one of these columns: the table is meant, so that the others are read as they would have been. */
    static ColumnMapping meant(ColumnMapping mapping) {
        return mapping.columns().stream().filter(c -> is(c) && !mapping.fills(fieldOf(c))).findFirst().map(c -> mapping.map(c.column(), fieldOf(c))).orElse(mapping);
    }

    /** How to say of a table that is asked about so, in one word for all its rows, what it is; null where nothing is asked or no such word is known. */
    public static OtherTopic.Answer answer(ColumnMapping mapping) {
        return mapping.columns().stream().map(OtherTopics::wordOf).filter(Objects::nonNull).findFirst().map(word -> mapping.shape().other().answer(word.toString())).orElse(null);
    }

    /** The mapping in which a field was filled for all rows, should that say that the table is meant. */
    static ColumnMapping answered(ColumnMapping mapping, String field) {
        OtherTopic.Answer answer = answer(mapping);
        boolean given = answer != null && answer.field().equals(field) && mapping.shape().field(field).choices().getOrDefault(answer.text(), List.of()).contains(mapping.constants().get(field));
        return given ? mapping.shape().other().answered(meant(mapping)) : mapping;
    }

    /** The word by which a table whose figures are taken says that it is about something else; null when none does. */
    static String overruled(ColumnMapping mapping) {
        String titles = mapping.layout().titles().stream().flatMap(List::stream).collect(Collectors.joining(" "));
        return mapping.columns().stream().anyMatch(OtherTopics::is) ? null : mapping.shape().other().saidBy(mapping.layout().above().texts(), mapping.sheet().name(), titles);
    }

    /** Key of the field that a column would fill which was left out so; null of any other. */
    public static String fieldOf(MappedColumn column) {
        return is(column) ? (String) column.reason().args().getLast() : null;
    }

    private static String word(SheetShape shape, TableLayout layout, ColumnSamples samples, String tab) {
        String titles = layout.titles().stream().flatMap(List::stream).collect(Collectors.joining(" "));
        String word = shape.other().saidBy(layout.above().texts(), tab, titles);
        return word != null ? word : samples.alone().stream().filter(t -> t.length() <= LONGEST_ALONE).map(shape.other()::saidWithin).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What the titles of all columns that hold something tell; null when nothing. */
    private static String ofTitles(SheetShape shape, TableLayout layout, ColumnSamples samples, Map<Integer, MappedColumn> mapped, Set<String> filled) {
        boolean undated = !layout.above().periods().isEmpty() && shape.fields().stream().anyMatch(f -> f.kind() == FieldKind.PERIOD && f.required() && !filled.contains(f.key()));
        boolean paid = mapped.values().stream().anyMatch(c -> c.imported() && shape.oneOf().stream().anyMatch(g -> g.contains(c.field())) && shape.field(c.field()).kind() == FieldKind.MONEY);
        List<String> titles = IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).filter(samples::filled).mapToObj(layout::title).map(HeaderTitle::normal).toList();
        return shape.other().saidByTitles(titles, undated, paid);
    }

    /** Whether a column was left out so; a recipe of another sheet must not take it. */
    public static boolean is(MappedColumn column) {
        return wordOf(column) != null;
    }

    /** The word that says so of a column; null of any other. */
    static Object wordOf(MappedColumn column) {
        return column.reason().key().equals(REASON) ? column.reason().args().getFirst() : null;
    }
}
