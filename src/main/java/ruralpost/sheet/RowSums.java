package ruralpost.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;

/** 小计 beside 数量 and 折后价 is what each row comes to, where nothing stands across that it could sum up. */
final class RowSums {

    private static final Pattern SUM = Pattern.compile("(?:小计|合计|总计)(?:金额)?");
    private static final double SCORE = 0.7;

    private RowSums() {
    }

    /** The column of such sums as that of amounts; empty where there is none, or where another column has the amounts. @param filled keys of the fields that other columns fill */
    static Optional<MappedColumn> find(SheetShape shape, TableLayout layout, ColumnSamples samples, Set<String> filled) {
        List<SheetField> main = shape.oneOf().stream().flatMap(List::stream).map(shape::field).toList();
        SheetField amount = main.stream().filter(f -> f.kind() == FieldKind.MONEY && !filled.contains(f.key())).findFirst().orElse(null);
        boolean counted = main.stream().anyMatch(f -> filled.contains(f.key()));
        boolean priced = layout.titles().stream().anyMatch(p -> !p.isEmpty() && HeaderTitle.of(p.getLast()).title().endsWith("价"));
        return amount == null || !counted || !priced ? Optional.empty() : IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).boxed()
            .filter(c -> layout.path(c).size() == 1 && samples.numeric(c) && SUM.matcher(HeaderTitle.of(layout.path(c).getFirst()).title()).matches()).findFirst()
            .map(c -> new MappedColumn(c, layout.title(c), amount.key(), HeaderTitle.unitIn(layout.path(c)), SCORE, Message.of("sheet.map.row.sum"), false, null));
    }
}
