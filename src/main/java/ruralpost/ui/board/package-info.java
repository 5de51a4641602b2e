/** What the dashboards of all areas share: period, chips, keys, saving of pictures, and what stands there while the first answer is late. */
package ruralpost.ui.board;
