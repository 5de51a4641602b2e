package ruralpost.sheet.recipe;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.OtherTopics;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.file.FileKind;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetLimits;

/**
 * The first look at a whole file: which sheet, which table, and by which recipe.
 *
 * @param file    open; to be closed by whoever asked
 * @param look    the tables of the sheet
 * @param mapping how the table is read unless the user says otherwise
 * @param recipe  the recipe that was used, null for none
 * @param others  names of further visible sheets that hold such a table, too
 */
public record FileLook(SheetFile file, SheetLook look, ColumnMapping mapping, KeptRecipe recipe, List<String> others) {

    private static final int SHEETS = 30;

    /** Keeps its own list. */
    public FileLook {
        others = List.copyOf(others);
    }

    /**
     * What a look needs to know.
     *
     * @param shape   what is wanted
     * @param known   names of the ledger
     * @param recipes all that were kept for that shape
     */
    public record Wanted(SheetShape shape, KnownNames known, List<KeptRecipe> recipes) {

        /** The most recently used first. */
        public Wanted {
            recipes = recipes.stream().sorted(Comparator.comparingLong(KeptRecipe::usedAt).reversed()).toList();
        }
    }

    /**
     * Opens a file and looks at it.
     *
     * @param charset encoding that the user chose, or null
     * @throws ruralpost.text.UserException when it cannot be read
     */
    public static FileLook open(Path path, Charset charset, Wanted wanted) {
        SheetFile file = SheetFile.open(path, charset, SheetLimits.STANDARD.upTo(wanted.shape().largest()));
        try {
            FileLook look = at(file, wanted);
            if (look.recipe() == null && charset == null && file.kind() == FileKind.TEXT) {
                FileLook other = inOtherEncoding(file, wanted);
                if (other != null) {
                    file.close();
                    return other;
                }
            }
            return look;
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** A text file whose encoding was found wrong is known by a recipe that names another. */
    private static FileLook inOtherEncoding(SheetFile file, Wanted wanted) {
        for (Charset charset : wanted.recipes().stream().map(r -> charset(r.recipe().encoding())).flatMap(Optional::stream).distinct().toList()) {
            if (!charset.equals(file.charset())) {
                SheetFile again = SheetFile.open(file.path(), charset, SheetLimits.STANDARD.upTo(wanted.shape().largest()));
                FileLook look = null;
                try {
                    look = at(again, wanted);
                } finally {
                    if (look == null || look.recipe() == null) {
                        again.close();
                    }
                }
                if (look.recipe() != null) {
                    return look;
                }
            }
        }
        return null;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /**
     * Looks at an open file: a sheet that a recipe knows, else the first visible one with such a table, else the one that lacks least of it (a
     * cover or a table of contents lacks everything).
     */
    public static FileLook at(SheetFile file, Wanted wanted) {
        List<SheetInfo> visible = file.sheets().stream().filter(s -> !s.hidden()).limit(SHEETS).toList();
        if (visible.size() <= 1) {
            return at(file, visible.isEmpty() ? file.firstVisible() : visible.getFirst(), wanted);
        }
        List<FileLook> looks = visible.stream().map(s -> at(file, s, wanted)).toList();
        FileLook best = looks.stream().filter(l -> l.recipe() != null).findFirst()
            .or(() -> looks.stream().filter(l -> l.mapping().missing().isEmpty()).findFirst())
            .orElseGet(() -> looks.stream().min(Comparator.comparingInt(l -> l.mapping().missing().size())).orElseThrow());
        List<String> others = new ArrayList<>();
        // months on sheets of their own may lack the same as this one, which the caller then says for it
        looks.stream().filter(l -> l != best && (best.mapping().missing().containsAll(l.mapping().missing()) || l.mapping().columns().stream().anyMatch(OtherTopics::is))).forEach(l -> others.add(l.mapping().sheet().name()));
        return new FileLook(file, best.look(), best.mapping(), best.recipe(), others);
    }

    /** Looks at one sheet of an open file. */
    public static FileLook at(SheetFile file, SheetInfo sheet, Wanted wanted) {
        SheetLook look = SheetLook.at(file, sheet, wanted.shape(), wanted.known());
        String sender = look.best().layout().above().sender().orElse(null);
        for (KeptRecipe kept : wanted.recipes().stream().sorted(Comparator.comparing(k -> k.isOfAnother(sender))).toList()) {
            Optional<ColumnMapping> applied = look.tables().stream().map(t -> by(kept, t, sender)).flatMap(Optional::stream).findFirst()
                .or(() -> elsewhere(file, look, kept.recipe()));
            if (applied.isPresent()) {
                return new FileLook(file, look, applied.get(), kept, List.of());
            }
        }
        return new FileLook(file, look, look.best(), null, List.of());
    }

    /** The table as the recipe says; one that was kept for another sender does not say where and through which channel this one sold. */
    private static Optional<ColumnMapping> by(KeptRecipe kept, ColumnMapping table, String sender) {
        Optional<ColumnMapping> applied = kept.recipe().apply(table);
        return kept.isOfAnother(sender) ? applied.map(a -> kept.recipe().withoutConstants(a, table)) : applied;
    }

    /** The titles stand where the program does not find them by itself. */
    private static Optional<ColumnMapping> elsewhere(SheetFile file, SheetLook look, Recipe recipe) {
        boolean named = recipe.encoding() != null ? file.kind() == FileKind.TEXT : recipe.sheet().equals(look.best().sheet().name());
        return named ? recipe.apply(look.titlesIn(recipe.headerFirst(), recipe.headerLast())) : Optional.empty();
    }

    /** Who sends it: as the sheet says, or null. */
    public String sender() {
        return mapping.layout().above().sender().orElse(null);
    }
}
