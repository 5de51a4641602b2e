package ruralpost.sheet.recipe;

import static ruralpost.store.tables.Tables.SHEET_RECIPE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.SheetShape;
import ruralpost.store.tables.tables.records.SheetRecipeRecord;
import ruralpost.text.UserException;

/** Keeps recipes, each under a name of its own. */
public final class RecipeStore {

    /** The table behind it. */
    public static final List<LedgerTable> TABLES = List.of(LedgerTable.of(SHEET_RECIPE, SHEET_RECIPE.NAME).unique(SHEET_RECIPE.SHAPE, SHEET_RECIPE.NAME));
    private static final int LONGEST_NAME = 120;

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public RecipeStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All recipes for a shape, the most recently used first. One that an older or newer program wrote otherwise is left out. */
    public List<KeptRecipe> recipes(SheetShape shape) {
        return ledger.read(ctx -> ctx.selectFrom(SHEET_RECIPE).where(SHEET_RECIPE.DELETED_SET.eq(0L), SHEET_RECIPE.SHAPE.eq(shape.id()))
            .orderBy(SHEET_RECIPE.USED_AT_MS.desc(), SHEET_RECIPE.ID.desc()).fetch()).stream().map(r -> kept(r, shape)).flatMap(Optional::stream).toList();
    }

    private static Optional<KeptRecipe> kept(SheetRecipeRecord r, SheetShape shape) {
        try {
            long used = r.getUsedAtMs() == null ? 0 : r.getUsedAtMs();
            return Optional.of(new KeptRecipe(new Stamp(r.getId(), r.getChangedSet()), r.getName(), r.getSender(), used, Recipe.read(r.getContent(), shape)));
        } catch (UserException e) {
            return Optional.empty();
        }
    }

    /**
     * Notes that sheets are read so: in the recipe that was used, in one for the same titles, or in a new one named after the sender.
     *
     * @param used   the recipe by which the sheet was recognised, null for none
     * @param sender who sends such sheets, may be null
     * @param title  what to call it where nobody says who sends it
     */
    public void note(WriteTx tx, SheetShape shape, Recipe recipe, KeptRecipe used, String sender, String title) {
        List<KeptRecipe> all = recipes(shape);
        String print = fingerprint(recipe);
        KeptRecipe same = used != null && all.stream().anyMatch(k -> k.stamp().equals(used.stamp())) ? used
            : all.stream().filter(k -> fingerprint(k.recipe()).equals(print)).findFirst().orElse(null);
        String name = same != null ? same.name() : free(sender == null || sender.isBlank() ? title : sender, all);
        save(tx, new KeptRecipe(same == null ? Stamp.NEW : same.stamp(), name, same == null ? sender : same.sender(), System.currentTimeMillis(), recipe));
    }

    /** The name, with a number behind it when there is one of that name. */
    private static String free(String wanted, List<KeptRecipe> all) {
        String name = RowProblem.shorten(wanted.strip(), LONGEST_NAME);
        String free = name;
        for (int n = 2; taken(free, all); n++) {
            free = name + " " + n;
        }
        return free;
    }

    private static boolean taken(String name, List<KeptRecipe> all) {
        return all.stream().anyMatch(k -> k.name().equals(name));
    }

    /** Stores a new or changed recipe. @return its id */
    public long save(WriteTx tx, KeptRecipe kept) {
        SheetRecipeRecord r = new SheetRecipeRecord();
        r.setShape(kept.recipe().shape());
        r.setName(kept.name().strip());
        r.setSender(kept.sender());
        r.setFingerprint(fingerprint(kept.recipe()));
        r.setContent(kept.recipe().toJson());
        r.setUsedAtMs(kept.usedAt());
        return tx.save(r, kept.stamp());
    }

    /** Forgets a recipe. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(SHEET_RECIPE, stamp.id(), stamp.changed());
    }

    private static String fingerprint(Recipe recipe) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((recipe.shape() + "\n" + String.join("\n", recipe.titles())).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
