package ruralpost.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** A question to the ledger that is answered with rows, as csv or json, on the screen or in a file. */
abstract class QueryCommand implements Command {

    private final String name;
    private final String description;
    private final String area;

    /**
     * The answer to a question.
     *
     * @param header names of the columns
     * @param rows   cells as a {@link RowSink} takes them
     * @param note   said beside the rows; null when there is nothing to say
     */
    record Rows(List<String> header, List<List<Object>> rows, Message note) {

        Rows(List<String> header, List<List<Object>> rows) {
            this(header, rows, null);
        }
    }

    /** @param description key of the text in the help */
    QueryCommand(String name, String description) {
        this(name, description, null);
    }

    /** A question whose answer tells counts of people: it stands in the history, and it is said how many of its numbers are hidden. @param area of the change set */
    QueryCommand(String name, String description, String area) {
        this.name = name;
        this.description = description;
        this.area = area;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get(description));
        choices(spec, texts);
        Options.answer(spec, texts);
    }

    @Override
    public final int run(Call call) throws IOException {
        call.choice(Options.FORMAT, "csv", "json");
        check(call);
        try (AppContext app = call.open()) {
            Rows rows = rows(app, call);
            if (area != null) {
                app.ledger().write(Action.exported(area, Message.of("disclosure.label.query", name, rows.rows().size())), tx -> null);
            }
            RowSink.answer(call, rows.header(), rows.rows());
            long hidden = rows.rows().stream().flatMap(List::stream).filter(c -> c == RowSink.HIDDEN).count();
            if (hidden > 0) {
                call.tell("disclosure.told", hidden, app.settings().smallCells());
            }
            if (rows.note() != null) {
                call.tell(rows.note().key(), rows.note().args().toArray());
            }
        }
        return Cli.OK;
    }

    /** Declares what can be chosen beside the form of the answer. */
    void choices(CommandSpec spec, Texts texts) {
    }

    /** Refuses what can be refused without a ledger. @throws ruralpost.text.UserException there is such a thing */
    void check(Call call) {
    }

    /** Finds the answer. @throws ruralpost.text.UserException what is chosen is not there */
    abstract Rows rows(AppContext app, Call call);
}
