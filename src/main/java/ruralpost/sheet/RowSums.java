package ruralpost.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;

/** 小计 beside 数量 and 折后价 is what each row comes to, and 合计数量（斤） what was sold, where nothing stands across that they could sum up. */
final class RowSums {

    private static final Pattern SUM = Pattern.compile("(?:小计|合计|总计)(?:金额)?");
    private static final double SCORE = 0.7;

    /** 合计数量（斤）, 本月销售(公斤): what was sold of each row where no other column says it. */
    private static final Pattern COUNTED = Pattern.compile("(?:本[月期周日旬]|当[月日])?(?:实际)?(?:销售|销出|卖出)|(?:合计|总|小计|本[月期])数量|数量(?:合计|小计|总计)|合计|总重量?");

    private RowSums() {
    }

    /** The columns of such sums. @param filled keys of the fields that other columns fill @param free whether a column fills no field and may */
    static List<MappedColumn> find(SheetShape shape, TableLayout layout, ColumnSamples samples, Set<String> filled, IntPredicate free) {
        return Stream.of(amount(shape, layout, samples, filled), quantity(shape, layout, samples, filled, free)).flatMap(Optional::stream).toList();
    }

    /** The column of such sums as that of amounts; empty where there is none, or where another column has the amounts. */
    private static Optional<MappedColumn> amount(SheetShape shape, TableLayout layout, ColumnSamples samples, Set<String> filled) {
        List<SheetField> main = shape.oneOf().stream().flatMap(List::stream).map(shape::field).toList();
        SheetField amount = main.stream().filter(f -> f.kind() == FieldKind.MONEY && !filled.contains(f.key())).findFirst().orElse(null);
        boolean counted = main.stream().anyMatch(f -> filled.contains(f.key()));
        boolean priced = layout.titles().stream().anyMatch(p -> !p.isEmpty() && HeaderTitle.of(p.getLast()).title().endsWith("价"));
        return amount == null || !counted || !priced ? Optional.empty() : IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).boxed()
            .filter(c -> layout.path(c).size() == 1 && samples.numeric(c) && SUM.matcher(HeaderTitle.of(layout.path(c).getFirst()).title()).matches()).findFirst()
            .map(c -> new MappedColumn(c, layout.title(c), amount.key(), HeaderTitle.unitIn(layout.path(c)), SCORE, Message.of("sheet.map.row.sum"), false, null));
    }

    /** The one column of such quantities; empty where there is none, or where another column has them. */
    private static Optional<MappedColumn> quantity(SheetShape shape, TableLayout layout, ColumnSamples samples, Set<String> filled, IntPredicate free) {
        SheetField quantity = shape.oneOf().stream().flatMap(List::stream).map(shape::field).filter(f -> f.kind() == FieldKind.QUANTITY && !filled.contains(f.key())).findFirst().orElse(null);
        List<Integer> found = quantity == null ? List.of() : IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).filter(c -> free.test(c) && layout.path(c).size() == 1 && samples.numeric(c)).boxed().filter(c -> {
            HeaderTitle title = HeaderTitle.of(layout.path(c).getFirst());
            return title.unit() != null && title.unit().unit() != null && !title.unit().isMoney() && TitleMatcher.fits(quantity, title.unit()) && COUNTED.matcher(title.title()).matches();
        }).toList();
        return found.size() != 1 ? Optional.empty() : found.stream().findFirst().map(c -> new MappedColumn(c, layout.title(c), quantity.key(), HeaderTitle.unitIn(layout.path(c)), SCORE,
            Message.of("sheet.map.unit", HeaderTitle.unitIn(layout.path(c)).text()), false, null));
    }
}
