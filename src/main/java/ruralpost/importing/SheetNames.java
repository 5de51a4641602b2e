package ruralpost.importing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.names.NameAnswer;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NameChoiceStore;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.sheet.names.Proposal;
import ruralpost.sheet.plan.RowPlanner;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.text.Message;

/**
 * All names that a sheet may use, as known when the plan was made, and what was decided about them.
 *
 * @param <N> the records that names may mean
 */
public final class SheetNames<N extends NameRecords> {

    private static final int REMEMBERED = 100_000;
    /** So many names are looked up; a wrong mapping must not take forever. */
    private static final int LOOKED_UP = 500;
    private static final int PROPOSED = 5;

    private static final int NEAR = 3;
    private static final int NAMESAKES = 6;

    private final SheetShape shape;
    private final N records;
    private final NameChoiceStore choices;
    private final NameDecisions decisions;
    private final Map<NameDecisions.Named, NameDecisions.Choice> memory = new HashMap<>();
    private final Map<NameDecisions.Named, RecipeName> recipe = new HashMap<>();
    private final Map<String, Map<String, NameRef>> refs = new HashMap<>();
    private final Map<NameDecisions.Named, List<Proposal>> proposals = new HashMap<>();
    /** Which names that mean no record become one: asked for each row. */
    private final Map<NameRef, Boolean> creates = new IdentityHashMap<>();
    private final Set<NameDecisions.Named> met = new HashSet<>();

    SheetNames(SheetShape shape, N records, NameChoiceStore choices, NameDecisions decisions) {
        this.shape = shape;
        this.records = records;
        this.choices = choices;
        this.decisions = decisions;
        choices.choices(shape.id()).forEach(c -> memory.put(new NameDecisions.Named(c.field(), c.written()), new NameDecisions.Choice(c.recordId())));
        decisions.recipe().forEach(n -> recipe.put(new NameDecisions.Named(n.field(), n.written()), n));
        records.fields().forEach(f -> refs.put(f, new HashMap<>()));
    }

    /** The records that names may mean. */
    public N records() {
        return records;
    }

    /** All names in a field that were asked about, as the sheet writes them. */
    Collection<NameRef> met(String field) {
        return refs.get(field).values();
    }

    /** What a name in a field means; null for null. */
    public NameRef ref(String field, String name) {
        if (name == null) {
            return null;
        }
        Map<String, NameRef> known = refs.get(field);
        NameRef ref = known.get(name);
        if (ref == null) {
            ref = resolve(field, name);
            if (known.size() < REMEMBERED) {
                known.put(name, ref);
            }
        }
        return ref;
    }

    /** What the user says now, then the recipe, then the exact name, then what he said earlier, then the rules. */
    private NameRef resolve(String field, String name) {
        NameDecisions.Named named = new NameDecisions.Named(field, name);
        NameDecisions.Choice chosen = decisions.chosen().get(named);
        NameAnswer answer = records.book(field).answer(name);
        if (chosen != null && applies(field, name, chosen)) {
            met.add(named);
            return of(named, name, NameRef.How.CHOSEN, chosen);
        }
        boolean asked = decisions.asked().contains(named);
        RecipeName wanted = asked ? null : recipe.get(named);
        NameRef told = wanted == null ? null : told(named, name, wanted);
        if (told != null) {
            return told;
        }
        if (answer.record() != null && answer.reason() == null) {
            boolean called = NameBook.normal(answer.record().name()).equals(named.name());
            return new NameRef(named, name, called ? NameRef.How.SAME : NameRef.How.ALIAS, answer.record(), null, List.of());
        }
        if (asked) {
            met.add(named);
        } else {
            asked = wanted != null && wanted.means() == RecipeName.Means.ASK;
        }
        NameDecisions.Choice remembered = memory.get(named);
        if (!asked && remembered != null && applies(field, name, remembered)) {
            return of(named, name, NameRef.How.REMEMBERED, remembered);
        }
        if (answer.isAmbiguous()) {
            return new NameRef(named, name, NameRef.How.AMBIGUOUS, null, null, answer.namesakes());
        }
        return asked || answer.record() == null ? new NameRef(named, name, NameRef.How.UNKNOWN, null, null, List.of())
            : new NameRef(named, name, NameRef.How.RULE, answer.record(), answer.reason(), List.of());
    }

    /** What the recipe says; null when that decides nothing. A record that is not there is asked for, as any other would be a guess. */
    private NameRef told(NameDecisions.Named named, String name, RecipeName wanted) {
        return switch (wanted.means()) {
            case CREATE -> creatable(named.field(), name) ? new NameRef(named, name, NameRef.How.RECIPE, null, null, List.of()) : null;
            case ASK -> null;
            case RECORD -> {
                List<NamedRecord> there = wanted.in(records.book(named.field()));
                NameDecisions.Choice remembered = memory.get(named);
                if (there.size() == 1) {
                    yield new NameRef(named, name, NameRef.How.RECIPE, there.getFirst(), null, List.of());
                }
                yield remembered != null && applies(named.field(), name, remembered) ? of(named, name, NameRef.How.REMEMBERED, remembered)
                    : new NameRef(named, name, NameRef.How.MISSING, null, null, there, wanted);
            }
        };
    }

    /** A record that was deleted since, or a new one beside a record of the same name, is no choice. */
    private boolean applies(String field, String name, NameDecisions.Choice choice) {
        return choice.id() == null ? creatable(field, name) : records.book(field).byId(choice.id()) != null;
    }

    private NameRef of(NameDecisions.Named key, String name, NameRef.How how, NameDecisions.Choice choice) {
        NamedRecord record = choice.id() == null ? null : records.book(key.field()).byId(choice.id());
        return new NameRef(key, name, how, record, null, List.of());
    }

