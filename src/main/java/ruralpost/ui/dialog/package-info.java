/** What stands over the window: questions, file choosers, drawers, pick lists, and the short word that something is done. */
package ruralpost.ui.dialog;
