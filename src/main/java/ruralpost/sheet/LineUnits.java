package ruralpost.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;
import ruralpost.value.Dimension;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** The units that the lines above a table declare (单位：万元) for those of its columns that name none of their own. */
public final class LineUnits {

    private static final String FOREIGN = "sheet.map.foreign";

    private static final Set<String> NO_GOODS = Set.of("人", "人次", "户", "单", "家", "次");

    private final SheetShape shape;
    private final TableLayout layout;
    private final List<ColumnUnit> units;
    private final boolean money;

    private LineUnits(ColumnMapping mapping) {
        shape = mapping.shape();
        layout = mapping.layout();
        Above lines = layout.above().units().isEmpty() ? layout.above().and(mapping.sheet().name()) : layout.above();
        units = plain(lines.units().stream().map(ColumnUnit::parse).flatMap(Optional::stream).flatMap(LineUnits::apart).toList());
        money = mapping.columns().stream().anyMatch(c -> c.imported() && isMain(c.field()) && shape.field(c.field()).kind() == FieldKind.MONEY);
    }

    /** 元/吨 beside 万元 is that of the price, and 人民币 beside 万元 says no more than that it is money. */
    private static List<ColumnUnit> plain(List<ColumnUnit> all) {
        boolean scaled = all.stream().anyMatch(u -> u.isMoney() && u.isScaled() && !u.text().contains("/"));
        return !scaled ? all : all.stream().filter(u -> !u.isMoney() || u.isScaled() && !u.text().contains("/") || u.text().strip().equals(Units.YUAN.zh())).toList();
    }

    /** 单位：万元/吨 is said of a table with money in 万元 and weights in 吨; a price stands in a title. */
    private static Stream<ColumnUnit> apart(ColumnUnit unit) {
        return unit.per() == null ? Stream.of(unit) : Stream.of(new ColumnUnit(unit.scale(), unit.unit(), null, unit.text()), ColumnUnit.of(unit.per()));
    }

    /** Those of a table whose columns have their fields. */
    public static LineUnits of(ColumnMapping mapping) {
        return new LineUnits(mapping);
    }

    private boolean isMain(String field) {
        return shape.oneOf().stream().anyMatch(group -> group.contains(field));
    }

    /** What the lines say of a column that fills that field; null when they say nothing, or its title names a unit itself. */
    public ColumnUnit of(MappedColumn column, String field) {
        boolean titled = HeaderTitle.unitIn(layout.path(column.column())) != null;
        if (field != null && shape.field(field).kind() == FieldKind.INTEGER && !titled) {
            // 万单 of a column of orders
            return units.stream().filter(u -> Units.ORDER.equals(u.unit()) && u.isScaled()).findFirst().orElse(null);
        }
        return field == null || titled || !isMain(field) || isUnsure(field) ? null
            : shape.field(field).kind() == FieldKind.QUANTITY ? counted(shape.field(field)) : units.stream().map(u -> fitted(u, shape.field(field))).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean isOfGoods(Unit unit) {
        return (unit.dimension() == Dimension.WEIGHT || unit.dimension() == Dimension.VOLUME || unit.dimension() == Dimension.COUNT) && !NO_GOODS.contains(unit.zh());
    }

    /** The one unit of goods that the lines declare; null where they declare several, 箱、公斤, of which nobody knows which is meant: households, areas and orders are none of goods beside others. */
    private ColumnUnit counted(SheetField field) {
        List<ColumnUnit> all = units.stream().map(u -> fitted(u, field)).filter(Objects::nonNull).toList();
        List<ColumnUnit> goods = all.stream().filter(u -> u.unit() == null || isOfGoods(u.unit())).toList();
        List<ColumnUnit> meant = goods.isEmpty() ? all : goods;
        return meant.stream().map(ColumnUnit::unit).distinct().count() == 1 ? meant.getFirst() : null;
    }

    /** 单位：元、万元 leaves open which. */
    private boolean isUnsure(String field) {
        return layout.above().texts().stream().anyMatch(t -> t.contains("单位") && UnsureUnits.in(t, shape.field(field).kind()) != null);
    }

    /** 单位：万 is about the money, where there is any. */
    private ColumnUnit fitted(ColumnUnit unit, SheetField field) {
        ColumnUnit meant = unit.unit() == null && money ? unit.asMoney() : unit;
        return TitleMatcher.fits(field, meant) ? meant : null;
    }

    /** The foreign money of which the lines say that the table's is; null when they do not. */
    private String foreign() {
        boolean yuan = units.stream().anyMatch(ColumnUnit::isMoney);
        return yuan ? null : units.stream().filter(u -> ColumnUnit.FOREIGN.equals(u.unit())).map(ColumnUnit::text).findFirst().orElse(null);
    }

    /** Whether a column was left out because the lines above say that it is foreign money; a recipe of another sheet must not take it for yuan. */
    public static boolean isForeign(MappedColumn column) {
        return column.reason().key().equals(FOREIGN);
    }

    /** Gives one to a column that was just chosen and names none of its own, and to those across that went with it. */
    ColumnMapping give(ColumnMapping mapping, int column) {
        MappedColumn chosen = mapping.columns().stream().filter(c -> c.column() == column && c.imported() && c.spread() != null).findFirst().orElse(null);
        return mapping.withColumns(mapping.columns().stream().map(c -> {
            boolean along = c.column() == column || chosen != null && c.spread() != null && chosen.field().equals(c.field());
            ColumnUnit unit = along && c.unit() == null ? of(c, c.field()) : null;
            return unit == null ? c : c.in(unit, c.reason());
        }).toList());
    }

    /** Gives them to the columns that name none of their own; money of other countries is left out, for it is never to be taken for yuan. */
    ColumnMapping give(ColumnMapping mapping) {
        String foreign = foreign();
        return mapping.withColumns(mapping.columns().stream().map(c -> {
            if (foreign != null && c.imported() && c.unit() == null && shape.field(c.field()).kind() == FieldKind.MONEY) {
                return new MappedColumn(c.column(), c.header(), null, null, 0, Message.of(FOREIGN, foreign), false, c.spread());
            }
            ColumnUnit unit = c.unit() == null ? of(c, c.field()) : null;
            return unit == null ? c : c.in(unit, Message.of("sheet.map.unitline", c.reason(), unit.text()));
        }).toList());
    }
}
