package ruralpost.sheet.corpus;

/**
 * A formula cell with the result that the office program left beside it.
 *
 * @param text   without "="
 * @param result a number, a text, or an error such as "#DIV/0!"
 */
record Formula(String text, Object result) {

    /** Whether the result is an error value. */
    boolean failed() {
        return result instanceof String s && s.startsWith("#");
    }
}
