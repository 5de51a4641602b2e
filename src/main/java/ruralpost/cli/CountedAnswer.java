package ruralpost.cli;

import java.io.IOException;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.ledger.Action;
import ruralpost.text.Message;

/** An answer that holds counts of children: it stands in the history of the ledger, and says how many of its numbers are hidden. */
final class CountedAnswer {

    private CountedAnswer() {
    }

    /** Puts the answer down in the history, then gives it. @param area of the change set */
    static void give(AppContext app, Call call, String area, String query, List<String> header, List<List<Object>> rows) throws IOException {
        app.ledger().write(Action.exported(area, Message.of("disclosure.label.query", query, rows.size())), tx -> null);
        RowSink.answer(call, header, rows);
        long hidden = rows.stream().flatMap(List::stream).filter(c -> c == RowSink.HIDDEN).count();
        if (hidden > 0) {
            call.tell("disclosure.told", hidden, app.settings().smallCells());
        }
    }
}
