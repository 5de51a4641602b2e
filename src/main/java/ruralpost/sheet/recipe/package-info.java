/** How sheets of one sender were read, kept so that his next one is read the same way: made, recognised, applied, exported. */
package ruralpost.sheet.recipe;
