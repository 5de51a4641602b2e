/** Festivals and campaign days: what happened when, edition by edition, so that a day can be compared with the same day of another edition. Shared by the areas. */
package ruralpost.calendar;
