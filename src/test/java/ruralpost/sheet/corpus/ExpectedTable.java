package ruralpost.sheet.corpus;

import java.util.ArrayList;
import java.util.List;

/** How a clerk reads one table. */
final class ExpectedTable {

    final int headerFirst;
    final int headerLast;
    final List<String> lines = new ArrayList<>();
    String mapping = "";

    ExpectedTable(int headerFirst, int headerLast) {
        this.headerFirst = headerFirst;
        this.headerLast = headerLast;
    }

    List<String> shown() {
        List<String> shown = new ArrayList<>(List.of(layout(headerFirst, headerLast), mapping));
        shown.addAll(inOrder(lines));
        return shown;
    }

    static String layout(int first, int last) {
        return "header " + first + ".." + last;
    }

    /** By row number; the records of one row in the order of their text, since a reader may spread a row in any order. */
    static List<String> inOrder(List<String> lines) {
        return lines.stream().sorted(java.util.Comparator.comparingInt((String l) -> Integer.parseInt(l.substring(0, l.indexOf(':'))))
            .thenComparing(l -> l)).toList();
    }
}
