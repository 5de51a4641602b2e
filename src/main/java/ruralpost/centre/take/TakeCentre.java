package ruralpost.centre.take;

import ruralpost.ledger.Stamp;

/**
 * Counting at one centre.
 *
 * @param stamp     where it is stored
 * @param takeId    the stock-take it belongs to
 * @param centreId  the centre
 * @param sheet     number of its sheet, by which a sheet that comes back is recognised
 * @param state     how far it has come
 * @param counted   moment of the counting
 * @param recounted moment of the second counting; null before
 * @param countedBy who counted; null before the counting is finished
 * @param remark    may be null
 */
public record TakeCentre(Stamp stamp, long takeId, long centreId, String sheet, CountState state, Moment counted, Moment recounted, String countedBy,
                         String remark) {

    /** The row id. */
    public long id() {
        return stamp.id();
    }

    TakeCentre at(Moment moment) {
        return new TakeCentre(stamp, takeId, centreId, sheet, state, moment, recounted, countedBy, remark);
    }

    TakeCentre finished(String by) {
        return new TakeCentre(stamp, takeId, centreId, sheet, CountState.COUNTED, counted, recounted, by, remark);
    }

    TakeCentre again(Moment moment) {
        return new TakeCentre(stamp, takeId, centreId, sheet, CountState.RECOUNT, counted, moment, countedBy, remark);
    }
}
