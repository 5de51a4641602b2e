package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import ruralpost.campaign.Campaign;
import ruralpost.value.PersonalText;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.Money;
import ruralpost.value.Period;

/**
 * What the registers of the campaigns' tab have in common.
 *
 * @param <T> the record
 */
abstract class CampaignPart<T> implements Register<T> {

    private final String id;
    private final String table;
    private final String icon;

    CampaignPart(String id, String table, String icon) {
        this.id = id;
        this.table = table;
        this.icon = icon;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String area() {
        return "campaign";
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public List<String> aliases(T record, RegisterData data) {
        return List.of();
    }

    @Override
    public String meta(T record, RegisterData data, Lang lang) {
        return "";
    }

    /** A free text that may hold no identity-card or telephone number. */
    static FormRow<String> guarded(FormRow<String> row) {
        return row.check(text -> problem(PersonalText.problem(text)));
    }

    /** The same of several words. */
    static FormRow<List<String>> guardedWords(FormRow<List<String>> row) {
        return row.check(words -> words == null ? null : problem(PersonalText.problem(String.join("，", words))));
    }

    /** Money that is not below zero. */
    static FormRow<Money> positive(FormRow<Money> row) {
        return row.check(m -> m != null && m.isNegative() ? new Problem(Message.of("campaign.rule.negative", m.toString()), null) : null);
    }

    static Problem problem(Message sentence) {
        return sentence == null ? null : new Problem(sentence, null);
    }

    /** What is wrong with days that must lie within a campaign's. @param key takes the days, then the campaign's */
    static <V> Function<V, Problem> within(RegisterContext context, FormRow<Long> campaign, Function<V, Period> days, String key) {
        return v -> {
            Period own = v == null ? null : days.apply(v);
            Campaign c = own == null || campaign.value() == null ? null : context.data().get().campaigns().campaigns().stream()
                .filter(each -> each.stamp().id() == campaign.value()).findFirst().orElse(null);
            return c == null || c.period().contains(own) ? null : problem(Message.of(key, own.label(context.texts().lang()), c.period().label(context.texts().lang())));
        };
    }

    /** The same for one day. */
    static Function<LocalDate, Problem> dayWithin(RegisterContext context, FormRow<Long> campaign, String key) {
        return within(context, campaign, Period::day, key);
    }
}
