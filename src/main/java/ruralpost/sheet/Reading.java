package ruralpost.sheet;

import java.util.List;

/**
 * What was read of one record of a row.
 *
 * @param part     which part of the row it is
 * @param values   what could be read
 * @param problems what is wrong with values; mostly none
 * @param remarks  the values that were not taken literally
 */
public record Reading(int part, RowValues values, List<RowProblem> problems, List<RowRemark> remarks) {
}
