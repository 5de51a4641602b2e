package ruralpost.sales.importing;

import ruralpost.importing.NameRef;
import ruralpost.sales.Sale;
import ruralpost.value.Amount;
import ruralpost.value.Quantity;

/**
 * A row of a sheet as a sale to be, its names not yet all records.
 *
 * @param row             its number
 * @param sale            everything but the names; its product id is 0
 * @param product         never null
 * @param channel         null when not stated
 * @param seller          null when not stated
 * @param contract        id of the contract; null when not stated
 * @param unitFromProduct whether the unit is the product's usual one because the sheet names none
 * @param refundConcluded whether it is taken for a refund because a number is negative, not because the sheet says so
 * @param decades         power of ten of what one in the column of amounts is in yuan, as {@link LargeUnit#decades} says; only for the decision, not kept
 */
public record SaleRow(int row, Sale sale, NameRef product, NameRef channel, NameRef seller, Long contract, boolean unitFromProduct, boolean refundConcluded, int decades) {

    /** May be null. */
    Amount amount() {
        return sale.amount();
    }

    /** May be null. */
    Quantity quantity() {
        return sale.quantity();
    }

    boolean amountComputed() {
        return sale.amountComputed();
    }
}
