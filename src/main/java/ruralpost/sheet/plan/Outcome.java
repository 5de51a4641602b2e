package ruralpost.sheet.plan;

/** What importing a row does. */
public enum Outcome {
    CREATE, UPDATE, UNCHANGED, REJECT, HOLD
}
