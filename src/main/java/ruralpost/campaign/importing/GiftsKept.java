package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.List;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Handout;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Message;

/** How activities and what is given out at them are stored: what came from stock leaves it on the day of the activity. */
public interface GiftsKept {

    /** Stores an activity; where its day changed, its gifts leave stock on the new day. @return its id */
    long save(WriteTx tx, Activity a);

    /** Stores something given out. @return its id */
    long save(WriteTx tx, Handout h);

    /** What stock there is now, for one pass over the files of an import. */
    Days days();

    /** Whether gifts can leave stock on another day, beside the moves that were planned before. */
    interface Days {

        /** What keeps gifts from being given on another day; null when nothing does. @param given at the activity @param was the day until now */
        Message problem(List<Handout> given, LocalDate was, LocalDate day);

        /** The gifts are going to be given on that day. */
        void moved(List<Handout> given, LocalDate was, LocalDate day);
    }
}
