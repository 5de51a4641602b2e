package ruralpost.sheet.names;

import static ruralpost.store.tables.Tables.NAME_CHOICE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonField;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.NameChoiceRecord;

/** Remembers what names in sheets mean. Written inside the change set of the import, so that its undo takes the choices back, too. */
public final class NameChoiceStore {

    /** Longer names are not remembered. */
    public static final int LONGEST = 200;

    /** What the ledger must know of the table. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(NAME_CHOICE, NAME_CHOICE.WRITTEN).unique(NAME_CHOICE.SHAPE, NAME_CHOICE.FIELD, NAME_CHOICE.WRITTEN));

    /** A remembered name may be a person's; it must stay another one than all others. */
    public static final List<PersonField> PERSONS = List.of(PersonField.of(NAME_CHOICE, NAME_CHOICE.WRITTEN).writtenAs(NameBook::normal)
        .leaving(r -> "*" + r.get(NAME_CHOICE.ID)));

    private final Ledger ledger;

    /** @param ledger where the choices are kept */
    public NameChoiceStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All live choices for sheets of a shape. Whether the records are still live is for the caller to check. */
    public List<NameChoice> choices(String shape) {
        return ledger.read(ctx -> ctx.selectFrom(NAME_CHOICE).where(NAME_CHOICE.SHAPE.eq(shape), NAME_CHOICE.DELETED_SET.eq(0L)).orderBy(NAME_CHOICE.ID)
            .fetch(NameChoiceStore::choice));
    }

    /**
     * Remembers a choice in place of an earlier one for the same name. Does nothing for a name of more than {@link #LONGEST} characters.
     *
     * @param name     as the sheet writes it
     * @param recordId null for a new record of that name
     */
    public void keep(WriteTx tx, String shape, String field, String name, Long recordId) {
        String written = NameBook.normal(name);
        if (written.isEmpty() || written.length() > LONGEST) {
            return;
        }
        NameChoiceRecord r = new NameChoiceRecord();
        r.setShape(shape);
        r.setField(field);
        r.setWritten(written);
        r.setRecordId(recordId);
        tx.save(r, find(tx.ctx(), shape, field, written).map(NameChoice::stamp).orElse(Stamp.NEW));
    }

    /** Forgets what a name means; does nothing when it is not remembered. */
    public void forget(WriteTx tx, String shape, String field, String name) {
        find(tx.ctx(), shape, field, NameBook.normal(name)).map(NameChoice::stamp).ifPresent(s -> tx.delete(NAME_CHOICE, s.id(), s.changed()));
    }

    private static Optional<NameChoice> find(DSLContext ctx, String shape, String field, String written) {
        return ctx.selectFrom(NAME_CHOICE).where(NAME_CHOICE.SHAPE.eq(shape), NAME_CHOICE.FIELD.eq(field), NAME_CHOICE.WRITTEN.eq(written),
            NAME_CHOICE.DELETED_SET.eq(0L)).fetchOptional(NameChoiceStore::choice);
    }

    private static NameChoice choice(NameChoiceRecord r) {
        return new NameChoice(new Stamp(r.getId(), r.getChangedSet()), r.getShape(), r.getField(), r.getWritten(), r.getRecordId());
    }
}
