/**
 * Numbers that were opened: {@link ruralpost.sales.dashboard.number.OpenedNumber} tells of a number the rows behind it and how it is computed,
 * {@link ruralpost.sales.dashboard.number.Recounting} adds the rows up again.
 */
package ruralpost.sales.dashboard.number;
