package ruralpost.archfixture.cli;

import ruralpost.archfixture.ui.chart.Shown;

/** Knows the window. */
class BadCommand {
    Shown shown;
}
