package ruralpost.board;

import ruralpost.text.Message;

/** What records of an area can be filtered by, apart from time; an area has an enum of them. */
public interface BoardDimension {

    /** As on the command line. */
    String code();

    /** Name for the user. */
    Message label();
}
