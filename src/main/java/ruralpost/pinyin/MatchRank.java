package ruralpost.pinyin;

/** How well a name answers what was typed, best first. */
public enum MatchRank {
    /** The whole name, in characters or in full pinyin. */
    EXACT,
    /** The beginning of the name, in characters or full pinyin. */
    PREFIX,
    /** The beginning of the name by initials, or initials mixed with full syllables. */
    INITIALS,
    /** A later part of the name. */
    INFIX
}
