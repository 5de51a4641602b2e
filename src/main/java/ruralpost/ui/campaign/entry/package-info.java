/** Typing campaign records into grids: activities of many sites, things given out, partners, pledges. */
package ruralpost.ui.campaign.entry;
