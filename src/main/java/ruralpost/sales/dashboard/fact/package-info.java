/** What a dashboard of sales shows that is not the sum of its sales: coverage, donations, shares of the county, single large orders, what sources report. */
package ruralpost.sales.dashboard.fact;
