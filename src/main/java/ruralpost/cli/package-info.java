/**
 * The command line: everything that matters can be done without the window, by people and by scheduled tasks. Each command is one
 * class; {@link ruralpost.cli.Cli} finds the command, the language and the exit code. What machines read (csv, json) is stable.
 */
package ruralpost.cli;
