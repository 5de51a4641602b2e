package ruralpost.ledger;

/**
 * What a write came to.
 *
 * @param set    the committed change set; null when the action changed nothing, so that no set was written
 * @param result what the action returned
 */
public record Written<T>(ChangeSet set, T result) {
}
