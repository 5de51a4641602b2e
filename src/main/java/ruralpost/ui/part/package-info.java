/** Small building blocks that every screen uses: icon buttons, segments, key hints, empty states. */
package ruralpost.ui.part;
