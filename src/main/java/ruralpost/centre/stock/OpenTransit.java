package ruralpost.centre.stock;

import java.time.LocalDate;

/**
 * What one document sent to one centre and has not arrived, been lost or sent back.
 *
 * @param documentId the document that sent it
 * @param centreId   where it should arrive
 * @param itemId     the item
 * @param assetId    the piece; null for quantities
 * @param sentOn     when it was sent, the last time
 * @param sent       how much was sent
 * @param open       how much of it is on its way, at least 1
 */
public record OpenTransit(long documentId, long centreId, long itemId, Long assetId, LocalDate sentOn, long sent, long open) {
}
