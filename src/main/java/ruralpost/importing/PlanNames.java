package ruralpost.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ruralpost.sheet.names.Proposal;
import ruralpost.sheet.plan.Outcome;
import ruralpost.text.Message;

/** The names that a plan met and that are not simply the names of records. */
final class PlanNames {

    private static final int SPACED = 5;

    private final SheetNames<?> names;
    private final Map<NameDecisions.Named, Count> open = new LinkedHashMap<>();
    private final Map<NameDecisions.Named, Count> taken = new LinkedHashMap<>();
    private final Map<NameDecisions.Named, Count> aliases = new LinkedHashMap<>();
    private final List<List<String>> spaced = new ArrayList<>();
    private long further;
    private List<NewName> listed = List.of();

    private static final class Count {
        private final NameRef ref;
        private long rows;

        Count(NameRef ref) {
            this.ref = ref;
        }
    }

    PlanNames(SheetNames<?> names) {
        this.names = names;
    }

    /** The names in a row. Beside one that is ambiguous the unknown ones count, too: they are asked about together. */
    void saw(List<NameRef> row, Outcome outcome) {
        boolean ambiguous = false;
        for (NameRef ref : row) {
            ambiguous |= ref.isToBeChosen();
        }
        for (NameRef ref : row) {
            saw(ref, outcome, ambiguous);
        }
    }

    private void saw(NameRef ref, Outcome outcome, boolean ambiguous) {
        boolean written = outcome == Outcome.CREATE || outcome == Outcome.UPDATE;
        switch (ref.how()) {
            case SAME -> {
                // nothing to say
            }
            case ALIAS -> {
                if (written) {
                    count(aliases, ref);
                }
            }
            case RULE -> {
                if (written) {
                    count(taken, ref);
                }
            }
            case CHOSEN, REMEMBERED, RECIPE -> count(taken, ref);
            case AMBIGUOUS, MISSING -> further += count(open, ref) ? 0 : 1;
            case UNKNOWN -> {
                if (written || outcome == Outcome.REJECT && (ambiguous || !names.creates(ref))) {
                    further += count(open, ref) ? 0 : 1;
                }
            }
        }
    }

    private static boolean count(Map<NameDecisions.Named, Count> counts, NameRef ref) {
        if (counts.size() >= PlanDetails.LISTED && !counts.containsKey(ref.key())) {
            return false;
        }
        counts.computeIfAbsent(ref.key(), k -> new Count(ref)).rows++;
        return true;
    }

    /** Looks up what the open names may mean, once the plan is made. */
    void close() {
        List<NewName> all = new ArrayList<>();
        for (Count c : open.values()) {
            String field = c.ref.key().field();
            List<Proposal> near = names.proposals(field, c.ref.wanted() == null ? c.ref.name() : c.ref.wanted().record());
            all.add(new NewName(field, c.ref.name(), near, c.rows, c.ref.isToBeChosen() || !names.elsewhere(c.ref).isEmpty(), names.creatable(field, c.ref.name()),
                c.ref.wanted(), names.elsewhere(c.ref)));
        }
        listed = List.copyOf(all);
        names.records().fields().forEach(this::spaced);
        // the window searches while the user types: made ready here, not there
        all.stream().map(NewName::field).distinct().forEach(field -> names.records().book(field).search("", 1));
    }

    /** Names that are taken for one and differ in more than case and width: by blanks within them. */
    private void spaced(String field) {
        Map<NameDecisions.Named, Set<String>> written = new HashMap<>();
        for (NameRef ref : names.met(field)) {
            Set<String> forms = written.computeIfAbsent(ref.key(), k -> new TreeSet<>());
            forms.add(plain(ref.name()));
            if (ref.how() == NameRef.How.SAME) {
                forms.add(plain(ref.record().name()));
            }
        }
        written.values().stream().filter(f -> f.size() > 1).map(List::copyOf).sorted(Comparator.comparing(List::getFirst)).forEach(spaced::add);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** One sentence for the names that were taken for one although blanks or marks within them differ; none when there are none. */
    List<Message> spaced() {
        Message all = null;
        for (List<String> forms : spaced.subList(0, Math.min(SPACED, spaced.size()))) {
            Message one = Message.of("import.concluded.spaced.pair", forms.getFirst(), forms.getLast());
            all = all == null ? one : Message.of("sheet.and", all, one);
        }
        return all == null ? List.of() : List.of(Message.of("import.concluded.spaced", spaced.size() > SPACED ? Message.of("sheet.around.more", all, spaced.size() - SPACED) : all));
    }

    List<NewName> open() {
        return listed;
    }

    long further() {
        return further;
    }

    List<TakenName> taken() {
        return taken.values().stream().map(c -> new TakenName(c.ref.key().field(), c.ref.name(), c.ref.record(), TakenName.By.valueOf(c.ref.how().name()),
            c.ref.reason(), c.rows)).toList();
    }

    /** One sentence for each alias that was used. */
    List<Message> aliases() {
        return aliases.values().stream().map(c -> Message.of("import.concluded.alias", c.ref.name(), c.ref.record().name(), c.rows)).toList();
    }
}
