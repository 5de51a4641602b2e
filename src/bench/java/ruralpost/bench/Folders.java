package ruralpost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ruralpost.store.LedgerFiles;

/** Where the benchmarks keep what they make: {@code kept} stays for later runs, {@code scratch} is emptied at each start. */
record Folders(Path kept, Path scratch) {

    static Folders under(Path target) throws IOException {
        Folders f = new Folders(target.resolve("kept"), target.resolve("scratch"));
        Files.createDirectories(f.kept);
        delete(f.scratch);
        Files.createDirectories(f.scratch);
        return f;
    }

    /** A copy of a closed ledger that may be written to. */
    Path copy(Path ledger, String name) throws IOException {
        Path to = scratch.resolve(name);
        delete(to);
        Files.createDirectories(to);
        LedgerFiles from = new LedgerFiles(ledger);
        LedgerFiles files = new LedgerFiles(to);
        Files.copy(from.database(), files.database(), StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(from.settings())) {
            Files.copy(from.settings(), files.settings());
        }
        return to;
    }

    static double megabytes(Path ledger) throws IOException {
        return Files.size(new LedgerFiles(ledger).database()) / 1048576.0;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path p : all) {
                Files.delete(p);
            }
        }
    }
}
