package ruralpost.cli;

import picocli.CommandLine.Model.CommandSpec;
import ruralpost.text.Texts;

/** One command. Its class is loaded to list it; what it works with only when it runs. */
interface Command {

    /** What it is called on the command line. */
    String name();

    /** Declares description, options and parameters. */
    void declare(CommandSpec spec, Texts texts);

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws ruralpost.text.UserException something the user can put right
     */
    int run(Call call) throws Exception;
}
