package ruralpost.sheet;

/** What importing a row does. */
public enum Outcome {
    CREATE, UPDATE, UNCHANGED, REJECT, HOLD
}
