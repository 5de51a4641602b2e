package ruralpost.text;

/** What has a name in each language, so that it can stand within a {@link Message}. */
public interface Worded {

    /** Its name, never null. */
    String name(Lang lang);
}
