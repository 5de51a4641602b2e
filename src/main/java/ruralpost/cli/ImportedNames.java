package ruralpost.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ruralpost.importing.NewName;
import ruralpost.importing.PlanDetails;
import ruralpost.importing.TakenName;
import ruralpost.importing.UnknownNames;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.text.Message;

/** Tells which names of an import were taken for records that are called otherwise, and which new ones resemble records that there are. */
final class ImportedNames {

    private static final int LISTED = 20;
    private static final int NEAR = 3;
    private static final int FEW = 30;
    private static final int COMPARED = 200;
    /** A name that only lacks an ending, or sounds the same. */
    private static final int LIKE = 82;

    private ImportedNames() {
    }

    /** One line for each name. A new name is created also when it resembles others: only the user can tell whether it is a slip. */
    static void tell(Call call, SheetShape shape, String file, PlanDetails details, UnknownNames unknown, boolean dryRun) {
        List<TakenName> taken = details.taken().stream().filter(t -> t.record() != null).toList();
        taken.stream().limit(LISTED).forEach(t -> call.tell("cli.import.taken", file, shape.field(t.field()).label(), t.name(), t.record().fullName(),
            reason(t), t.rows()));
        List<NewName> created = unknown == UnknownNames.REJECT ? List.of()
            : details.newNames().stream().filter(n -> !n.ambiguous() && n.creatable() && !n.proposals().isEmpty()).toList();
        created.stream().limit(LISTED).forEach(n -> call.tell(dryRun ? "cli.import.near.would" : "cli.import.near", file, shape.field(n.field()).label(), n.name(), near(n)));
        if (unknown == UnknownNames.CREATE) {
            unlike(call, shape, file, details, dryRun);
            alike(call, shape, file, details);
        }
        int more = Math.max(0, taken.size() - LISTED) + Math.max(0, created.size() - LISTED);
        if (more > 0) {
            call.tell("cli.more", more);
        }
    }

    /** New names that are like none in the ledger, one line for each field. */
    private static void unlike(Call call, SheetShape shape, String file, PlanDetails details, boolean dryRun) {
        Map<String, List<NewName>> byField = details.newNames().stream().filter(n -> !n.ambiguous() && n.creatable() && n.proposals().isEmpty())
            .collect(Collectors.groupingBy(NewName::field, LinkedHashMap::new, Collectors.toList()));
        byField.forEach((field, names) -> call.tell(dryRun ? "cli.import.new.would" : "cli.import.new", file, shape.field(field).label(), names.size(),
            names.stream().limit(FEW).map(NewName::name).collect(Collectors.joining(" · ")) + (names.size() > FEW ? " …" : "")));
    }

    /** New names that are like one another: 石栏镇 and 石栏 are probably one place. */
    private static void alike(Call call, SheetShape shape, String file, PlanDetails details) {
        Map<String, List<NewName>> byField = details.newNames().stream().filter(n -> !n.ambiguous() && n.creatable()).limit(COMPARED)
            .collect(Collectors.groupingBy(NewName::field, LinkedHashMap::new, Collectors.toList()));
        byField.forEach((field, names) -> {
            NameBook book = new NameBook(IntStream.range(0, names.size()).mapToObj(i -> NamedRecord.of(i, names.get(i).name(), List.of(), null)).toList());
            IntStream.range(0, names.size()).mapToObj(i -> like(book, i, names)).filter(Objects::nonNull).limit(FEW)
                .forEach(pair -> call.tell("cli.import.alike", file, shape.field(field).label(), pair));
        });
    }

    /** A new name with those behind it in the sheet that it is like; null when there are none. */
    private static String like(NameBook book, int i, List<NewName> names) {
        List<String> others = book.proposals(names.get(i).name(), FEW).stream().filter(p -> p.record().id() > i && p.score() >= LIKE).map(p -> p.record().name()).toList();
        return others.isEmpty() ? null : names.get(i).name() + " · " + String.join(" · ", others);
    }

    private static Message reason(TakenName t) {
        return t.by() == TakenName.By.RULE ? t.reason() : Message.of(t.by() == TakenName.By.RECIPE ? "import.names.recipe" : "import.names.remembered");
    }

    private static Object near(NewName name) {
        Object all = null;
        for (NamedRecord record : name.proposals().stream().limit(NEAR).map(p -> p.record()).toList()) {
            all = all == null ? record.fullName() : Message.of("sheet.and", all, record.fullName());
        }
        return all;
    }
}
