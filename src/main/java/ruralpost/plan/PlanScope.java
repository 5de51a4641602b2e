package ruralpost.plan;

/**
 * What a plan is for. All three null means everything.
 *
 * @param productId null for all products
 * @param channelId null for all channels
 * @param placeId   null for all places
 */
public record PlanScope(Long productId, Long channelId, Long placeId) {

    /** Everything. */
    public static final PlanScope ALL = new PlanScope(null, null, null);

    /** One product through all channels, everywhere. */
    public static PlanScope product(long id) {
        return new PlanScope(id, null, null);
    }

    /** All products through one channel, everywhere. */
    public static PlanScope channel(long id) {
        return new PlanScope(null, id, null);
    }

    /** All products through all channels at one place. */
    public static PlanScope place(long id) {
        return new PlanScope(null, null, id);
    }
}
