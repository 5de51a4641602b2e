package ruralpost.calendar;

import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.AssetTable;
import ruralpost.value.Period;

/** Campaign days of the sample ledger: the two editions of the 919 festival in its sales. */
public final class SampleOccasions {

    private SampleOccasions() {
    }

    /** Writes them into a ledger that holds none of them yet. */
    public static void load(WriteTx tx, OccasionStore occasions) {
        AssetTable.read("/assets/sample/occasions.csv").forEach(r -> occasions.save(tx, new Occasion(Stamp.NEW, r.text("name"), r.text("series"),
            Integer.valueOf(r.text("edition")), Period.of(r.day("day_from"), r.day("day_to")), OccasionKind.ofCode(r.text("kind")), r.text("remark"))));
    }
}
