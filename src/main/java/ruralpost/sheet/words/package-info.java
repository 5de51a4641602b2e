/**
 * What words of a sheet say by themselves, wherever they stand: units (万元, 斤), titles without their units and brackets, words of sums (合计, 小计), lines of notes, years
 * and numbers written in one of the usual ways. Knows no columns and no rows; every word that is asked about for each row is answered without a regular expression or
 * remembered ({@link ruralpost.sheet.words.KnownWords}).
 */
package ruralpost.sheet.words;
