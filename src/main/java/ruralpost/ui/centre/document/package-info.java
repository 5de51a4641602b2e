/** Documents of stock in the window: typed line by line, kits for many centres, and what is on its way until it is settled. */
package ruralpost.ui.centre.document;
