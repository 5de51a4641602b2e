package ruralpost.chart;

/**
 * What the window adds to a chart: the category under the pointer and the one that has the keyboard. Pictures have neither.
 *
 * @param hover key of a category, empty for none
 * @param focus key of a category, empty for none
 */
public record ViewState(String hover, String focus) {

    /** Neither. */
    public static final ViewState NONE = new ViewState("", "");
}
