package ruralpost.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.file.SheetFolder;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.recipe.KeptRecipe;
import ruralpost.sheet.recipe.Recipe;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Imports sheets of one shape into an area; the files must all be readable before the first row is written. */
final class ImportCommand implements Command {

    private static final String SHEET = "--sheet";
    private static final String PUT = "--put";
    private static final String COLUMN = "--column";
    private static final String UNKNOWN = "--unknown";
    private static final String HELD = "--held";
    private static final String UNFIT = "--unfit";
    private static final String TABLE = "--table";
    private static final String YEAR = "--year";
    private static final String RECIPE = "--recipe";
    private static final String HAND_BACK = "--hand-back";
    private static final String DRY_RUN = "--dry-run";
    private static final String ERRORS = "--errors";
    private static final int LISTED = 20;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final List<String> COUNTS = List.of("read", "created", "updated", "unchanged", "rejected", "held");

    private final String name;
    private final String descriptionKey;
    private final SheetShape shape;
    private final Function<AppContext, SheetImport> importer;

    /**
     * @param name           what is imported, as in {@code import sales}
     * @param descriptionKey text of the help
     * @param shape          the fields of its rows
     * @param importer       its import in an open ledger
     */
    ImportCommand(String name, String descriptionKey, SheetShape shape, Function<AppContext, SheetImport> importer) {
        this.name = name;
        this.descriptionKey = descriptionKey;
        this.shape = shape;
        this.importer = importer;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get(descriptionKey));
        spec.addPositional(Options.parameter("FILE", "1..*", texts.get("cli.parameter.sheets")));
        spec.addOption(Options.option(SHEET, "NAME", texts.get("cli.option.sheet")));
        spec.addOption(Options.option(TABLE, "N|all", texts.get("cli.option.table")));
        spec.addOption(Options.option(YEAR, "YEAR", texts.get("cli.option.year")));
        spec.addOption(Options.option(RECIPE, "FILE", texts.get("cli.option.recipe")));
        spec.addOption(Options.repeated(PUT, "FIELD=VALUE", texts.get("cli.option.put")));
        spec.addOption(Options.repeated(COLUMN, "FIELD=COLUMN[:UNIT]", texts.get("cli.option.column")));
        spec.addOption(Options.option(UNKNOWN, "create|reject", texts.get("cli.option.unknown")));
        spec.addOption(Options.option(HELD, "leave|take", texts.get("cli.option.held")));
        spec.addOption(Options.option(UNFIT, "refuse|skip", texts.get("cli.option.unfit")));
        spec.addOption(Options.flag(DRY_RUN, texts.get("cli.option.dry.run")));
        spec.addOption(Options.option(ERRORS, "OUT.xlsx", texts.get("cli.option.errors")));
        spec.addOption(Options.option(HAND_BACK, "FOLDER", texts.get("cli.option.hand.back")));
        spec.addOption(Options.format(texts, "text|json"));
    }

    @Override
    public int run(Call call) throws IOException {
        UnknownNames unknown = call.choice(UNKNOWN, "create", "reject").equals("create") ? UnknownNames.CREATE : UnknownNames.REJECT;
        HoldDecisions holds = call.choice(HELD, "leave", "take").equals("take") ? HoldDecisions.TAKE : HoldDecisions.LEAVE;
        boolean skip = call.choice(UNFIT, "refuse", "skip").equals("skip");
        boolean json = call.choice(Options.FORMAT, "text", "json").equals("json");
        SheetSource.Wanted wanted = new SheetSource.Wanted(call.one(SHEET), table(call), year(call), recipe(call.one(RECIPE)), SheetSource.constants(call.many(PUT)), ColumnChoice.of(call.many(COLUMN)));
        Path errors = call.one(ERRORS) == null ? null : writable(Call.path(call.one(ERRORS)));
        Path handBack = call.one(HAND_BACK) == null ? null : folder(Call.path(call.one(HAND_BACK)));
        List<Path> chosen = call.named().stream().map(Call::path).toList();
        List<Path> files = SheetFolder.expand(chosen);
        chosen.forEach(folder -> notLookedAt(call, folder));
        try (AppContext app = call.open()) {
            ImportRun run = new ImportRun(call, importer.apply(app), new ImportRun.Choices(NameDecisions.of(unknown), holds, skip), errors, handBack, !json);
            PlanCounts counts = run.run(files, wanted, call.has(DRY_RUN));
            if (json) {
                JsonRows.one(call.out(), COUNTS, List.of(counts.read(), counts.created(), counts.updated(), counts.unchanged(), counts.rejected(), counts.held()));
            } else {
                call.say(call.has(DRY_RUN) ? "cli.import.would" : "cli.import.did", counts.read(), counts.created(), counts.updated(),
                    counts.unchanged(), counts.rejected(), counts.held());
            }
            return counts.allTaken() && run.skipped() == 0 ? Cli.OK : Cli.IN_PART;
        }
    }

    /** What else is in a folder, so that nobody takes it for imported. */
    private static void notLookedAt(Call call, Path folder) {
        List<String> others = SheetFolder.others(folder);
        if (!others.isEmpty()) {
            call.tell("cli.import.folder", String.valueOf(folder.getFileName()), String.join(" · ", others.subList(0, Math.min(LISTED, others.size()))) + (others.size() > LISTED ? " …" : ""));
        }
    }

    private static Integer table(Call call) {
        if ("all".equals(call.one(TABLE))) {
            return 0;
        }
        Long number = call.number(TABLE);
        return number == null ? null : Math.toIntExact(Math.min(number, Integer.MAX_VALUE));
    }

    private static Integer year(Call call) {
        Long year = call.number(YEAR);
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw UserException.of("value.date.year", String.valueOf(year), String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return year == null ? null : year.intValue();
    }

    /** A recipe that was exported in the window. */
    private KeptRecipe recipe(String file) {
        if (file == null) {
            return null;
        }
        Path path = Call.path(file);
        try {
            return new KeptRecipe(Stamp.NEW, String.valueOf(path.getFileName()), null, 0, Recipe.read(Files.readString(path), shape));
        } catch (IOException e) {
            throw new UserException(Message.of("sheet.recipe.unreadable", path.toString()), e);
        }
    }

    /** A folder to write into; one that is not there yet is made once something is written. */
    private static Path folder(Path wanted) {
        boolean there = Files.isDirectory(wanted);
        if (there ? !Files.isWritable(wanted) : Files.exists(wanted)) {
            throw new UserException(Message.of("sheet.errors.cannot", wanted.toString()));
        }
        return there ? wanted : writable(wanted);
    }

    /** Said before anything is written, not after. */
    private static Path writable(Path errors) {
        Path folder = errors.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(errors)) {
            throw new UserException(Message.of("sheet.errors.cannot", errors.toString()));
        }
        return errors;
    }
}
