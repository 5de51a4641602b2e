/**
 * A small program that breaks every architecture rule once, and keeps it once beside it: each rule must find exactly the
 * breaches. Never run.
 */
package ruralpost.archfixture;
