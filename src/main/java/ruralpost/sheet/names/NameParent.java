package ruralpost.sheet.names;

/**
 * Something that holds a record: the county of a village.
 *
 * @param name      its full name
 * @param shortName as it is shown, such as 湘西州; may be the full name
 */
public record NameParent(String name, String shortName) {

    /** One without a short form. */
    public static NameParent of(String name) {
        return new NameParent(name, name);
    }
}
