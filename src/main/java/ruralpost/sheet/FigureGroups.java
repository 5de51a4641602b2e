package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.SumWords;
import ruralpost.text.Message;

/**
 * Keeps the figures of a record together: of 数量 and 金额 below 周一, 周二 and 合计 those of one and the same are taken, and not the quantity of Monday beside the amount of the
 * week. Below a word for a sum they are taken; which others are meant only the user can say.
 */
final class FigureGroups {

    private static final double CONCLUDED = 0.8;

    private FigureGroups() {
    }

    /** The mapping with figures of one group; as it is where no group has them all. */
    static ColumnMapping mark(ColumnMapping mapping) {
        List<MappedColumn> figures = mapping.columns().stream().filter(c -> c.imported() && c.spread() == null && RowFigures.isSummed(mapping.shape(), c.field()) && path(mapping, c).size() > 1).toList();
        // the lowest words must tell the figures apart: 实际 below 数量 and below 金额 does not, nor does 男 below ages
        List<String> lows = figures.stream().map(c -> low(mapping, c)).filter(low -> !low.isEmpty()).distinct().toList();
        if (lows.size() < figures.size() || figures.stream().map(c -> path(mapping, c).getFirst()).distinct().count() < 2) {
            return mapping;
        }
        List<List<MappedColumn>> whole = mapping.columns().stream().map(c -> path(mapping, c)).filter(p -> p.size() > 1).map(List::getFirst).distinct().map(top -> below(mapping, top, figures))
            .filter(found -> found.size() == figures.size()).toList();
        List<List<MappedColumn>> sums = whole.stream().filter(g -> SumWords.isTotal(path(mapping, g.getFirst()).getFirst())).toList();
        List<MappedColumn> taken = sums.size() == 1 ? sums.getFirst() : whole.size() == 1 ? whole.getFirst() : List.of();
        return whole.isEmpty() ? mapping : mapping.withColumns(mapping.columns().stream().map(c -> {
            int at = taken.indexOf(c);
            int asked = whole.stream().mapToInt(g -> g.indexOf(c)).max().orElse(-1);
            return at >= 0 ? as(c, figures.get(at)) : asked < 0 ? c : left(c, taken.isEmpty() ? TwinColumns.why(mapping.shape().field(figures.get(asked).field())) : Message.of("sheet.map.other.group", path(mapping, taken.getFirst()).getFirst()));
        }).toList());
    }

    private static List<String> path(ColumnMapping mapping, MappedColumn column) {
        return mapping.layout().path(column.column());
    }

    /** The lowest word of a title without its unit; "" where it is nothing but a unit. */
    private static String low(ColumnMapping mapping, MappedColumn column) {
        String word = path(mapping, column).getLast();
        return ColumnUnit.parse(word.replaceAll("[()（）]", "")).isPresent() ? "" : HeaderTitle.of(word).title();
    }

    /** The columns below a word that are titled like these figures, one for each; fewer where some are not. */
    private static List<MappedColumn> below(ColumnMapping mapping, String top, List<MappedColumn> figures) {
        List<MappedColumn> found = new ArrayList<>();
        for (MappedColumn f : figures) {
            Optional<MappedColumn> same = mapping.columns().stream().filter(c -> path(mapping, c).size() > 1 && path(mapping, c).getFirst().equals(top) && low(mapping, c).equals(low(mapping, f))).findFirst();
            same.ifPresent(found::add);
        }
        return found;
    }

    private static MappedColumn as(MappedColumn column, MappedColumn figure) {
        return column == figure ? figure : new MappedColumn(column.column(), column.header(), figure.field(), figure.unit(), CONCLUDED, figure.reason(), false, null);
    }

    private static MappedColumn left(MappedColumn column, Message why) {
        return new MappedColumn(column.column(), column.header(), null, null, 0, why, false, null);
    }
}
