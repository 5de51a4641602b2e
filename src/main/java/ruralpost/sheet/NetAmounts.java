package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import ruralpost.sheet.file.SheetRow;
import ruralpost.text.Message;

/** 净销售额 is what was left after refunds, 应付 what was left after discounts: the column of refunds beside it says nothing against its rows. */
final class NetAmounts {

    /** Reason of the column that was found to hold what was left. */
    static final String FOUND = "sheet.map.net.found";

    private static final Pattern NET = Pattern.compile("净|扣[除减]?退[货款]后|退[货款]后");
    private static final int ROWS = 2;
    private static final double CONCLUDED = 0.9;

    private NetAmounts() {
    }

    /** The mapping without the columns of money that only judge a row, where the amounts are net ones. @param body the first rows below the titles */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body) {
        ColumnMapping found = byFigures(mapping, body);
        SheetShape shape = found.shape();
        boolean net = found.columns().stream().anyMatch(c -> isAmount(shape, c) && (NET.matcher(c.header()).find() || c.reason().key().equals(FOUND)));
        // 实际成交额 that the refunds beside it prove to be what was left
        boolean proved = found.columns().stream().anyMatch(c -> c.reason().key().equals(TwinColumns.GROSS));
        return !net && !proved ? found : found.withColumns(found.columns().stream().map(c -> judges(shape, c)
            ? new MappedColumn(c.column(), c.header(), null, null, 0, Message.of("sheet.map.net"), false, null) : c).toList());
    }

    private static boolean isAmount(SheetShape shape, MappedColumn c) {
        return c.imported() && shape.field(c.field()).kind() == FieldKind.MONEY && shape.oneOf().stream().anyMatch(g -> g.contains(c.field()));
    }

    /** Whether a column holds money by which a row is only judged: refunds. */
    private static boolean judges(SheetShape shape, MappedColumn c) {
        return c.imported() && shape.field(c.field()).kind() == FieldKind.MONEY && shape.judging().contains(c.field());
    }

    /** 结算基数 that is 销售额 less 退货额, or less 优惠, in every row holds what was left, whatever it is called. */
    private static ColumnMapping byFigures(ColumnMapping mapping, List<SheetRow> body) {
        List<MappedColumn> amounts = mapping.columns().stream().filter(c -> isAmount(mapping.shape(), c)).toList();
        List<MappedColumn> refunds = mapping.columns().stream().filter(c -> judges(mapping.shape(), c)).toList();
        List<MappedColumn> discounts = mapping.columns().stream().filter(c -> !c.imported() && c.spread() == null && TwinColumns.isDiscount(c.header())).toList();
        List<MappedColumn> less = refunds.isEmpty() ? discounts : refunds;
        if (amounts.size() != 1 || less.size() != 1 || amounts.getFirst().spread() != null || !refunds.isEmpty() && !Objects.equals(amounts.getFirst().unit(), less.getFirst().unit())) {
            return mapping;
        }
        MappedColumn all = amounts.getFirst();
        MappedColumn back = less.getFirst();
        return mapping.columns().stream().filter(c -> !c.imported() && c.spread() == null && mapping.layout().covers(c.column()) && isRest(c.column(), all.column(), back.column(), body)).findFirst().map(c -> {
            ColumnMapping taken = mapping.map(c.column(), all.field());
            boolean same = taken.columns().stream().anyMatch(t -> t.column() == c.column() && Objects.equals(t.unit(), all.unit()));
            return !same ? mapping : taken.withColumns(taken.columns().stream().map(t -> t.column() == c.column()
                ? new MappedColumn(t.column(), t.header(), t.field(), t.unit(), CONCLUDED, Message.of(FOUND, all.header().strip(), back.header().strip()), false, null) : t).toList());
        }).orElse(mapping);
    }

    private static boolean isRest(int rest, int all, int back, List<SheetRow> body) {
        int rows = 0;
        boolean refunded = false;
        for (SheetRow row : body) {
            BigDecimal before = GroupTotals.number(row.cell(all));
            BigDecimal after = GroupTotals.number(row.cell(rest));
            BigDecimal returned = GroupTotals.number(row.cell(back));
            if (before != null || after != null) {
                boolean fits = before != null && after != null && before.subtract(returned == null ? BigDecimal.ZERO : returned).compareTo(after) == 0;
                if (!fits) {
                    return false;
                }
                rows++;
                refunded |= returned != null && returned.signum() != 0;
            }
        }
        return rows >= ROWS && refunded;
    }
}
