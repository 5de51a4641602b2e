package ruralpost.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NamedRecord;

/** Finds records that a line of text names within it: 邮三湘 in 2024年5月邮三湘销售明细. */
final class NamesInLine {

    private static final int SHORTEST = 2;

    private NamesInLine() {
    }

    private record Name(String text, NamedRecord record, boolean own) {
    }

    /** The name of the one record that the line names, by its own name at least once; null when it names none or several. Of names within each other the longest counts. */
    static String only(List<NamedRecord> records, String line) {
        List<Name> names = new ArrayList<>();
        for (NamedRecord r : records) {
            names.add(new Name(NameBook.normal(r.name()), r, true));
            r.aliases().forEach(a -> names.add(new Name(NameBook.normal(a), r, false)));
        }
        names.sort(Comparator.comparingInt(n -> -n.text.length()));
        StringBuilder left = new StringBuilder(NameBook.normal(line));
        Set<NamedRecord> met = new HashSet<>();
        boolean own = false;
        for (Name n : names) {
            for (int at = n.text.length() < SHORTEST ? -1 : left.indexOf(n.text); at >= 0; at = left.indexOf(n.text)) {
                left.replace(at, at + n.text.length(), " ");
                met.add(n.record);
                own |= n.own;
            }
        }
        return own && met.size() == 1 ? met.iterator().next().name() : null;
    }
}
