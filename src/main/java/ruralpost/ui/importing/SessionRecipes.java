package ruralpost.ui.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ruralpost.importing.SheetImport;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.sheet.recipe.KeptRecipe;
import ruralpost.sheet.recipe.Recipe;

/**
 * How sheets were corrected since the window opened. The ledger keeps a recipe only once a sheet is imported; of twelve monthly files
 * that are imported at once the first alone is corrected, so what was chosen for it has to be known before.
 */
final class SessionRecipes {

    private final Map<List<String>, KeptRecipe> corrected = new LinkedHashMap<>();

    /** Notes a correction. @param used the recipe that was corrected, null for none */
    void keep(SheetFile file, ColumnMapping mapping, KeptRecipe used) {
        Recipe recipe = Recipe.of(file, mapping).with(used == null ? List.of() : used.recipe().names());
        corrected.put(recipe.titles(), used == null ? new KeptRecipe(Stamp.NEW, "", null, System.currentTimeMillis(), recipe)
            : new KeptRecipe(used.stamp(), used.name(), used.sender(), System.currentTimeMillis(), recipe));
    }

    /** Whether a recipe is none of the ledger's, but what was chosen before in this window. */
    static boolean isCorrection(KeptRecipe recipe) {
        return recipe != null && recipe.stamp().isNew();
    }

    /** The correction is in the ledger now, or the user went back to the proposal. */
    void forget(SheetFile file, ColumnMapping mapping) {
        corrected.remove(Recipe.of(file, mapping).titles());
    }

    /** What a look needs to know, with the corrections before all recipes; to be called from the task that looks. */
    Supplier<FileLook.Wanted> looking(SheetImport importer) {
        List<KeptRecipe> now = List.copyOf(corrected.values());
        return () -> {
            FileLook.Wanted wanted = importer.looking();
            Stream<KeptRecipe> mine = now.stream().map(c -> asKept(c, wanted.recipes())).flatMap(Optional::stream);
            return new FileLook.Wanted(wanted.shape(), wanted.known(), Stream.concat(mine, wanted.recipes().stream()).toList());
        };
    }

    /** A correction with the names of the ledger's recipe, which may have been changed since; none when that recipe is gone. */
    private static Optional<KeptRecipe> asKept(KeptRecipe correction, List<KeptRecipe> kept) {
        return correction.stamp().isNew() ? Optional.of(correction) : kept.stream().filter(k -> k.stamp().id() == correction.stamp().id()).findFirst()
            .map(k -> new KeptRecipe(k.stamp(), k.name(), k.sender(), correction.usedAt(), correction.recipe().with(k.recipe().names())));
    }
}
