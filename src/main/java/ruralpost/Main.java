package ruralpost;

import ruralpost.cli.Cli;
import ruralpost.cli.Console;
import ruralpost.ui.DemoScreens;
import ruralpost.ui.WindowMain;

/** Where the program starts: a command on the command line, else the window. */
public final class Main {

    private Main() {
    }

    /** Exit codes: see the user guide; 70 is an error of the program itself. */
    public static void main(String[] args) {
        // pictures and papers are drawn without a screen, also where one is named that cannot be reached
        System.setProperty("java.awt.headless", "true");
        Console console = new Console();
        Cli cli = new Cli(console.out(), console.err(), WindowMain::open, DemoScreens::write);
        int code = cli.execute(args);
        System.exit(console.close(code, cli.language(args)));
    }
}
