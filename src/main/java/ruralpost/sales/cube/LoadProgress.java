package ruralpost.sales.cube;

/**
 * How far the columns are loaded.
 *
 * @param rows sales read so far
 * @param all  sales to read
 */
public record LoadProgress(long rows, long all) {
}
