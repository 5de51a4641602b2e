package ruralpost.ledger;

import org.jooq.Field;
import ruralpost.text.Message;
import ruralpost.value.PersonalText;

/** The rule that free texts hold no number of a person. */
public final class PersonalRule {

    private PersonalRule() {
    }

    /** None of these texts may hold something like an identity-card or telephone number. */
    @SafeVarargs
    public static RowRule nothingPersonal(Field<String>... fields) {
        return (row, ctx) -> {
            for (Field<String> f : fields) {
                Message problem = PersonalText.problem(row.get(f));
                if (problem != null) {
                    return problem;
                }
            }
            return null;
        };
    }
}
