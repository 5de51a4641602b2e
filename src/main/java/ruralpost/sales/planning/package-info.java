/**
 * Plans as a target of imports: their sheets name products and channels, so they are read beside the sales. What a plan is, is said by
 * {@link ruralpost.plan}.
 */
package ruralpost.sales.planning;
