/**
 * Hands a file back to the one who made it: the same file, with the rows that were not taken marked and one more column that says
 * what is wrong with them. What was in the file is never changed.
 */
package ruralpost.sheet.handback;
