/**
 * Opening spreadsheets of any origin and streaming their rows as {@link ruralpost.sheet.file.Cell}s. Nothing in a file is ever
 * run, no link is followed, and every size is limited while reading, so that a hostile or damaged file ends in a sentence.
 */
package ruralpost.sheet.file;
