package ruralpost.ledger;

/** Throws anything from anywhere. */
final class TestThrow {

    private TestThrow() {
    }

    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException sneaky(Throwable t) throws T {
        throw (T) t;
    }
}
