package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;

/**
 * 箱数 beside 净重（公斤） and 单价（元/公斤）: of several columns that say how much, the one that, whatever the signs, makes the amount with the price is what was sold, as the rows themselves
 * prove; and where no amount stands, the one in the unit of the price.
 */
final class PricedQuantity {

    static final String REASON = "sheet.map.priced";
    private static final int ROWS = 200;
    private static final BigDecimal HALF_A_FEN = new BigDecimal("0.005");
    private static final BigDecimal FEN = new BigDecimal("0.011");
    private static final Pattern OTHER = Pattern.compile("毛重|皮重|赠|退|损|库存|计划|累计|同期|去年|上年|每[箱件盒袋]");
    private static final Pattern WEIGHT = Pattern.compile(".*(?:净重|重量|实重|总重)");
    private static final Pattern COUNTED = Pattern.compile("(?:总|合计|共计|折合|折)(公斤|千克|市斤|斤|吨)数?");

    private final ColumnMapping mapping;
    private final List<SheetRow> rows;

    private PricedQuantity(ColumnMapping mapping, List<SheetRow> body) {
        this.mapping = mapping;
        rows = body.subList(0, Math.min(ROWS, body.size()));
    }

    /** The mapping with the quantity taken from the other column, where in every row this one makes another amount with the price and that one the amount. */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body) {
        MappedColumn quantity = only(mapping, FieldKind.QUANTITY, true);
        MappedColumn price = only(mapping, FieldKind.MONEY, false);
        MappedColumn amount = only(mapping, FieldKind.MONEY, true);
        if (quantity == null || price == null || quantity.said() || body.isEmpty()) {
            return mapping;
        }
        PricedQuantity priced = new PricedQuantity(mapping, body);
        if (amount == null ? !isForWeight(price) || !counts(quantity) || mapping.columns().stream().anyMatch(c -> isAmount(mapping, c)) : priced.makes(quantity.column(), price, amount) != 0) {
            return mapping;
        }
        List<MappedColumn> better = mapping.columns().stream().filter(c -> !c.imported() && c.spread() == null && priced.unit(c, price) != null
            && (amount == null ? priced.holdsNumbers(c.column()) : priced.makes(c.column(), price, amount) > 0)).toList();
        if (better.size() != 1) {
            return mapping;
        }
        List<MappedColumn> columns = new ArrayList<>(mapping.columns());
        columns.replaceAll(c -> c == quantity ? new MappedColumn(c.column(), c.header(), null, null, 0, Message.of("sheet.map.taken"), false, null)
            : c == better.getFirst() ? new MappedColumn(c.column(), c.header(), quantity.field(), priced.unit(c, price), MappedColumn.CONCLUDED, Message.of(REASON), false, null) : c);
        return mapping.withColumns(columns);
    }

    /** The one column of such a field; null when there is none, or several. @param main whether it is one of which a row must fill one */
    private static MappedColumn only(ColumnMapping mapping, FieldKind kind, boolean main) {
        List<MappedColumn> all = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).kind() == kind
            && main == isMain(mapping, c) && (main || !mapping.shape().judging().contains(c.field()))).toList();
        return all.size() == 1 && all.getFirst().spread() == null ? all.getFirst() : null;
    }

    private static boolean isForWeight(MappedColumn price) {
        return price.unit() != null && price.unit().per() != null && price.unit().per().isWeight();
    }

    /** Whether a column says how many, and not how heavy. */
    private static boolean counts(MappedColumn quantity) {
        return quantity.unit() != null && quantity.unit().unit() != null && !quantity.unit().unit().isWeight();
    }

    private static boolean isAmount(ColumnMapping mapping, MappedColumn column) {
        return column.imported() && mapping.shape().field(column.field()).kind() == FieldKind.MONEY && isMain(mapping, column);
    }

    private static boolean isMain(ColumnMapping mapping, MappedColumn column) {
        return mapping.shape().oneOf().stream().anyMatch(g -> g.contains(column.field()));
    }

    private boolean holdsNumbers(int column) {
        return rows.stream().anyMatch(r -> GroupTotals.number(r.cell(column)) != null);
    }

    /** The unit of goods that the title of a column names, of 净重 without one that of the price; null when it names none, or says that it is something else. */
    private ColumnUnit unit(MappedColumn column, MappedColumn price) {
        List<String> path = mapping.layout().path(column.column());
        if (path.isEmpty() || OTHER.matcher(column.header()).find()) {
            return null;
        }
        var counted = COUNTED.matcher(HeaderTitle.normal(path.getLast()));
        ColumnUnit unit = counted.matches() ? ColumnUnit.parse(counted.group(1)).orElse(null) : HeaderTitle.unitIn(path);
        if (unit == null && isForWeight(price) && WEIGHT.matcher(HeaderTitle.normal(path.getLast())).matches()) {
            return ColumnUnit.of(price.unit().per());
        }
        return unit == null || unit.isMoney() || unit.per() != null || unit.unit() == null || !unit.unit().isWeight() ? null : unit;
    }

    /** In how many rows the numbers of a column times the price are the amount to the fen; -1 when that is so in some but not in all that have the three. */
    private int makes(int column, MappedColumn price, MappedColumn amount) {
        int right = 0;
        int wrong = 0;
        for (SheetRow row : rows) {
            BigDecimal number = GroupTotals.number(row.cell(column));
            BigDecimal each = GroupTotals.number(row.cell(price.column()));
            BigDecimal all = GroupTotals.number(row.cell(amount.column()));
            if (number != null && each != null && all != null && number.signum() != 0 && each.signum() != 0 && !row.cell(price.column()).isBlank()) {
                // a price is rounded to the fen
                BigDecimal most = number.abs().multiply(HALF_A_FEN).max(FEN);
                boolean same = number.multiply(each).abs().subtract(yuan(all, amount).abs()).abs().compareTo(each.stripTrailingZeros().scale() > 1 ? most : FEN) <= 0;
                right += same ? 1 : 0;
                wrong += same ? 0 : 1;
            }
        }
        return wrong == 0 ? right : right == 0 ? 0 : -1;
    }

    private static BigDecimal yuan(BigDecimal amount, MappedColumn column) {
        return column.unit() == null ? amount : amount.multiply(column.unit().scale());
    }
}
