/** The screen on which centres are counted. */
package ruralpost.ui.centre.take;
