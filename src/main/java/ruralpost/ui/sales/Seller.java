package ruralpost.ui.sales;

/**
 * Who sells: a place or an enterprise.
 *
 * @param placeId   id of the place; null when it is an enterprise
 * @param partnerId id of the enterprise; null when it is a place
 * @param name      its name
 */
public record Seller(Long placeId, Long partnerId, String name) {

    /** The row id, whichever it is. */
    public long id() {
        return placeId != null ? placeId : partnerId;
    }
}
