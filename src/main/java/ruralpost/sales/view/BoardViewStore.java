package ruralpost.sales.view;

import static ruralpost.store.tables.Tables.BOARD_VIEW;
import static ruralpost.store.tables.Tables.CHANNEL;
import static ruralpost.store.tables.Tables.CONTRACT;
import static ruralpost.store.tables.Tables.PARTNER;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.PRODUCT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import ruralpost.board.Chosen;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sales.cube.Dimension;
import ruralpost.store.tables.tables.records.BoardViewRecord;
import ruralpost.text.UserException;

/** Keeps filter states of the dashboard, each under a name of its own. */
public final class BoardViewStore {

    /** The table behind it. */
    public static final List<LedgerTable> TABLES = List.of(LedgerTable.of(BOARD_VIEW, BOARD_VIEW.NAME).unique(BOARD_VIEW.NAME));

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public BoardViewStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All views by name. One that a newer program wrote otherwise is left out. */
    public List<KeptView> views() {
        return ledger.read(ctx -> ctx.selectFrom(BOARD_VIEW).where(BOARD_VIEW.DELETED_SET.eq(0L)).orderBy(BOARD_VIEW.NAME).fetch().stream()
            .map(BoardViewStore::kept).flatMap(Optional::stream).toList());
    }

    /** The view with that id as it is now, whoever changed it since; empty when it is deleted, or was written otherwise by a newer program. */
    public Optional<KeptView> view(WriteTx tx, long id) {
        return tx.ctx().selectFrom(BOARD_VIEW).where(BOARD_VIEW.ID.eq(id), BOARD_VIEW.DELETED_SET.eq(0L)).fetchOptional().flatMap(BoardViewStore::kept);
    }

    private static Optional<KeptView> kept(BoardViewRecord r) {
        return StateText.read(r.getContent()).map(state -> new KeptView(new Stamp(r.getId(), r.getChangedSet()), r.getName(), state));
    }

    /**
     * Stores a new or changed view.
     *
     * @return its id
     * @throws UserException the name is blank, too long, or taken
     */
    public long save(WriteTx tx, KeptView view) {
        String name = view.name().strip();
        if (name.isEmpty() || name.length() > KeptView.LONGEST_NAME) {
            throw UserException.of("sales.view.name.bad", KeptView.LONGEST_NAME);
        }
        boolean taken = tx.ctx().fetchExists(BOARD_VIEW, BOARD_VIEW.DELETED_SET.eq(0L), BOARD_VIEW.NAME.eq(name), BOARD_VIEW.ID.ne(view.stamp().id()));
        if (taken) {
            throw UserException.of("sales.view.name.taken", name);
        }
        BoardViewRecord r = new BoardViewRecord();
        r.setName(name);
        r.setContent(StateText.write(view.state()));
        return tx.save(r, view.stamp());
    }

    /** Deletes a view. */
    public void delete(WriteTx tx, KeptView view) {
        tx.delete(BOARD_VIEW, view.stamp().id(), view.stamp().changed());
    }

    /**
     * The chosen rows that have been deleted, with the names that they had.
     *
     * @return by row id; "" for a row that never was in this ledger
     */
    public Map<Long, String> deleted(List<Chosen<Dimension>> chosen) {
        return ledger.read(ctx -> {
            Map<Long, String> gone = new HashMap<>();
            for (Chosen<Dimension> c : chosen) {
                if (c.value() instanceof Long id) {
                    lastName(ctx, c.dimension(), id).ifPresent(name -> gone.put(id, name));
                }
            }
            return gone;
        });
    }

    /** Empty while the row is live. */
    private Optional<String> lastName(DSLContext ctx, Dimension dimension, long id) {
        String name = "";
        for (Table<?> table : tables(dimension)) {
            LedgerTable t = ledger.schema().of(table);
            Record row = ctx.selectFrom(table).where(t.id().eq(id)).fetchOne();
            if (row != null && row.get(t.deletedSet()) == 0) {
                return Optional.empty();
            }
            name = row == null ? name : t.title(row);
        }
        return tables(dimension).isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Where the rows of a dimension are kept; none for those whose values are no rows. */
    private static List<Table<?>> tables(Dimension dimension) {
        return switch (dimension) {
            case PRODUCT -> List.of(PRODUCT);
            case CHANNEL -> List.of(CHANNEL);
            case SELLER -> List.of(PLACE, PARTNER);
            case TOWNSHIP, VILLAGE -> List.of(PLACE);
            case CONTRACT -> List.of(CONTRACT);
            case BUYER_KIND, BUYER, CAMPAIGN -> List.of();
        };
    }
}
