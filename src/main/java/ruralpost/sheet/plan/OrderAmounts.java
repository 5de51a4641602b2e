package ruralpost.sheet.plan;

import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.text.Lang;
import ruralpost.value.Amount;
import ruralpost.value.Formats;

/** 订单金额 of 520 beside each of the three products of an order, or beside the first of them alone, may be what all of them cost together. */
final class OrderAmounts {

    private final ColumnMapping mapping;
    private final SheetField number;
    private final SheetField money;
    /** Records that repeat the amount of the one above, and those that have none below one that has. */
    private final RowGroup repeated = new RowGroup();
    private final RowGroup unpaid = new RowGroup();
    private String lastNumber;
    private Amount lastAmount;
    private boolean differing;

    /** @param number that the records of one order share @param money what they came to; each null where no column says it */
    OrderAmounts(ColumnMapping mapping, SheetField number, SheetField money) {
        this.mapping = mapping;
        this.number = number;
        this.money = money;
    }

    void row(RowValues values) {
        String own = number == null || money == null ? null : values.text(number.key());
        Amount amount = own == null ? null : values.amount(money.key());
        boolean same = own != null && own.equals(lastNumber);
        if (same && amount == null) {
            if (lastAmount != null && !isPriced(values)) {
                unpaid.add(values.row(), () -> "");
            }
            return;
        }
        if (same && !amount.money().isZero()) {
            differing |= !amount.equals(lastAmount);
            if (amount.equals(lastAmount)) {
                repeated.add(values.row(), () -> Formats.of(Lang.EN).money(amount.money()));
            }
        }
        lastNumber = own;
        lastAmount = amount;
    }

    private boolean isPriced(RowValues values) {
        return mapping.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.MONEY && values.has(f.key()));
    }

    void tell(RemarkList remarks) {
        if (!differing) {
            repeated.tell(mapping, money, "sheet.remark.order.amount", remarks);
        }
        unpaid.tell(mapping, money, "sheet.remark.order.total", remarks);
    }
}
