package ruralpost.disclosure;

/**
 * A number as it may leave the program.
 *
 * @param value  the true sum; only for the screen of the clerk where it is hidden
 * @param hidden whether it must not leave
 */
public record Count(long value, boolean hidden) {

    /** What may leave: the number, null when it is hidden. */
    public Long shown() {
        return hidden ? null : Long.valueOf(value);
    }
}
