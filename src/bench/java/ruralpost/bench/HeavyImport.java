package ruralpost.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
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

/** A sheet of a million rows imported, taken into the columns, and undone, in a program of its own with the heap of a small PC. */
final class HeavyImport {

    private static final String HEAP = "512m";

    private final Folders folders;
    private final LedgerMaker ledgers;
    private final Results results;
    private final int rows;

    HeavyImport(Folders folders, LedgerMaker ledgers, Results results, int rows) {
        this.folders = folders;
        this.ledgers = ledgers;
        this.results = results;
        this.rows = rows;
    }

    void run() throws Exception {
        String part = "6. Import of an xlsx with " + Line.number(rows) + " rows, heap limit " + HEAP;
        Path sheet = SheetMaker.make(folders, rows);
        Path ledger = folders.copy(ledgers.empty(), "heavy");
        double before = Folders.megabytes(ledger);
        Map<String, Double> told = Child.run(HEAP, "million", ledger.toString(), sheet.toString());
        results.add(Line.ms(part, "read, check, plan", Samples.of(told.get("plan"))));
        results.add(Line.ms(part, "commit, durable", Samples.of(told.get("commit"))));
        Line whole = Line.ms(part, "the whole import", Samples.of(told.get("plan") + told.get("commit")));
        Path office = LibreOffice.find();
        if (office != null) {
            whole = whole.against("LibreOffice to CSV", Samples.of(Race.time(() -> LibreOffice.toCsv(office, sheet, folders)))).goal(Goal.ratio(0.5));
        }
        results.add(whole);
        results.add(Line.ms(part, "undo of it", Samples.of(told.get("undo"))).against("the import", whole.ours()).goal(Goal.ratio(1)));
        results.add(Line.of(part, "most heap in use after a collection", "MB", told.get("heap")).goal(Goal.value(512)));
        results.add(Line.of(part, "file after import and undo", "MB", Folders.megabytes(ledger) - before));
    }

    /** In a process of its own. */
    static void inside(Path folder, Path sheet) throws Exception {
        AtomicLong most = watchHeap();
        try (AppContext app = AppContext.open(folder)) {
            ChangeSet set;
            try (SheetFile file = SheetFile.open(sheet)) {
                SheetImport sales = app.salesImport();
                long start = System.nanoTime();
                SheetImport.Planned plan = sales.plan(file, SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best(),
                    NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE);
                Bench.require(plan.counts().rejected() == 0 && plan.counts().held() == 0, "Not all rows would be taken: " + plan.counts());
                Child.tell("plan", (System.nanoTime() - start) / 1e6);
                start = System.nanoTime();
                set = sales.commit(plan, Progress.NONE).set();
                Child.tell("commit", (System.nanoTime() - start) / 1e6);
            }
            Bench.require(app.cube().current().size() == set.inserted() - countOthers(app), "The columns lost count");
            long start = System.nanoTime();
            app.ledger().undo(set.id());
            Child.tell("undo", (System.nanoTime() - start) / 1e6);
            Bench.require(app.cube().current().size() == 0, "The undo left rows");
            Child.tell("heap", most.get() / 1048576.0);
        }
    }

    /** Products, channels, places and the recipe that the import wrote along with the sales. */
    private static long countOthers(AppContext app) {
        return app.catalogue().products().size() + app.places().places().size() + app.catalogue().channels().stream()
            .filter(c -> c.code() == null).count() + app.recipes().recipes(SalesShape.SHAPE).size();
    }

    /** The largest heap that any collection left in use. */
    private static AtomicLong watchHeap() {
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).map(p -> p.getName())
            .collect(Collectors.toSet());
        AtomicLong most = new AtomicLong();
        for (GarbageCollectorMXBean gc : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) gc).addNotificationListener((n, x) -> {
                if (n.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                    Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from((CompositeData) n.getUserData()).getGcInfo()
                        .getMemoryUsageAfterGc();
                    most.accumulateAndGet(after.entrySet().stream().filter(e -> heap.contains(e.getKey())).mapToLong(e -> e.getValue().getUsed()).sum(),
                        Math::max);
                }
            }, null, null);
        }
        return most;
    }
}
