/** Stock-takes: what is counted at centres, how it differs from the books at the moment of counting, and what is posted of it. */
package ruralpost.centre.take;
