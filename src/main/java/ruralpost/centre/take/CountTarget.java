package ruralpost.centre.take;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.FilePlanner;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.NameRecords;
import ruralpost.importing.SheetNames;
import ruralpost.importing.TargetRun;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.plan.RowKey;
import ruralpost.text.Message;

/** Count sheets that come back filled in, as a target of imports: each row finds its count by the number of its sheet. */
public final class CountTarget implements ImportTarget<CountTarget.Nothing, CountDraft> {

    private final Ledger ledger;
    private final Takes takes;

    /** These sheets name nothing that an import could create. */
    static final class Nothing implements NameRecords {

        @Override
        public List<String> fields() {
            return List.of();
        }

        @Override
        public NameBook book(String field) {
            return null;
        }

        @Override
        public boolean creatable(String field) {
            return false;
        }
    }

    /** @param ledger read for what is known */
    public CountTarget(Ledger ledger, Takes takes) {
        this.ledger = ledger;
        this.takes = takes;
    }

    @Override
    public SheetShape shape() {
        return CountShape.SHAPE;
    }

    @Override
    public String area() {
        return "centre";
    }

    @Override
    public List<String> usual() {
        return List.of(CountShape.SHEET);
    }

    @Override
    public Message label(long rows, String file) {
        return Message.of("take.import.label", rows, file);
    }

    @Override
    public Message label(long rows, int files, String first) {
        return Message.of("take.import.label.files", rows, files, first);
    }

    @Override
    public Nothing records() {
        return new Nothing();
    }

    @Override
    public TargetRun<Nothing, CountDraft> begin(long basis, boolean single) {
        Map<CountDraft.Line, CountDraft> before = new LinkedHashMap<>();
        CountKnown known = new CountKnown(takes);
        return new TargetRun<>() {
            @Override
            public FilePlanner<CountDraft> planner(SheetNames<Nothing> names, HoldDecisions holds) {
                return new CountPlanner(ledger, names, known, before, holds);
            }

            @Override
            public TargetWriter<CountDraft> writer(WriteTx tx, SheetNames<Nothing> names, CreatedNames created) {
                return new Writer(tx, takes.counting());
            }
        };
    }

    /** Enters the rows of each file together. */
    private static final class Writer implements TargetWriter<CountDraft> {

        private final WriteTx tx;
        private final Counting counting;
        private final Map<Long, List<Counting.Entry>> waiting = new LinkedHashMap<>();

        Writer(WriteTx tx, Counting counting) {
            this.tx = tx;
            this.counting = counting;
        }

        @Override
        public void begin(ColumnMapping mapping) {
            // what a row leaves blank is known from the row
        }

        @Override
        public void create(CountDraft row, RowKey key) {
            waiting.computeIfAbsent(row.sheet().id(), id -> new ArrayList<>()).add(row.entry());
        }

        @Override
        public void update(long id, CountDraft row, RowKey key) {
            create(row, key);
        }

        @Override
        public void flush() {
            waiting.forEach((sheet, entries) -> counting.enter(tx, sheet, entries));
            waiting.clear();
        }
    }
}
