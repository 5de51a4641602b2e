package ruralpost.sales.importing;

import ruralpost.sales.Sale;

/**
 * A row of a sheet as a sale to be, its names not yet all records.
 *
 * @param sale     everything but the names; its product id is 0
 * @param product  never null
 * @param channel  null when not stated
 * @param seller   null when not stated
 * @param contract id of the contract; null when not stated
 */
record SaleRow(Sale.Builder sale, NameRef product, NameRef channel, NameRef seller, Long contract) {
}
