package ruralpost.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.ledger.ChangeSet;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** Lists the change sets, newest first. */
final class HistoryCommand implements Command {

    private static final String LIMIT = "--limit";
    private static final int PAGE = 500;
    private static final List<String> HEADER = List.of("set", "time", "operator", "kind", "area", "label", "reason", "file_sha256", "undoes",
        "inserted", "updated", "deleted", "global_id");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Override
    public String name() {
        return "history";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.history"));
        spec.addOption(Options.format(texts, "text|json|csv"));
        spec.addOption(Options.option(LIMIT, "N", texts.get("cli.option.limit")));
    }

    @Override
    public int run(Call call) throws IOException {
        String format = call.choice(Options.FORMAT, "text", "json", "csv");
        Long limit = call.number(LIMIT);
        try (AppContext app = call.open(); RowSink sink = format.equals("text") ? new Lines(call) : RowSink.to(call.out(), format, HEADER)) {
            long left = limit == null ? Long.MAX_VALUE : limit;
            long before = Long.MAX_VALUE;
            while (left > 0) {
                List<ChangeSet> page = app.ledger().history(before, (int) Math.min(left, PAGE));
                for (ChangeSet s : page) {
                    sink.row(row(s, call.texts()));
                }
                if (page.isEmpty()) {
                    break;
                }
                left -= page.size();
                before = page.getLast().id();
            }
        }
        return Cli.OK;
    }

    private static List<Object> row(ChangeSet s, Texts texts) {
        return java.util.Arrays.asList(s.id(), s.at().toString(), s.operator(), s.kind().code(), s.area(), texts.get(s.label()), s.reason(),
            s.fileHash(), s.undoes(), s.inserted(), s.updated(), s.deleted(), s.globalId());
    }

    /** For people: number, local time, operator, kind, label, rows. */
    private record Lines(Call call) implements RowSink {

        @Override
        public void row(List<Object> row) {
            String time = SHOWN.format(java.time.Instant.parse((String) row.get(1)).atZone(ZoneId.systemDefault()));
            long rows = (Long) row.get(9) + (Long) row.get(10) + (Long) row.get(11);
            call.say("cli.history.line", String.valueOf(row.get(0)), time, row.get(2), Message.of("ledger.kind." + row.get(3)), row.get(5), rows);
        }

        @Override
        public void close() {
            // lines stand by themselves
        }
    }
}
