package ruralpost.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.importing.NewName;
import ruralpost.importing.PlanDetails;
import ruralpost.importing.TakenName;
import ruralpost.importing.UnknownNames;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.text.Message;

/** Tells which names of an import were taken for records that are called otherwise, and which new ones resemble records that there are. */
final class ImportedNames {

    private static final int LISTED = 20;
    private static final int NEAR = 3;
    private static final int FEW = 10;

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
