package ruralpost.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ruralpost.importing.SheetImport;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.sheet.recipe.KeptRecipe;
import ruralpost.sheet.recipe.Recipe;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.sheet.recipe.RecipeStore;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;

/** What can be done with recipes. The ledger keeps them by itself with each import; here they are named, dropped, handed on. */
final class ImportRecipes implements RecipeBar.Actions, RecipesPane.Actions {

    private static final String ENDING = ".json";
    private static final List<Dialogs.FileKind> KINDS = List.of(new Dialogs.FileKind(Message.of("import.kind.recipe"), List.of("*" + ENDING)));

    private final WindowContext context;
    private final SheetImport importer;
    private final Dialogs dialogs;
    private final ImportModel model;
    private final ImportPlanning planning;
    private final ImportCorrections corrections;

    ImportRecipes(WindowContext context, SheetImport importer, Dialogs dialogs, ImportModel model, ImportPlanning planning, ImportCorrections corrections) {
        this.context = context;
        this.importer = importer;
        this.dialogs = dialogs;
        this.model = model;
        this.planning = planning;
        this.corrections = corrections;
    }

    private ImportItem item() {
        return model.currentProperty().get();
    }

    private SheetImport.Planned planned() {
        return item().plannedProperty().get();
    }

    /** The recipe in use as the ledger has it now; null for none. */
    KeptRecipe used() {
        FileLook look = model.of(ImportItem::lookProperty).getValue();
        return look == null || look.recipe() == null ? null
            : model.recipesProperty().get().stream().filter(k -> k.stamp().id() == look.recipe().stamp().id()).findFirst().orElse(null);
    }

    @Override
    public void leave() {
        corrections.reset(item());
    }

    @Override
    public void save() {
        FileLook look = item().lookProperty().get();
        ColumnMapping mapping = item().mappingProperty().get();
        List<RecipeName> names = planned() == null ? item().decided().recipe() : planned().recipeNames();
        write("sales.import.recipe.label.save", mapping.sheet().name(), tx -> {
            store().note(tx, look.file(), mapping, names);
            return null;
        });
    }

    @Override
    public void rename() {
        KeptRecipe kept = used();
        if (kept != null) {
            dialogs.askText(new Dialogs.TextRequest(Message.of("import.recipe.rename"), Message.of("import.recipe.name"), kept.name(),
                Message.of("import.recipe.rename")), name -> rename(kept, name));
        }
    }

    @Override
    public void rename(KeptRecipe kept, String name) {
        String wanted = name.strip();
        if (!wanted.isEmpty() && !wanted.equals(kept.name())) {
            write("sales.import.recipe.label.rename", wanted, tx -> store().save(tx, new KeptRecipe(kept.stamp(), wanted, kept.sender(), kept.usedAt(),
                kept.recipe())));
        }
    }

    @Override
    public void delete() {
        KeptRecipe kept = used();
        if (kept != null) {
            delete(kept);
        }
    }

