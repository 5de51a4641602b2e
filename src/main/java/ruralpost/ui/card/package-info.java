/** What the tabs with cards have in common: the list of records at the left of the card, and where records open. */
package ruralpost.ui.card;
