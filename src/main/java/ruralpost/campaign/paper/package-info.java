/** What is printed of campaigns: sign-in sheet, gift signature sheet, activity record card and the report on one page. No child is named on any of them. */
package ruralpost.campaign.paper;
