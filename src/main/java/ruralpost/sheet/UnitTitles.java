package ruralpost.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;

/** Columns whose titles are nothing but units of weight or money: 品种, 斤, 元. People and households (户, 人) stand beside what they sell. */
final class UnitTitles {

    private UnitTitles() {
    }

    /** Those of which each alone says what it is. @param free whether a column has no other meaning */
    static List<MappedColumn> find(TitleMatcher matcher, TableLayout layout, ColumnSamples samples, IntPredicate free) {
        Map<String, List<MappedColumn>> found = new LinkedHashMap<>();
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            TitleMatcher.Match match = free.test(column) && samples.numeric(column) ? matcher.ofUnit(layout.path(column)).filter(m -> isOfGoods(m.unit())).orElse(null) : null;
            if (match != null) {
                String field = matcher.shape().fields().get(match.field()).key();
                found.computeIfAbsent(field, f -> new ArrayList<>())
                    .add(new MappedColumn(column, layout.title(column), field, match.unit(), match.score(), match.reason(), false, null));
            }
        }
        return found.values().stream().filter(alike -> alike.size() == 1).flatMap(List::stream).toList();
    }

    private static boolean isOfGoods(ColumnUnit unit) {
        return unit.isMoney() || unit.unit() != null && unit.unit().isWeight();
    }
}
