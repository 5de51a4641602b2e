package ruralpost.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ruralpost.sheet.layout.TableLayout;

/** Columns whose titles are nothing but units of weight or money: 品种, 斤, 元. People and households (户, 人) stand beside what they sell. */
final class UnitTitles {

    private UnitTitles() {
    }

    /** Those of which each alone says what it is. @param free whether a column has no other meaning */
    static List<MappedColumn> find(TitleMatcher matcher, TableLayout layout, ColumnSamples samples, IntPredicate free) {
        Map<String, List<MappedColumn>> found = IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).filter(c -> free.test(c) && samples.numeric(c)).boxed()
            .flatMap(c -> matcher.ofUnit(layout.path(c)).filter(m -> m.unit().isMoney() || m.unit().unit() != null && m.unit().unit().isWeight()).map(m -> new MappedColumn(c, layout.title(c), matcher.shape().fields().get(m.field()).key(), m.unit(), m.score(), m.reason(),
                false, null)).stream()).collect(Collectors.groupingBy(MappedColumn::field));
        return found.values().stream().filter(alike -> alike.size() == 1).flatMap(List::stream).toList();
    }
}
