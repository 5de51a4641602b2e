package ruralpost.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.ChangeSet;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.Progress;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.plan.PlanCounts;

/** Importing a spreadsheet: read, check and commit; its undo; what it adds to the file. */
final class ImportBench {

    private final Folders folders;
    private final LedgerMaker ledgers;
    private final Results results;
    private final int rows;
    private final int rounds;
    private Path folder;
    private AppContext app;
    private Plain plain;
    private Path plainFolder;
    private ChangeSet imported;
    private final List<Double> plans = new ArrayList<>();
    private final List<Double> commits = new ArrayList<>();

    ImportBench(Folders folders, LedgerMaker ledgers, Results results, int rows, int rounds) {
        this.folders = folders;
        this.ledgers = ledgers;
        this.results = results;
        this.rows = rows;
        this.rounds = rounds;
    }

    void run() throws Exception {
        Path sheet = SheetMaker.make(folders, rows);
        Path empty = ledgers.empty();
        Path office = LibreOffice.find();
        String part = "1. Import of an xlsx with " + Line.number(rows) + " rows";
        Race race = new Race().add("ours", () -> open(empty), () -> load(sheet)).add("undo", () -> app.ledger().undo(imported.id()))
            .add("plain", () -> openPlain(empty), () -> new PlainImport(plain).run(sheet));
        if (office != null) {
            race.add("office", () -> LibreOffice.toCsv(office, sheet, folders));
        }
        inOrder(race, part, office != null);
        closeAll();
    }

    /** Import and undo must follow each other, so every round runs forward. */
    private void inOrder(Race race, String part, boolean office) throws Exception {
        Map<String, Samples> times = race.forward().run(0, rounds);
        Samples ours = times.get("ours");
        Line whole = Line.ms(part, "read, check and commit", ours);
        if (office) {
            results.add(whole.against("LibreOffice to CSV", times.get("office")).goal(Goal.ratio(0.5)));
            results.add(Line.ms(part, "the same, first time in a fresh program", ours.first(1)).against("LibreOffice to CSV", times.get("office")));
        } else {
            results.note("LibreOffice is not installed: the import's first reference is missing.");
            results.add(Line.ms(part, "the same, first time in a fresh program", ours.first(1)));
        }
        results.add(whole.against("bare reading + JDBC batches", times.get("plain")));
        results.add(Line.ms(part, "- of it: open the file, read, check, plan", samples(plans)));
        results.add(Line.ms(part, "- of it: read again and commit, durable", samples(commits)));
        results.add(Line.ms(part, "undo of it", times.get("undo")).against("the import", ours).goal(Goal.ratio(1)));
        sizes(part);
    }

    private void sizes(String part) throws Exception {
        closeQuietly();
        double undone = Folders.megabytes(folder);
        Path sheet = SheetMaker.make(folders, rows);
        Path empty = ledgers.empty();
        double before = Folders.megabytes(empty);
        open(empty);
        load(sheet);
        closeQuietly();
        double after = Folders.megabytes(folder);
        results.add(new Line(part, "file with the import", "MB", Samples.of(after - before), "the same rows by JDBC", Samples.of(plainSize() - before),
            Goal.ratio(2)));
        results.add(new Line(part, "file after import and undo", "MB", Samples.of(undone - before), "file with the import", Samples.of(after - before),
            Goal.ratio(2)));
    }

    private double plainSize() throws Exception {
        plain.close();
        plain = null;
        return Folders.megabytes(plainFolder);
    }

    private void open(Path empty) throws IOException {
        closeQuietly();
        folder = folders.copy(empty, "import");
        app = AppContext.open(folder);
    }

    private void openPlain(Path empty) throws Exception {
        if (plain != null) {
            plain.close();
        }
        plainFolder = folders.copy(empty, "import-plain");
        plain = new Plain(plainFolder);
    }

    private void load(Path sheet) throws Exception {
        long start = System.nanoTime();
        try (SheetFile file = SheetFile.open(sheet)) {
            SheetImport sales = app.salesImport();
            SheetImport.Planned plan = sales.plan(file, SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best(),
                NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE);
            long planned = System.nanoTime();
            PlanCounts counts = plan.counts();
            if (counts.created() != rows) {
                throw new IllegalStateException("Not all rows would be taken: " + counts + " " + plan.plan().problems());
            }
            imported = sales.commit(plan, Progress.NONE).set();
            plans.add((planned - start) / 1e6);
            commits.add((System.nanoTime() - planned) / 1e6);
        }
    }

    private static Samples samples(List<Double> values) {
        return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void closeQuietly() {
        if (app != null) {
            app.close();
            app = null;
        }
    }

    private void closeAll() throws Exception {
        closeQuietly();
        if (plain != null) {
            plain.close();
        }
    }
}
