package ruralpost.chart;

/**
 * A place in a drawn chart that stands for a category.
 *
 * @param category key of the category
 * @param series   key of the line; empty where the region stands for the whole category
 * @param box      where it is
 * @param tip      name and exact value, one line for each series
 * @param choosable whether it can be chosen as a filter (其他 cannot)
 */
public record HitRegion(String category, String series, Box box, String tip, boolean choosable) { }
