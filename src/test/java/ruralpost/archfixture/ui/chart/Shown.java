package ruralpost.archfixture.ui.chart;

/** Part of the window. */
public class Shown { }
