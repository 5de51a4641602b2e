/** The menu that prints papers of campaigns and exports them. */
package ruralpost.ui.paper;
