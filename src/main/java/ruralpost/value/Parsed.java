package ruralpost.value;

import java.util.Set;
import java.util.function.Function;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * What a reader made of a text: a value, a problem, or blank (neither). Whether blank is allowed is for the caller to say.
 *
 * @param value   null when blank or a problem
 * @param bound   the bound that the text states; exact when none
 * @param problem what is wrong; null when there is a value or the text is blank
 * @param notes   what the reader did beyond taking the text literally
 */
public record Parsed<T>(T value, Bound bound, Message problem, Set<Note> notes) {

    /** Keeps its own set of notes. */
    public Parsed {
        notes = notes.isEmpty() ? Set.of() : Set.copyOf(notes);
    }

    /** A value taken literally. */
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, Bound.EXACT, null, Set.of());
    }

    /** A value with the bound it is stated with and what was done to read it. */
    public static <T> Parsed<T> of(T value, Bound bound, Set<Note> notes) {
        return new Parsed<>(value, bound, null, notes);
    }

    /** Nothing stated. */
    public static <T> Parsed<T> blank(Note... notes) {
        return new Parsed<>(null, Bound.EXACT, null, Set.of(notes));
    }

    /** A text that cannot be read. There must also be a text for the key with ".expected" appended, taking the same arguments. */
    public static <T> Parsed<T> problem(Message problem) {
        return new Parsed<>(null, Bound.EXACT, problem, Set.of());
    }

    /** Short form of {@link #problem(Message)}. */
    public static <T> Parsed<T> problem(String key, Object... args) {
        return problem(Message.of(key, args));
    }

    /** Whether there is a value. */
    public boolean ok() {
        return value != null;
    }

    /** Whether the text states nothing. */
    public boolean isBlank() {
        return value == null && problem == null;
    }

    /** Whether the text could not be read. */
    public boolean failed() {
        return problem != null;
    }

    /** What was expected instead; null when there is no problem. */
    public Message expected() {
        return expected(problem);
    }

    /** What was expected instead, for a problem of this package; null for null. */
    public static Message expected(Message problem) {
        return problem == null ? null : new Message(problem.key() + ".expected", problem.args());
    }

    /** Problem and expectation as one message, for lists and the command line; null when there is no problem. */
    public Message explanation() {
        return problem == null ? null : explanation(problem);
    }

    /** A problem of this package and what was expected, as one message. */
    public static Message explanation(Message problem) {
        return Message.of("value.problem", problem, expected(problem));
    }

    /** Whether the reader made this note. */
    public boolean has(Note note) {
        return notes.contains(note);
    }

    /** The value; null when blank. @throws UserException with the problem when there is one */
    public T orThrow() {
        if (problem != null) {
            throw new UserException(problem);
        }
        return value;
    }

    /** The same outcome with a value made from this one. */
    public <R> Parsed<R> map(Function<? super T, ? extends R> f) {
        return new Parsed<>(value == null ? null : f.apply(value), bound, problem, notes);
    }
}
