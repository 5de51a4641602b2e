package ruralpost.centre.importing;

import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.CentreStore;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.TargetWriter;
import ruralpost.importing.record.RowDecider;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceStore;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.RowKey;

/** Writes centres with the children they served. What a sheet leaves blank stays as the ledger has it. */
final class CentreWriter implements TargetWriter<CentreRow> {

    private final WriteTx tx;
    private final CentreStore centres;
    private final PlaceStore places;
    private final KnownCentres known;
    private final CreatedNames created;
    private final ImportMarkStore store;
    private final RowDecider.Marks marks;

    CentreWriter(WriteTx tx, CentreStore centres, PlaceStore places, KnownCentres known, CreatedNames created, ImportMarkStore store, RowDecider.Marks marks) {
        this.tx = tx;
        this.centres = centres;
        this.places = places;
        this.known = known;
        this.created = created;
        this.store = store;
        this.marks = marks;
    }

    @Override
    public void begin(ColumnMapping mapping) {
        // what a row leaves blank is known from the row
    }

    @Override
    public void create(CentreRow row, RowKey key) {
        save(known.fresh(row), row, key, null);
    }

    @Override
    public void update(long id, CentreRow row, RowKey key) {
        save(known.centre(id), row, key, id);
    }

    private void save(Centre was, CentreRow row, RowKey key, Long stored) {
        long id = centres.save(tx, KnownCentres.merged(was, row, township(row)));
        known.replaced(stored, row).forEach(stamp -> centres.deleteChildren(tx, stamp));
        known.served(stored, row).forEach(c -> centres.save(tx, new CentreChildren(c.stamp(), id, c.year(), c.band(), c.sex(), c.persons())));
        store.keep(tx, stored == null ? null : marks.of(stored), id, key);
    }

    /** A township of which the ledger has no place yet lies where its first centre does. */
    private Long township(CentreRow row) {
        return row.township() == null ? null : created.id(row.township(), () -> places.save(tx, new Place(Stamp.NEW, row.township().name(), PlaceKind.TOWNSHIP,
            java.util.List.of(), null, row.division(), null, null, null, null, null)));
    }
}
