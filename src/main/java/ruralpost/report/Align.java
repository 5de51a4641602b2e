package ruralpost.report;

/** Where texts stand in a column. */
public enum Align { LEFT, CENTRE, RIGHT }
