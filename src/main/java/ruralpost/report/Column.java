package ruralpost.report;

import java.util.Objects;

/**
 * A column of a table on paper.
 *
 * @param title what its head says, with the unit where it has its own: 数量（件）
 * @param group what stands above it and its neighbours of the same group; empty for none
 * @param width in characters of the body font (a Chinese character counts two); columns share the page in these proportions
 * @param align where its values stand
 */
public record Column(String title, String group, double width, Align align) {

    /** Refuses null and widths of nothing. */
    public Column {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(align, "align");
        if (!(width > 0)) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    /** Words, at the left. */
    public static Column text(String title, double width) {
        return new Column(title, "", width, Align.LEFT);
    }

    /** Short words, dates and blank cells to write in, in the middle. */
    public static Column centred(String title, double width) {
        return new Column(title, "", width, Align.CENTRE);
    }

    /** Numbers, at the right. */
    public static Column number(String title, double width) {
        return new Column(title, "", width, Align.RIGHT);
    }

    /** The same column below a common head. */
    public Column under(String head) {
        return new Column(title, head, width, align);
    }
}
