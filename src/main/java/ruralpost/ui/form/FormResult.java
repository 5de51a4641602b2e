package ruralpost.ui.form;

import java.util.List;

/** What reading a form gives: a record, or what is wrong. */
public sealed interface FormResult<T> {

    /** A complete record. */
    record Ok<T>(T value) implements FormResult<T> { }

    /** Nothing to save yet. @param problems by row, in the order of the form, at least one */
    record Bad<T>(List<RowProblem> problems) implements FormResult<T> { }

    /** A problem and the key of its row. */
    record RowProblem(String key, Problem problem) { }
}
