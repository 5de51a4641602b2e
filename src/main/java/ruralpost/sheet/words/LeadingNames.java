package ruralpost.sheet.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Takes titles apart that begin with the name of a record: 邮乐网销售额 and 线下合同销售额 are 销售额 below 邮乐网 and 线下合同. */
public final class LeadingNames {

    private static final int SHORTEST = 2;

    private LeadingNames() {
    }

    /**
     * The titles, taken apart when several begin with different names before a measure; else as they are.
     *
     * @param titles  by column the words of its title
     * @param name    whether the ledger knows a word
     * @param measure whether a title is one of numbers, word for word
     */
    public static List<List<String>> apart(List<List<String>> titles, Predicate<String> name, Predicate<String> measure) {
        List<List<String>> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (List<String> path : titles) {
            List<String> two = path.isEmpty() ? null : apart(path.getLast(), name, measure);
            if (two == null) {
                parts.add(path);
            } else {
                names.add(two.getFirst());
                List<String> all = new ArrayList<>(path.subList(0, path.size() - 1));
                all.addAll(two);
                parts.add(all);
            }
        }
        return names.size() < 2 ? titles : parts;
    }

    private static List<String> apart(String title, Predicate<String> name, Predicate<String> measure) {
        for (int at = title.length() - 1; at >= SHORTEST; at--) {
            if (name.test(title.substring(0, at).strip()) && measure.test(title.substring(at).strip())) {
                return List.of(title.substring(0, at).strip(), title.substring(at).strip());
            }
        }
        return null;
    }
}
