package ruralpost.pinyin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds names by what was typed: characters, full pinyin, initials, or any mixture of them (mht, mihoutao, 猕houtao, mihout);
 * case and blanks aside, and by any reading of a character. One matcher serves one typed text; it is immutable.
 */
public final class PinyinMatcher {

    private static final int NO_MATCH = -1;
    /** Cost bits of a match: some character by its initial alone, some by an unusual reading, the last syllable only begun. */
    private static final int INITIAL = 1;
    private static final int VARIANT = 2;
    private static final int PARTIAL = 4;
    private static final int END_SHIFT = 3;

    private final int[] typed;
    private final boolean blank;

    private PinyinMatcher(int[] typed, boolean blank) {
        this.typed = typed;
        this.blank = blank;
    }

    /** A matcher for a typed text; a blank text or null matches every name, one of punctuation alone none. */
    public static PinyinMatcher of(String text) {
        int[] typed = Arrays.stream(Pinyin.codePoints(text)).filter(Character::isLetterOrDigit).map(Character::toLowerCase).toArray();
        return new PinyinMatcher(typed, text == null || text.isBlank());
    }

    /** Whether the text matches the name or one of its aliases; for many names use {@link #match} with kept {@link Searchable}s. */
    public static boolean matches(String text, String name, String... aliases) {
        return of(text).match(Searchable.of(name, aliases)) != null;
    }

    /** A thing that answers, with how it does. */
    public record Hit<T>(T item, Match match) {
    }

    /**
     * The things whose names answer, best first, and among equals in the order given.
     *
     * @param limit how many at most
     */
    public static <T> List<Hit<T>> search(String text, Collection<T> items, Function<? super T, Searchable> names, int limit) {
        PinyinMatcher matcher = of(text);
        List<Hit<T>> hits = new ArrayList<>();
        for (T item : items) {
            Match match = matcher.match(names.apply(item));
            if (match != null) {
                hits.add(new Hit<>(item, match));
            }
        }
        hits.sort(Comparator.comparing(Hit::match));
        return hits.size() > limit ? List.copyOf(hits.subList(0, limit)) : hits;
    }

    /** How the name or the best of its aliases answers; null when none does. */
    public Match match(Searchable name) {
        Match best = null;
        Searchable.Part[] parts = name.parts();
        for (int i = 0; i < parts.length; i++) {
            best = Match.better(best, match(parts[i], i > 0));
        }
        return best;
    }

    private Match match(Searchable.Part part, boolean alias) {
        int length = part.text().length;
        if (typed.length == 0) {
            return blank ? new Match(MatchRank.INFIX, false, alias, 0) : null;
        }
        Match best = null;
        for (int start = 0; start < length && (best == null || best.variant()); start++) {
            int found = consume(part, start, 0);
            if (found != NO_MATCH) {
                int end = found >> END_SHIFT;
                best = Match.better(best, new Match(rank(found, start, end, length), (found & VARIANT) != 0, alias, length - (end - start)));
            }
        }
        return best;
    }

    private static MatchRank rank(int found, int start, int end, int length) {
        if (start > 0) {
            return MatchRank.INFIX;
        }
        if ((found & INITIAL) != 0) {
            return MatchRank.INITIALS;
        }
        return end == length && (found & PARTIAL) == 0 ? MatchRank.EXACT : MatchRank.PREFIX;
    }

    /**
     * Matches what is typed from {@code at} on with the characters from {@code pos} on, as many as it takes.
     *
     * @return the cost bits and, above them, the position after the last character taken; or NO_MATCH
     */
    private int consume(Searchable.Part part, int pos, int at) {
        if (at == typed.length) {
            return pos << END_SHIFT;
        }
        if (pos == part.text().length) {
            return NO_MATCH;
        }
        if (part.text()[pos] == typed[at]) {
            return consume(part, pos + 1, at + 1);
        }
        int best = NO_MATCH;
        String[] syllables = part.syllables()[pos];
        for (int i = 0; i < syllables.length; i++) {
            int same = common(syllables[i], at);
            if (same > 0) {
                best = cheaper(best, consume(part, pos, at, syllables[i], same), i > 0 ? VARIANT : 0);
            }
        }
        return best;
    }

    /** Takes one character by a syllable of which so many letters are typed: whole, begun at the end, or by its initial. */
    private int consume(Searchable.Part part, int pos, int at, String syllable, int same) {
        boolean whole = same == syllable.length();
        int best = whole ? consume(part, pos + 1, at + same) : NO_MATCH;
        if (!whole && same > 1 && at + same == typed.length) {
            best = cheaper(best, (pos + 1) << END_SHIFT, PARTIAL);
        }
        if (syllable.length() > 1) {
            best = cheaper(best, consume(part, pos + 1, at + 1), INITIAL);
        }
        // zh, ch and sh are initials, too
        if (same >= 2 && syllable.charAt(1) == 'h') {
            best = cheaper(best, consume(part, pos + 1, at + 2), INITIAL);
        }
        return best;
    }

    private static int cheaper(int best, int rest, int own) {
        if (rest == NO_MATCH) {
            return best;
        }
        int found = rest | own;
        return best == NO_MATCH || weight(found) < weight(best) ? found : best;
    }

    /** Usual readings first, then full syllables before initials, then whole syllables before begun ones. */
    private static int weight(int found) {
        return (found & VARIANT) * 2 + (found & INITIAL) * 2 + (found & PARTIAL) / 4;
    }

    /** How many letters of the syllable are typed at that place; ü is typed as v or u. */
    private int common(String syllable, int at) {
        int same = 0;
        while (same < syllable.length() && at + same < typed.length) {
            char wanted = syllable.charAt(same);
            int got = typed[at + same];
            if (wanted != got && !(wanted == 'v' && got == 'u')) {
                break;
            }
            same++;
        }
        return same;
    }
}
