/** Texts of the window that follow the chosen language while it is open. */
package ruralpost.ui.text;
