package ruralpost.ui.sales.board;

import ruralpost.sales.cube.Dimension;

/**
 * A value that filters the dashboard.
 *
 * @param dimension what it is a value of
 * @param value     a row id, a buyer kind …; null for "not stated"
 * @param byChart   whether it was chosen in a chart and not in the filter bar
 */
record Chosen(Dimension dimension, Object value, boolean byChart) {
}
