/**
 * The charts of the dashboard of sales, by {@link ruralpost.sales.dashboard.chart.SalesCharts}: one class for each, what their marks stand for as a
 * filter, and the numbers behind the marks.
 */
package ruralpost.sales.dashboard.chart;
