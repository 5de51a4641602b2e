/** The only place with threads for the window: background work whose answers come back on the JavaFX thread. */
package ruralpost.ui.task;
