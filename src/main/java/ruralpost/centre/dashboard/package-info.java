/** What children's centres come to: the figures, charts and opened numbers of their dashboard. Knows no other area and no window. */
package ruralpost.centre.dashboard;
