package ruralpost.ui.start;

import ruralpost.text.Lang;

/**
 * What was answered at the first start.
 *
 * @param operator name of the person who works, not blank
 * @param sample   whether to begin with the sample ledger
 */
public record FirstStartResult(County county, Lang lang, String operator, boolean sample) { }
