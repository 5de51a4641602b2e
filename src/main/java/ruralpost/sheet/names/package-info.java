/**
 * How names in sheets become records, for every area: {@link ruralpost.sheet.names.NameBook} knows the records of one kind and answers
 * which one is meant, or proposes which ones may be; {@link ruralpost.sheet.names.NameChoiceStore} remembers what the user chose.
 */
package ruralpost.sheet.names;
