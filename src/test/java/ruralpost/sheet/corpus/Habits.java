package ruralpost.sheet.corpus;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

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
