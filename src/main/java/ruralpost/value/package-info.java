/**
 * Small immutable values with all the arithmetic: money in fen, quantities with units, percentages, periods, exchange rates, and the
 * bound with which a paper states a figure. Strict readers for what people type ({@code MoneyText}, {@code DateText} …) and
 * {@link ruralpost.value.Formats} for writing values in Chinese and English.
 */
package ruralpost.value;
