package ruralpost.importing;

import ruralpost.sheet.plan.RowDecision;
import ruralpost.text.Message;

/** Why a row waits for a decision instead of being taken. */
public enum HoldKind {

    /** The ledger has another figure in its place; taken, the sheet overwrites it. */
    STANDS("stands"),
    /** Its record was changed by hand since it was imported; taken, the sheet overwrites that. */
    EDITED("edited"),
    /** Its period overlaps records of another granularity: a month's total and its days; taken, it stands beside them. */
    GRANULARITY("granularity"),
    /** The same is there from another source; taken, there are two. */
    DUPLICATE("duplicate"),
    /** Its record has another day, product, channel or place: the same number may stand for something else; taken, the sheet overwrites it. */
    OTHER("other"),
    /** Another issue of its sheet says something else in its place; taken, the sheet overwrites that. */
    CORRECTED("corrected"),
    /** Something else stands for its period already, from elsewhere; taken, there are two. */
    PERIOD("period"),
    /** Its record was deleted by hand; taken, it is created again. */
    DELETED("deleted"),
    /** Its number fits the others only in another unit than the column's: yuan in a column of 万元; taken, it is read in that of the column. */
    UNIT("unit");

    private final String code;

    HoldKind(String code) {
        this.code = code;
    }

    /** Stable code, as {@link ruralpost.sheet.plan.ImportPlan#holds} counts by. */
    public String code() {
        return code;
    }

    /** What to call it. */
    public Message label() {
        return Message.of("import.hold." + code);
    }

    /** A row that waits for this reason. @param why said of this row */
    public RowDecision.Held held(Message why) {
        return new RowDecision.Held(code, why, Message.of("import.hold." + code + ".expected"));
    }
}
