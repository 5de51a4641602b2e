/** What linked dashboards of all areas share: what is chosen, what it filters, what marks stand for, opened numbers. Knows no area and no window. */
package ruralpost.board;
