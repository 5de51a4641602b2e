package ruralpost.cli;

/** A short code for an error that nobody foresaw: the same whenever the same place fails in the same way, easy to read out. */
final class ErrorCode {

    /** Crockford's base 32: no I, L, O and U, which are misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private ErrorCode() {
    }

    /** Eight characters from the kinds of all causes and the places in this program that they came through; line numbers do not count. */
    static String of(Throwable error) {
        long hash = 7;
        Throwable t = error;
        for (int depth = 0; t != null && depth < 10; depth++) {
            hash = mix(hash, t.getClass().getName());
            for (StackTraceElement frame : t.getStackTrace()) {
                if (frame.getClassName().startsWith("ruralpost.")) {
                    hash = mix(hash, frame.getClassName() + '.' + frame.getMethodName());
                }
            }
            t = t.getCause();
        }
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt((int) (hash >>> 5 * i & 31)));
        }
        return code.toString();
    }

    private static long mix(long hash, String text) {
        return (hash ^ text.hashCode()) * 0x9E3779B97F4A7C15L ^ hash >>> 29;
    }
}
