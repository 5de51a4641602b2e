/** Children's centres: what they are, what they should have, the money behind it, and the things kept one by one. */
package ruralpost.centre;
