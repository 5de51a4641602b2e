/** Which counts of children may leave the program, and which would tell of single children. Knows no area. */
package ruralpost.disclosure;
