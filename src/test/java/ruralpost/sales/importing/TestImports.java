package ruralpost.sales.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.ImportBatch;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Written;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** A ledger into which texts are imported as csv files. */
final class TestImports implements AutoCloseable {

    private final Path folder;
    private final AppContext app;

    TestImports(Path folder) {
        this.folder = folder;
        Founding.create(folder.resolve("ledger"), new Founding.Answers(433124, "石秀英", Lang.ZH, false));
        app = AppContext.open(folder.resolve("ledger"));
    }

    AppContext app() {
        return app;
    }

    /**
     * What one import said.
     *
     * @param outcomes of the rows from the second on
     * @param set      null when nothing was written
     */
    record Run(PlanCounts counts, List<Outcome> outcomes, Map<HoldKind, Long> held, List<RowProblem> problems, List<String> remarks, ChangeSet set) {

        String problem(Lang lang) {
            Texts texts = Texts.of(lang);
            RowProblem only = problems.getFirst();
            return texts.get(only.problem()) + " | " + texts.get(only.expected());
        }
    }

    SheetFile open(String name, String text) {
        return SheetFile.open(TestSheets.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
    }

    SheetImport.Planned plan(SheetFile file, HoldDecisions holds) {
        return app.salesImport().plan(file, SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best(), NameDecisions.of(UnknownNames.CREATE),
            holds, Progress.NONE);
    }

    Run take(String text) {
        return take(text, HoldDecisions.LEAVE);
    }

    Run take(String text, HoldDecisions holds) {
        try (SheetFile file = open("sales.csv", text)) {
            SheetImport.Planned planned = plan(file, holds);
            return run(planned, app.salesImport().commit(planned, Progress.NONE));
        }
    }

    private static Run run(SheetImport.Planned planned, Written<PlanCounts> written) {
        List<Outcome> outcomes = IntStream.rangeClosed(2, planned.plan().lastRow()).mapToObj(planned.plan()::outcome).toList();
        return new Run(planned.counts(), outcomes, planned.held(), List.copyOf(planned.plan().problems()),
            planned.plan().remarks().stream().map(r -> r.column() + r.row() + " " + Texts.of(Lang.EN).get(r.made())).toList(), written.set());
    }

    /** Takes several files as one. */
    List<Run> takeAll(String... texts) {
        List<SheetFile> files = new ArrayList<>();
        try {
            ImportBatch batch = app.salesImport().batch();
            for (int i = 0; i < texts.length; i++) {
                files.add(open("sales" + i + ".csv", texts[i]));
                batch.plan(files.getLast(), SheetLook.at(files.getLast(), files.getLast().firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best(),
                    NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE);
            }
            Written<PlanCounts> written = app.salesImport().commit(batch, Progress.NONE);
            return batch.plans().stream().map(p -> run(p, written)).toList();
        } finally {
            files.forEach(SheetFile::close);
        }
    }

    List<Sale> sales() {
        SalesCube cube = app.cube().current();
        return app.sales().byIds(IntStream.range(0, cube.positions()).filter(cube::live).mapToObj(cube::id).toList());
    }

    Sale sale(String doc) {
        return sales().stream().filter(s -> doc.equals(s.docNumber())).findFirst().orElseThrow();
    }

    ChangeSet enter(Ledger.Work<?> work) {
        return app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), work).set();
    }

    void edit(Sale changed) {
        enter(tx -> app.sales().update(tx, changed));
    }

    void delete(Sale sale) {
        enter(tx -> {
            app.sales().delete(tx, sale.stamp());
            return null;
        });
    }

    @Override
    public void close() {
        app.close();
    }
}
