package ruralpost.sheet.recipe;

import static ruralpost.store.tables.Tables.SHEET_RECIPE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.file.SheetFile;
import ruralpost.store.tables.tables.records.SheetRecipeRecord;
import ruralpost.text.UserException;
import ruralpost.value.PersonalText;

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
        return ledger.read(ctx -> recipes(ctx, shape));
    }

    private static List<KeptRecipe> recipes(DSLContext ctx, SheetShape shape) {
        return ctx.selectFrom(SHEET_RECIPE).where(SHEET_RECIPE.DELETED_SET.eq(0L), SHEET_RECIPE.SHAPE.eq(shape.id()))
            .orderBy(SHEET_RECIPE.USED_AT_MS.desc(), SHEET_RECIPE.ID.desc()).fetch().stream().map(r -> kept(r, shape)).flatMap(Optional::stream).toList();
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
     * Notes that a table was read so: in the recipe by which it is known, or in a new one named after who sends it, or else after the
     * file. Its names keep what they mean unless it is said anew. Writes nothing when a recipe says so already: an import that is taken back later should not meet a recipe changed since.
     *
     * @param names what was chosen for names of that table, and what the recipe in use said
     */
    public void note(WriteTx tx, SheetFile file, ColumnMapping mapping, List<RecipeName> names) {
        Recipe recipe = Recipe.of(file, mapping);
        String sender = mapping.layout().above().sender().orElse(null);
        List<KeptRecipe> every = recipes(tx.ctx(), mapping.shape());
        List<KeptRecipe> all = every.stream().filter(k -> !k.isOfAnother(sender)).toList();
        if (all.stream().anyMatch(k -> k.recipe().gives(mapping) && k.recipe().names().containsAll(names))) {
            return;
        }
        String print = fingerprint(recipe);
        KeptRecipe same = all.stream().filter(k -> fingerprint(k.recipe()).equals(print)).findFirst()
            .or(() -> all.stream().filter(k -> k.recipe().apply(mapping).isPresent()).findFirst()).orElse(null);
        String name = same != null ? same.name() : free(sender != null ? sender : title(file), every);
        save(tx, new KeptRecipe(same == null ? Stamp.NEW : same.stamp(), name, same == null ? sender : same.sender(), System.currentTimeMillis(),
            recipe.with(RecipeName.merge(same == null ? List.of() : same.recipe().names(), names))));
    }

    /** The file's name without its ending and without what changes from month to month. */
    private static String title(SheetFile file) {
        String name = String.valueOf(file.path().getFileName()).replaceFirst("\\.[^.]*$", "");
        String plain = name.replaceAll("[0-9０-９]+[年月日号季度.-]*|[()（）_]", " ").strip().replaceAll("\\s+", " ");
        return plain.isEmpty() ? PersonalText.without(name) : plain;
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
