/** What a window can do about a person whom a record names. */
package ruralpost.ui.person;
