package ruralpost.sheet;

import java.util.regex.Pattern;
import ruralpost.text.Message;

/** 净销售额 is what was left after refunds: the column of refunds beside it says nothing against its rows. */
final class NetAmounts {

    private static final Pattern NET = Pattern.compile("净|扣[除减]?退[货款]后|退[货款]后");

    private NetAmounts() {
    }

    /** The mapping without the columns of money that only judge a row, where the amounts are net ones. */
    static ColumnMapping mark(ColumnMapping mapping) {
        SheetShape shape = mapping.shape();
        boolean net = mapping.columns().stream().anyMatch(c -> c.imported() && shape.field(c.field()).kind() == FieldKind.MONEY && shape.oneOf().stream().anyMatch(g -> g.contains(c.field())) && NET.matcher(c.header()).find());
        // 实际成交额 that the refunds beside it prove to be what was left
        boolean proved = mapping.columns().stream().anyMatch(c -> c.reason().key().equals(TwinColumns.GROSS));
        return !net && !proved ? mapping : mapping.withColumns(mapping.columns().stream().map(c -> c.imported() && shape.field(c.field()).kind() == FieldKind.MONEY && shape.judging().contains(c.field())
            ? new MappedColumn(c.column(), c.header(), null, null, 0, Message.of("sheet.map.net"), false, null) : c).toList());
    }
}
