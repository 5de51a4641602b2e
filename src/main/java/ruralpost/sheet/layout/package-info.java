/**
 * How a sheet is laid out: which rows stand above a table, which hold its titles, where it ends, and what the rows inside it are.
 * Knows neither fields nor areas; {@link ruralpost.sheet} decides which title means which field.
 */
package ruralpost.sheet.layout;
