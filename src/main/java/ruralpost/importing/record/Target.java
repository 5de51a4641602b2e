package ruralpost.importing.record;

import java.util.List;
import java.util.function.Supplier;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.TargetRun;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Message;

/**
 * One kind of records as a target of imports.
 *
 * @param area    the area of the change set
 * @param shape   the fields of a row
 * @param label   text key of what a change set of one file is called
 * @param labels  text key of what a change set of several files is called
 * @param usual   keys of the fields that sheets most often leave out
 * @param reading reads the records that names may mean
 * @param runs    begins an import
 * @param <R>     a row that is not stored yet
 */
public record Target<R>(String area, SheetShape shape, String label, String labels, List<String> usual, Supplier<BookRecords> reading, Supplier<TargetRun<BookRecords, R>> runs)
    implements ImportTarget<BookRecords, R> {

    @Override
    public Message label(long rows, String file) {
        return Message.of(label, rows, file);
    }

    @Override
    public Message label(long rows, int files, String first) {
        return Message.of(labels, rows, files, first);
    }

    @Override
    public BookRecords records() {
        return reading.get();
    }

    @Override
    public TargetRun<BookRecords, R> begin(long basis, boolean single) {
        return runs.get();
    }
}
