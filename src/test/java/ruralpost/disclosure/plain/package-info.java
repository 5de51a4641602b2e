/** The same search for shifts written plainly, with an object for each cell: what the search over columns must find. */
package ruralpost.disclosure.plain;
