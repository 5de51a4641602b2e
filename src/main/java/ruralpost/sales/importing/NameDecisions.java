package ruralpost.sales.importing;

import java.util.HashMap;
import java.util.Map;

/**
 * What to do with names in a sheet that the ledger does not know: the rule for all, and for single ones the name to use instead.
 * A value: every decision gives a new one.
 *
 * @param unknown what to do with names without a decision
 * @param instead field and name as the sheet has it, to the name to use
 */
public record NameDecisions(UnknownNames unknown, Map<Named, String> instead) {

    /**
     * A name in a field.
     *
     * @param field key of the field
     * @param name  as the sheet has it; white space, case and full-width letters do not matter
     */
    public record Named(String field, String name) {

        /** Makes the name comparable. */
        public Named {
            name = NameBook.normal(name);
        }
    }

    /** Keeps its own map. */
    public NameDecisions {
        instead = Map.copyOf(instead);
    }

    /** The rule alone. */
    public static NameDecisions of(UnknownNames unknown) {
        return new NameDecisions(unknown, Map.of());
    }

    /** The same decisions under another rule. */
    public NameDecisions with(UnknownNames rule) {
        return new NameDecisions(rule, instead);
    }

    /** The same with one more: wherever the sheet writes this name, that one is meant. Null takes the decision back. */
    public NameDecisions use(String field, String name, String meant) {
        Map<Named, String> more = new HashMap<>(instead);
        if (meant == null) {
            more.remove(new Named(field, name));
        } else {
            more.put(new Named(field, name), meant);
        }
        return new NameDecisions(unknown, more);
    }

    /** The name that is meant. */
    String meant(String field, String name) {
        return instead.isEmpty() ? name : instead.getOrDefault(new Named(field, name), name);
    }
}
