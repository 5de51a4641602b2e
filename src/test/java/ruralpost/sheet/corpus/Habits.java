package ruralpost.sheet.corpus;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The habits of the person who made a sheet, drawn from a seed. Each is drawn by its own name, so that one can be dropped (it is then the plainest that
 * there is) without changing any other: what remains of a failure shows its cause.
 */
final class Habits {

    private final long seed;
    private final Set<String> dropped;
    private final Set<String> drawn;

    /** @param dropped names of habits that this person has not */
    Habits(long seed, Set<String> dropped) {
        this(seed, dropped, new TreeSet<>());
    }

    private Habits(long seed, Set<String> dropped, Set<String> drawn) {
        this.seed = seed;
        this.dropped = dropped;
        this.drawn = drawn;
    }

    /** The fewest habits with which the outcome stays what it is with all of them: what they show is what it takes. */
    static Habits fewest(long seed, Function<Habits, String> outcome) {
        Habits last = new Habits(seed, Set.of());
        String wanted = outcome.apply(last);
        for (boolean smaller = true; smaller;) {
            smaller = false;
            for (String habit : new TreeSet<>(last.drawn)) {
                Set<String> more = new TreeSet<>(last.dropped);
                more.add(habit);
                Habits fewer = new Habits(seed, more);
                if (wanted.equals(outcome.apply(fewer))) {
                    last = fewer;
                    smaller = true;
                }
            }
        }
        // drawn anew: what is asked for later is drawn, too
        return new Habits(seed, last.dropped);
    }

    /** Other habits for another table of the same sheet. */
    Habits others() {
        return new Habits(seed + 1_000_003, dropped, drawn);
    }

    /** Names of the habits that were asked about and not dropped. */
    Set<String> drawn() {
        return drawn;
    }

    /** Whether the person has the habit; {@code #} and what follows in a name tells occasions of one habit apart. */
    boolean has(String name, double chance) {
        return random(name).nextDouble() < chance && keeps(name);
    }

    /** One of these, the plainest first. */
    @SafeVarargs
    final <T> T pick(String name, T... options) {
        return pick(name, List.of(options));
    }

    /** One of these, the plainest first. */
    <T> T pick(String name, List<T> options) {
        int at = random(name).nextInt(options.size());
        return options.get(at > 0 && keeps(name) ? at : 0);
    }

    /** A number, both ends included; the least when dropped. */
    int between(String name, int least, int most) {
        int number = least + random(name).nextInt(most - least + 1);
        return number > least && keeps(name) ? number : least;
    }

    private boolean keeps(String name) {
        String habit = name.replaceFirst("#.*", "");
        if (dropped.contains(habit)) {
            return false;
        }
        drawn.add(habit);
        return true;
    }

    private Random random(String name) {
        long mixed = (seed * 0x9E3779B97F4A7C15L) ^ ((long) name.hashCode() * 0xC2B2AE3D27D4EB4FL);
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        return new Random(mixed ^ (mixed >>> 32));
    }
}