    @Override
    public void delete(KeptRecipe kept) {
        context.link().write(Action.entry(area(), Message.of("sales.import.recipe.label.delete", kept.name())), tx -> {
            store().delete(tx, kept.stamp());
            return null;
        }).onSuccess(w -> followed(w.set(), kept, null)).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    @Override
    public void say(KeptRecipe kept, RecipeName before, RecipeName after) {
        List<RecipeName> names = new ArrayList<>(kept.recipe().names());
        names.replaceAll(n -> n.isSameName(before) ? after : n);
        names.removeIf(Objects::isNull);
        KeptRecipe changed = new KeptRecipe(kept.stamp(), kept.name(), kept.sender(), kept.usedAt(), kept.recipe().with(names));
        context.link().write(Action.entry(area(), Message.of("sales.import.recipe.label.names", kept.name())), tx -> store().save(tx, changed))
            .onSuccess(w -> followed(w.set(), kept, changed)).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    /** Sheets on the screen that are read by the recipe follow at once. @param changed null when it is gone; the mapping stays */
    private void followed(ChangeSet set, KeptRecipe before, KeptRecipe changed) {
        for (ImportItem each : model.items()) {
            FileLook look = each.lookProperty().get();
            boolean open = each.doneProperty().get() == null && each.committingProperty().get() == null;
            if (open && look != null && look.recipe() != null && look.recipe().stamp().id() == before.stamp().id()) {
                each.lookProperty().set(new FileLook(look.file(), look.look(), look.mapping(), changed, look.others()));
                each.plannedProperty().set(null);
                each.noteProperty().set(null);
                if (each == item()) {
                    planning.plan(each);
                }
            }
        }
        said(set);
    }

    private String area() {
        return importer.target().area();
    }

    private RecipeStore store() {
        return context.app().recipes();
    }

    private <T> void write(String label, String name, Ledger.Work<T> work) {
        context.link().write(Action.entry(area(), Message.of(label, name)), work).onSuccess(w -> said(w.set()))
            .onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    private void said(ChangeSet set) {
        if (set != null) {
            context.shell().toast().show(set.label(), () -> context.link().undo(set).onError(UserException.class,
                e -> context.shell().toast().show(e.userMessage())));
        }
    }

    @Override
    public void manage() {
        RecipesPane pane = new RecipesPane(context.texts(), importer.target().shape(), this);
        Function<String, NameBook> none = f -> new NameBook(List.of());
        pane.booksProperty().set(none);
        context.tasks().run(p -> {
            Function<String, NameBook> books = importer.books();
            // the window searches while the user types: made ready here, not there
            importer.target().shape().fields().stream().map(f -> books.apply(f.key())).filter(Objects::nonNull).forEach(b -> b.search("", 1));
            return books;
        }).onSuccess(pane.booksProperty()::set);
        // follows what is done in it
        pane.recipesProperty().bind(model.recipesProperty());
        dialogs.show(Message.of("import.recipe.all"), pane, List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.CANCEL)), c -> true);
    }

    @Override
    public void export() {
        ImportItem item = item();
        KeptRecipe kept = used();
        Recipe recipe = Recipe.of(item.fileProperty().get(), item.mappingProperty().get())
            .with(planned() == null ? item.decided().recipe() : planned().exportedNames());
        String name = kept == null ? context.texts().now("import.recipe.file") : kept.name().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
        dialogs.saveFile(new Dialogs.FileRequest(Message.of("import.recipe.export"), KINDS, name + ENDING,
            item.pasted() ? null : item.path().toAbsolutePath().getParent()), chosen -> write(recipe, ImportReturn.withEnding(chosen, ENDING)));
    }

    private void write(Recipe recipe, Path out) {
        context.tasks().run(p -> {
            try {
                return Files.writeString(out, recipe.toJson());
            } catch (IOException e) {
                throw new UserException(Message.of("import.recipe.cannot", out.toString()), e);
            }
        }).onSuccess(o -> context.shell().toast().show(Message.of("import.recipe.exported", o.toString())))
            .onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    @Override
    public void take() {
        ImportItem item = item();
        dialogs.openFile(new Dialogs.FileRequest(Message.of("import.recipe.take"), KINDS, null, item.pasted() ? null
            : item.path().toAbsolutePath().getParent()), chosen -> take(item, chosen));
    }

    private void take(ImportItem item, Path chosen) {
        FileLook before = item.lookProperty().get();
        context.tasks().run(p -> {
            KeptRecipe recipe = new KeptRecipe(Stamp.NEW, "", null, 0, read(chosen));
            FileLook look = FileLook.at(before.file(), before.mapping().sheet(), new FileLook.Wanted(importer.target().shape(),
                importer.target().records().known(), List.of(recipe)));
            if (look.recipe() == null) {
                throw UserException.of("import.recipe.unfit", String.valueOf(chosen.getFileName()));
            }
            return new FileLook(look.file(), look.look(), look.mapping(), look.recipe(), before.others());
        }).onSuccess(look -> {
            corrections.use(item, look);
            item.noteProperty().set(Message.of("import.recipe.taken", String.valueOf(chosen.getFileName())));
        }).onError(UserException.class, e -> item.noteProperty().set(e.userMessage()));
    }

    private Recipe read(Path file) {
        try {
            return Recipe.read(Files.readString(file), importer.target().shape());
        } catch (IOException e) {
            throw new UserException(Message.of("sheet.recipe.unreadable", file.toString()), e);
        }
    }
}
