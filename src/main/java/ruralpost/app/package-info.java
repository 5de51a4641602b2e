/** Puts the program together: {@link ruralpost.app.AppContext} is the one place where parts are constructed and handed to each other. */
package ruralpost.app;
