package ruralpost.centre.stock;

/**
 * What must never fall below zero: an item in one state at one centre; of goods on their way those that one document sent; of things
 * kept one by one this piece.
 *
 * @param spot     centre and state
 * @param itemId   the item
 * @param assetId  the piece; null for quantities
 * @param sentById the document that sent it; null unless it is on its way
 */
record Bucket(Spot spot, long itemId, Long assetId, Long sentById) {
}
