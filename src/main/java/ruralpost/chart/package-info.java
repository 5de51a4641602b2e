/** What a chart says ({@link ruralpost.chart.ChartSpec}) and how it is drawn: on the screen, into a picture. No JavaFX here. */
package ruralpost.chart;
