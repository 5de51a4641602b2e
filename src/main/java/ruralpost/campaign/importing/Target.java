package ruralpost.campaign.importing;

import java.util.List;
import java.util.function.Supplier;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.TargetRun;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Message;

/**
 * One kind of records of this area as a target of imports.
 *
 * @param shape   the fields of a row
 * @param label   text key of what a change set of one file is called
 * @param labels  text key of what a change set of several files is called
 * @param usual   keys of the fields that sheets most often leave out
 * @param reading reads the records that names may mean
 * @param runs    begins an import
 * @param <R>     a row that is not stored yet
 */
record Target<R>(SheetShape shape, String label, String labels, List<String> usual, Supplier<CampaignRecords> reading, Supplier<TargetRun<CampaignRecords, R>> runs)
    implements ImportTarget<CampaignRecords, R> {

    @Override
    public String area() {
        return "campaign";
    }

    @Override
    public Message label(long rows, String file) {
        return Message.of(label, rows, file);
    }

    @Override
    public Message label(long rows, int files, String first) {
        return Message.of(labels, rows, files, first);
    }

    @Override
    public CampaignRecords records() {
        return reading.get();
    }

    @Override
    public TargetRun<CampaignRecords, R> begin(long basis, boolean single) {
        return runs.get();
    }
}
