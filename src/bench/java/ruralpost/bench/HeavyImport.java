package ruralpost.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** A sheet of a million rows imported several times, taken into the columns, and undone, in a program of its own with the heap of a small PC. */
final class HeavyImport {

    private static final String HEAP = "512m";
    private static final int ROUNDS = 5;

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
        List<Path> each = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            each.add(folders.copy(ledgers.empty(), "heavy-" + i));
        }
        double before = Folders.megabytes(each.getLast());
        List<String> job = new ArrayList<>(List.of("million", sheet.toString()));
        each.forEach(l -> job.add(l.toString()));
        Map<String, Double> told = Child.run(HEAP, job.toArray(String[]::new));
        results.add(Line.ms(part, "read, check, plan", all("plan", told)));
        results.add(Line.ms(part, "commit, durable", all("commit", told)));
        Line whole = Line.ms(part, "the whole import", all("whole", told));
        Line first = Line.ms(part, "the same, first time in a fresh program", all("whole", told).first(1));
        Path office = LibreOffice.find();
        if (office != null) {
            double[] times = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                times[i] = Race.time(() -> LibreOffice.toCsv(office, sheet, folders));
            }
            whole = whole.against("LibreOffice to CSV", Samples.of(times)).goal(Goal.ratio(0.5));
            first = first.against("LibreOffice to CSV", Samples.of(times));
        }
        results.add(whole);
        results.add(first);
        results.add(Line.ms(part, "undo of it", Samples.of(told.get("undo"))).against("the import", whole.ours()).goal(Goal.ratio(1)));
        results.add(Line.of(part, "most heap in use after a collection", "MB", told.get("heap")).goal(Goal.value(512)));
        results.add(Line.of(part, "file after the import", "MB", Folders.megabytes(each.getFirst()) - before));
        results.add(Line.of(part, "file after import and undo", "MB", Folders.megabytes(each.getLast()) - before));
    }

    private static Samples all(String name, Map<String, Double> told) {
        return Samples.of(IntStream.range(0, ROUNDS).mapToDouble(i -> told.get(name + i)).toArray());
    }

    /** In a process of its own: imports into one ledger after the other, and undoes the last import. */
    static void inside(Path sheet, List<Path> each) throws Exception {
        AtomicLong most = watchHeap();
        for (int i = 0; i < each.size(); i++) {
            try (AppContext app = AppContext.open(each.get(i))) {
                ChangeSet set = imported(app, sheet, i);
                Bench.require(app.cube().current().size() == set.inserted() - countOthers(app), "The columns lost count");
                if (i == each.size() - 1) {
                    long start = System.nanoTime();
                    app.ledger().undo(set.id());
                    Child.tell("undo", (System.nanoTime() - start) / 1e6);
                    Bench.require(app.cube().current().size() == 0, "The undo left rows");
                }
            }
        }
        Child.tell("heap", most.get() / 1048576.0);
    }

    private static ChangeSet imported(AppContext app, Path sheet, int round) throws Exception {
        try (SheetFile file = SheetFile.open(sheet)) {
            SheetImport sales = app.salesImport();
            long start = System.nanoTime();
            SheetImport.Planned plan = sales.plan(file, SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best(),
                NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE);
            Bench.require(plan.counts().rejected() == 0 && plan.counts().held() == 0, "Not all rows would be taken: " + plan.counts());
            long planned = System.nanoTime();
            ChangeSet set = sales.commit(plan, Progress.NONE).set();
            long end = System.nanoTime();
            Child.tell("plan" + round, (planned - start) / 1e6);
            Child.tell("commit" + round, (end - planned) / 1e6);
            Child.tell("whole" + round, (end - start) / 1e6);
            return set;
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
