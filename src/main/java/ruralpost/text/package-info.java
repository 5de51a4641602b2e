/** User-visible texts in Chinese and English, by key. Used by every part of the program, the window and the command line alike. */
package ruralpost.text;
