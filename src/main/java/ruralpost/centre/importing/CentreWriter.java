package ruralpost.centre.importing;

import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.CentreStore;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.record.RecordWriter;
import ruralpost.importing.record.RowDecider;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceStore;

/** Writes centres with the children they served. What a sheet leaves blank stays as the ledger has it. */
final class CentreWriter extends RecordWriter<CentreRow, Centre> {

    private final CentreStore centres;
    private final PlaceStore places;
    private final KnownCentres known;
    private final CreatedNames created;

    CentreWriter(WriteTx tx, CentreStore centres, PlaceStore places, KnownCentres known, CreatedNames created, ImportMarkStore store, RowDecider.Marks marks) {
        super(tx, store, marks);
        this.centres = centres;
        this.places = places;
        this.known = known;
        this.created = created;
    }

    @Override
    protected Centre fresh(CentreRow row) {
        return known.fresh(row);
    }

    @Override
    protected Centre stored(long id) {
        return known.centre(id);
    }

    @Override
    protected long save(Centre was, CentreRow row, Long stored) {
        long id = centres.save(tx, KnownCentres.merged(was, row, township(row)));
        known.replaced(stored, row).forEach(stamp -> centres.deleteChildren(tx, stamp));
        known.served(stored, row).forEach(c -> centres.save(tx, new CentreChildren(c.stamp(), id, c.year(), c.band(), c.sex(), c.persons())));
        return id;
    }

    /** A township of which the ledger has no place yet lies where its first centre does. */
    private Long township(CentreRow row) {
        return row.township() == null ? null : created.id(row.township(), () -> places.save(tx, new Place(Stamp.NEW, row.township().name(), PlaceKind.TOWNSHIP,
            java.util.List.of(), null, row.division(), null, null, null, null, null)));
    }
}
