/** Numbers opened: the rows that one is made of. */
package ruralpost.ui.opened;
