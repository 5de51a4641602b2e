/** Errors of the program itself: a short code to read out, a log entry, a bar in the window; the program goes on. */
package ruralpost.ui.error;
