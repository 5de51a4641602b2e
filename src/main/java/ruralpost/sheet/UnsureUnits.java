package ruralpost.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.UnitPair;
import ruralpost.sheet.words.WordedUnit;
import ruralpost.value.Units;

/**
 * Titles and unit lines that name two units at once: 销售额（元/万元）; sheets that lack the unit line which sheets of their kind had. In which unit the numbers are
 * only their sender can say.
 */
final class UnsureUnits {

    /** Reason of a column of which earlier sheets said the unit and this one does not. */
    static final String GONE = "sheet.map.unit.gone";

    /** 单位：吨、元/吨、万元: that of the price is no second unit of the amounts. */
    private static final Pattern PRICE = Pattern.compile("[百千万亿]{0,2}元 ?[/／] ?(?:斤|公斤|千克|吨|件|箱|袋|盒|瓶)");

    private UnsureUnits() {
    }

    /** Whether earlier sheets said the unit of a column and this one does not. */
    static boolean isGone(MappedColumn column) {
        return column.reason().key().equals(GONE);
    }

    /** The two units of its kind that a text names for the same numbers: 元/万元; null when it does not. */
    static String in(String text, FieldKind kind) {
        return kind == FieldKind.MONEY ? UnitPair.ofMoney(PRICE.matcher(text).replaceAll("")) : kind == FieldKind.QUANTITY ? UnitPair.ofWeight(text) : null;
    }

    /**
     * The larger unit of money that another column of the table names while this one names none: in a sheet of 全年计划（万元） the quarters beside
     * it may be 万元, too; null when nothing leaves that open.
     */
    static String beside(ColumnMapping mapping, MappedColumn column) {
        if (!column.imported() || column.unit() != null || mapping.shape().field(column.field()).kind() != FieldKind.MONEY || !isMain(mapping, column)
            || unitIn(mapping, column) != null || named(mapping, column) != null) {
            return null;
        }
        return mapping.columns().stream().filter(c -> c.column() != column.column() && mapping.layout().covers(c.column())).map(c -> unitIn(mapping, c))
            .filter(u -> u != null && u.namesMoney() && u.isScaled() && u.per() == null).map(ColumnUnit::text).findFirst().orElse(null);
    }

    private static ColumnUnit unitIn(ColumnMapping mapping, MappedColumn column) {
        return HeaderTitle.unitIn(mapping.layout().path(column.column()));
    }

    private static boolean isMain(ColumnMapping mapping, MappedColumn column) {
        return mapping.shape().oneOf().stream().anyMatch(g -> g.contains(column.field()));
    }

    /** What is unsure about a column's unit: 元/万元, or the one that is gone; null when nothing is. */
    static String of(ColumnMapping mapping, MappedColumn column) {
        String named = named(mapping, column);
        String beside = named == null ? beside(mapping, column) : null;
        return beside == null ? named : Units.YUAN.zh() + "/" + beside;
    }

    /** The two units that a column's title, or else the lines above the table, name; null when they do not. */
    private static String named(ColumnMapping mapping, MappedColumn column) {
        if (!column.imported() || column.unit() != null) {
            return null;
        }
        if (isGone(column)) {
            return String.valueOf(column.reason().args().get(1));
        }
        FieldKind kind = mapping.shape().field(column.field()).kind();
        boolean byRow = kind == FieldKind.QUANTITY && mapping.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.UNIT && mapping.fills(f.key()));
        if (byRow) {
            return null;
        }
        List<String> said = new ArrayList<>(mapping.layout().path(column.column()));
        if (isMain(mapping, column) && HeaderTitle.unitIn(said) == null) {
            mapping.layout().above().texts().stream().filter(t -> t.contains("单位") || t.contains("unit")).forEach(said::add);
        }
        String two = said.stream().map(t -> in(t, kind)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        // a title says something of 万元 that was not understood
        return two != null || kind != FieldKind.MONEY ? two
            : mapping.layout().path(column.column()).stream().map(t -> WordedUnit.said(Normalizer.normalize(t, Normalizer.Form.NFKC))).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }
}
