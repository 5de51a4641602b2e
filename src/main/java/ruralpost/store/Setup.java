package ruralpost.store;

/**
 * How ledgers are opened; other values than {@link #PROGRAM} are for tests.
 *
 * @param prefix  prefix of H2's file system
 * @param scripts where the migration scripts are
 * @param schema  number of the newest script
 */
record Setup(String prefix, String scripts, int schema) {

    static final Setup PROGRAM = new Setup("file:", "classpath:db/migration", Schema.CURRENT);
}
