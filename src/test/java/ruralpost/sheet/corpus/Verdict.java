package ruralpost.sheet.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what was read of a sheet with what it truly tells. */
final class Verdict {

    private Verdict() {
    }

    /** read, asked, refused, held, warned of a total, named as rows of another table, or WRONG; what differs or is asked is added to the list. */
    static String of(OfficeSheet sheet, Reading reading, List<String> differences) {
        if (reading.refused() != null) {
            differences.add(reading.refused());
            return "refused";
        }
        if (!reading.questions().isEmpty()) {
            differences.addAll(reading.questions());
            return "asked";
        }
        if (reading.tables().isEmpty()) {
            differences.add("no sales found");
            return "asked";
        }
        ReadTable table = reading.tables().getFirst();
        Map<Integer, List<String>> read = new TreeMap<>();
        table.sales().forEach(s -> read.computeIfAbsent(s.row(), r -> new ArrayList<>()).add(s.line()));
        Set<Integer> named = table.complaints().stream().map(ReadTable.Complaint::row).collect(Collectors.toCollection(TreeSet::new));
        boolean outside = false;
        Set<Integer> rows = new TreeSet<>(read.keySet());
        rows.addAll(sheet.truth().keySet());
        for (int row : rows) {
            List<String> wanted = new ArrayList<>(sheet.truth().getOrDefault(row, List.of()));
            List<String> got = new ArrayList<>(read.getOrDefault(row, List.of()));
            List<String> both = new ArrayList<>(wanted);
            got.forEach(both::remove);
            wanted.forEach(got::remove);
            if (got.isEmpty() && both.equals(wanted) && table.outside().contains(row)) {
                outside = true;
            } else if (!got.isEmpty() || !both.isEmpty() && !named.contains(row)) {
                differences.add("row " + row + ": true " + both + (got.isEmpty() ? " is lost" : " but read " + got) + (table.leftOut().contains(row) ? " (left out, which is said)" : ""));
            }
        }
        if (!differences.isEmpty()) {
            return "WRONG";
        }
        differences.addAll(table.wrongTotals().stream().map(t -> "total said to be wrong: " + t).toList());
        table.complaints().forEach(c -> differences.add("row " + c.row() + " is held for " + c.field() + " (" + c.letters() + ")"));
        return outside ? "named" : table.complaints().isEmpty() && table.wrongTotals().isEmpty() ? "read" : table.complaints().isEmpty() ? "warned" : "held";
    }
}
