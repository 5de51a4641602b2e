package ruralpost.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.text.Message;

/** What a plan does that its counts do not tell: rows that hold no record, and values that were not taken just as they are written. */
final class ImportNotes {

    private static final List<RowKind> TOLD = List.of(RowKind.TOTAL, RowKind.COMPARISON, RowKind.OF_WHICH, RowKind.GROUP, RowKind.NOTE, RowKind.REPEATED, RowKind.BELOW);
    private static final int LISTED = 10;

    private ImportNotes() {
    }

    /** Tells it on standard error. */
    static void tell(Call call, ImportPlan<?> plan) {
        String file = String.valueOf(plan.file().path().getFileName());
        leftOut(call, file, plan);
        Map<Message, List<RowRemark>> alike = new LinkedHashMap<>();
        plan.remarks().stream().filter(r -> r.made().key().startsWith("sheet.remark"))
            .forEach(r -> alike.computeIfAbsent(why(r.made()), w -> new ArrayList<>()).add(r));
        alike.forEach((why, remarks) -> {
            RowRemark first = remarks.getFirst();
            call.tell("cli.import.literal", file, Message.of("cli.import.at.cell", String.valueOf(first.row()), first.column(), first.field()), first.raw(),
                first.made(), remarks.size());
        });
    }

    /** The reason alone, without what the value was read as. */
    private static Message why(Message made) {
        return made.args().size() > 1 && made.args().get(1) instanceof Message why ? why : Message.of(made.key());
    }

    private static void leftOut(Call call, String file, ImportPlan<?> plan) {
        Message all = null;
        for (RowKind kind : TOLD) {
            long count = plan.leftOut().count(kind);
            if (count > 0) {
                List<Integer> rows = plan.leftOut().rows(kind);
                String numbers = rows.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", ")) + (count > LISTED ? " …" : "");
                Message one = Message.of("cli.import.rows.kind", kind.label(), count, numbers);
                all = all == null ? one : Message.of("sheet.and", all, one);
            }
        }
        if (all != null) {
            call.tell("cli.import.rows.left", file, all);
        }
        Message filled = GroupRows.filledLabel(plan.mapping());
        if (!plan.groups().isEmpty() && filled != null) {
            call.tell("cli.import.groups.fill", file, filled);
        } else if (!plan.groups().isEmpty() && GroupRows.mayLack(plan.mapping())) {
            call.tell("cli.import.groups.lost", file);
        }
    }
}
