/**
 * The heart: every change goes through {@link ruralpost.ledger.Ledger#write} as one change set; undo, redo, history and audit
 * follow from its log. Start reading at {@link ruralpost.ledger.Ledger}, then {@link ruralpost.ledger.WriteTx} and
 * {@link ruralpost.ledger.Undo}.
 */
package ruralpost.ledger;
