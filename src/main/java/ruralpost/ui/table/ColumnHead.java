package ruralpost.ui.table;

/**
 * What a column's head needs.
 *
 * @param key      name of the column for the program; kept in the remembered arrangement
 * @param labelKey text key of its title, the unit included
 * @param width    width to begin with, in pixels
 * @param numeric  whether title and cells stand at the right
 * @param sortable whether a click on the title sorts
 */
public record ColumnHead(String key, String labelKey, double width, boolean numeric, boolean sortable) { }
