package ruralpost.pinyin;

/**
 * That and how a name answers what was typed. In the order of preference.
 *
 * @param rank      how well
 * @param variant   whether only an unusual reading of some character answers
 * @param alias     whether an alias answers and not the name itself
 * @param remaining how many characters of the name the typed text leaves over
 */
public record Match(MatchRank rank, boolean variant, boolean alias, int remaining) implements Comparable<Match> {

    /** By rank, then usual readings before unusual ones, names before aliases, shorter names before longer ones. */
    @Override
    public int compareTo(Match other) {
        int by = rank.compareTo(other.rank);
        by = by != 0 ? by : Boolean.compare(variant, other.variant);
        by = by != 0 ? by : Boolean.compare(alias, other.alias);
        return by != 0 ? by : Integer.compare(remaining, other.remaining);
    }

    /** The better of two, either of which may be null. */
    static Match better(Match a, Match b) {
        return a == null || b != null && b.compareTo(a) < 0 ? b : a;
    }
}
