package ruralpost.sheet.plan;

import ruralpost.text.Message;

/** What the area wants done with a row that can be read. */
public sealed interface RowDecision {

    /** A new record. */
    Create CREATE = new Create();
    /** The record is there and the same. */
    Unchanged UNCHANGED = new Unchanged();

    /** A new record. */
    record Create() implements RowDecision {
    }

    /**
     * The record is there and differs.
     *
     * @param id the record
     */
    record Update(long id) implements RowDecision {
    }

    /** The record is there and the same. */
    record Unchanged() implements RowDecision {
    }

    /**
     * Not taken before somebody has looked: edited by hand since, probably a duplicate.
     *
     * @param kind     stable code of the kind of reason, by which the plan counts
     * @param reason   why
     * @param expected what to do, may be null
     */
    record Held(String kind, Message reason, Message expected) implements RowDecision {
    }
}
