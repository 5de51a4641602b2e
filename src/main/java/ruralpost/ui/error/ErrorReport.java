package ruralpost.ui.error;

import ruralpost.text.Message;

/**
 * An error as the window shows it.
 *
 * @param code    short code that finds the entry in the log, empty for an error that the user can put right
 * @param message what happened, never null
 */
public record ErrorReport(String code, Message message) { }
