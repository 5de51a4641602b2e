/**
 * The registers: one screen of lists and forms for everything that sales name. A kind of record is one {@link ruralpost.ui.register.Register};
 * list, form, saving, drafts, conflicts and history are the same for all.
 */
package ruralpost.ui.register;
