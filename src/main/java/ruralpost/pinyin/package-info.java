/** How Chinese names are read: full pinyin, initials and sort keys, and finding names by characters, pinyin or initials. */
package ruralpost.pinyin;
