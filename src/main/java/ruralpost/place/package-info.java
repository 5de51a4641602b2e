/** Regions, offices, places and partners: where the records of all areas happen and who takes part. */
package ruralpost.place;