    /** Whether a new record of that name can be made: not all kinds can, nor can a second record that is called exactly so. */
    boolean creatable(String field, String name) {
        NameAnswer answer = records.book(field).answer(name);
        if (!records.creatable(field) || answer.record() != null && answer.reason() == null) {
            return false;
        }
        return !answer.isAmbiguous() || answer.namesakes().stream().noneMatch(r -> NameBook.normal(r.name()).equals(NameBook.normal(name)));
    }

    /** Whether the import makes a record for the name when it has none. */
    boolean creates(NameRef ref) {
        Boolean known = creates.get(ref);
        if (known == null) {
            known = ref.isNewOne() || ref.how() == NameRef.How.UNKNOWN && decisions.unknown() == UnknownNames.CREATE
                && creatable(ref.key().field(), ref.name()) && elsewhere(ref).isEmpty();
            if (creates.size() < REMEMBERED) {
                creates.put(ref, known);
            }
        }
        return known;
    }

    /** Where things lie that an unknown name may mean, when there are several and it is to be said which before it becomes a record. */
    List<String> elsewhere(NameRef ref) {
        return ref.how() == NameRef.How.UNKNOWN && creatable(ref.key().field(), ref.name()) ? records.elsewhere(ref.key().field(), ref.name().strip()) : List.of();
    }

    /** Whether a name is a record or becomes one; if not, the row is rejected, and says why. True for null. */
    public boolean accepts(NameRef ref, RowPlanner.Complaints complaints) {
        if (ref == null || ref.id() != null || creates(ref)) {
            return true;
        }
        SheetField field = shape.field(ref.key().field());
        if (ref.how() == NameRef.How.AMBIGUOUS) {
            complaints.at(field.key(), Message.of("import.ambiguous", field.label(), ref.name(), ref.namesakes().size()),
                Message.of("import.ambiguous.expected", listed(ref.namesakes())));
            return false;
        }
        if (ref.how() == NameRef.How.MISSING) {
            complaints.at(field.key(), missing(field, ref), Message.of("import.recipe.missing.expected"));
            return false;
        }
        List<String> elsewhere = elsewhere(ref);
        if (!elsewhere.isEmpty()) {
            complaints.at(field.key(), Message.of("import.elsewhere", field.label(), ref.name(), elsewhere.size()),
                Message.of("import.elsewhere.expected", String.join(" · ", elsewhere.subList(0, Math.min(elsewhere.size(), NAMESAKES)))));
            return false;
        }
        List<NamedRecord> near = proposals(field.key(), ref.name()).stream().map(Proposal::record).limit(NEAR).toList();
        complaints.at(field.key(), records.unknown(field, ref.name()),
            near.isEmpty() ? records.unknownExpected(field) : Message.of("import.unknown.near", listed(near)));
        return false;
    }

    private static Message missing(SheetField field, NameRef ref) {
        return ref.namesakes().isEmpty() ? Message.of("import.recipe.missing", field.label(), ref.name(), ref.wanted().shown())
            : Message.of("import.recipe.several", field.label(), ref.name(), ref.wanted().shown(), ref.namesakes().size());
    }

    private static Object listed(List<NamedRecord> records) {
        Object all = records.getFirst().shown();
        for (NamedRecord record : records.subList(1, Math.min(records.size(), NAMESAKES))) {
            all = Message.of("sheet.and", all, record.shown());
        }
        return all;
    }

    /** The records that a name may mean, the likeliest first; none after the first few hundred names. */
    List<Proposal> proposals(String field, String name) {
        NameDecisions.Named named = new NameDecisions.Named(field, name);
        List<Proposal> known = proposals.get(named);
        if (known == null) {
            if (proposals.size() >= LOOKED_UP) {
                return List.of();
            }
            known = records.book(field).proposals(name, PROPOSED);
            proposals.put(named, known);
        }
        return known;
    }

    /**
     * What the recipe of the sheet is to say: what it says already, and what the user chose for names that the sheet has.
     *
     * @param remembered whether to tell also what was chosen in earlier imports, for a ledger that does not remember it
     */
    List<RecipeName> recipeNames(boolean remembered) {
        Stream<RecipeName> earlier = !remembered ? Stream.of() : refs.values().stream().flatMap(m -> m.values().stream())
            .filter(r -> r.how() == NameRef.How.REMEMBERED && r.record() != null).map(r -> RecipeName.of(r.key().field(), r.name(), r.record()));
        Stream<RecipeName> now = met.stream().map(this::recipeName);
        return RecipeName.merge(decisions.recipe(), Stream.concat(earlier, now).filter(n -> n.written().length() <= NameChoiceStore.LONGEST)
            .sorted(Comparator.comparing(RecipeName::field).thenComparing(RecipeName::written)).toList());
    }

    private RecipeName recipeName(NameDecisions.Named named) {
        NameDecisions.Choice choice = decisions.chosen().get(named);
        NamedRecord record = choice == null || choice.id() == null ? null : records.book(named.field()).byId(choice.id());
        return record != null ? RecipeName.of(named.field(), named.name(), record)
            : choice != null && choice.id() == null ? RecipeName.create(named.field(), named.name()) : RecipeName.ask(named.field(), named.name());
    }

    /** Remembers what the user chose for names that this sheet has, and forgets what he took back. */
    void remember(WriteTx tx, CreatedNames created) {
        for (NameDecisions.Named named : met) {
            NameDecisions.Choice choice = decisions.chosen().get(named);
            if (choice == null) {
                choices.forget(tx, shape.id(), named.field(), named.name());
            } else {
                choices.keep(tx, shape.id(), named.field(), named.name(), choice.id() != null ? choice.id() : created.of(named));
            }
        }
    }
}
