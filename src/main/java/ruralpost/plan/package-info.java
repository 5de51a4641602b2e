/** Plans of any measure for a period, how they are fulfilled and at what pace; the rate table of the dollar. */
package ruralpost.plan;
