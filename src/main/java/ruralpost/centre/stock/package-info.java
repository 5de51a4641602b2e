/** Movements of stock and assets: papers, the rules at posting, and balances in memory. */
package ruralpost.centre.stock;
