package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignCopy;
import ruralpost.campaign.CampaignCopy.ActivityTarget;
import ruralpost.campaign.CampaignCopy.CampaignTarget;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.Campaigns;
import ruralpost.campaign.Handout;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormResult;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.ui.sales.TakeBack;
import ruralpost.value.Period;

/** Asks where or when a copy of a campaign or an activity is to stand, and makes it: everything but its counts. */
public final class CampaignCopies {

    private static final double WIDTH = 560;

    private final RegisterContext context;

    /** @param context names are picked from its records */
    public CampaignCopies(RegisterContext context) {
        this.context = context;
    }

    /** Copies a campaign to another year or place. @param made takes the id of the copy */
    public void campaign(Campaign c, LongConsumer made) {
        Fields<CampaignTarget> f = new Fields<>("copy", context);
        FormRow<String> name = CampaignPart.guarded(f.text("name", 200, CampaignTarget::name)).required().wide();
        FormRow<Period> period = f.period("period", CampaignTarget::period).required();
        FormRow<Long> place = f.place("place", CampaignTarget::placeId);
        FormRow<Boolean> goals = f.check("goals", CampaignTarget::goals);
        FormRow<Boolean> activities = f.check("activities", CampaignTarget::activities);
        CampaignFile first = context.data().get().campaigns().files().stream().filter(x -> x.campaign().stamp().id() == c.stamp().id()).findFirst().orElseThrow();
        name.check(n -> period.value() != null && context.data().get().campaigns().campaigns().stream()
            .anyMatch(x -> x.name().equals(n) && x.period().from().equals(period.value().from())) ? Problem.of("register.copy.name.taken", period.value().from().toString()) : null);
        period.check(p -> p != null && Boolean.TRUE.equals(activities.value()) && CampaignCopy.outside(first, p) > 0
            ? Problem.of("register.copy.period.short", CampaignCopy.outside(first, p)) : null);
        FormPane<CampaignTarget> form = f.build(() -> new CampaignTarget(name.value(), period.value(), place.value(), Boolean.TRUE.equals(goals.value()),
            Boolean.TRUE.equals(activities.value())));
        form.load(CampaignCopy.yearLater(c));
        Campaigns stores = context.window().app().campaigns();
        ask(Message.of("register.copy.campaign.title", c.name()), form, name, to -> tx -> CampaignCopy.campaign(tx, stores, first, to),
            to -> Message.of("register.copy.campaign.label", to.name()), made);
    }

    /** Copies an activity to another place or day. @param made takes the id of the copy */
    public void activity(Activity a, LongConsumer made) {
        Fields<ActivityTarget> f = new Fields<>("copy", context);
        FormRow<Long> place = f.place("place", ActivityTarget::placeId);
        FormRow<Long> campaign = f.campaign("campaign", ActivityTarget::campaignId).required();
        FormRow<LocalDate> day = f.date("day", ActivityTarget::on).required().check(CampaignPart.dayWithin(context, campaign, "campaign.rule.activity.day"));
        FormPane<ActivityTarget> form = f.build(() -> new ActivityTarget(campaign.value(), day.value(), place.value()));
        form.load(CampaignCopy.elsewhere(a));
        Campaigns stores = context.window().app().campaigns();
        List<Handout> given = context.data().get().campaigns().handouts().stream().filter(h -> h.activityId() == a.stamp().id()).toList();
        ask(Message.of("register.copy.activity.title", a.name()), form, day, to -> tx -> CampaignCopy.activity(tx, stores, a, given, to), to -> Message.of("register.copy.activity.label", a.name()), made);
    }

    /** @param beside the field that bears the sentence when the copy is refused: then it is asked again with what was typed */
    private <T> void ask(Message title, FormPane<T> form, FormRow<?> beside, Function<T, Ledger.Work<Long>> work, Function<T, Message> label,
                         LongConsumer made) {
        form.setPrefWidth(WIDTH);
        context.window().shell().dialogs().show(title, form, List.of(new Dialogs.Choice("copy", Message.of("register.copy.go"), Dialogs.Role.PRIMARY),
            Dialogs.Choice.cancel()), choice -> form.read() instanceof FormResult.Ok<T>(T to) && write(work.apply(to), label.apply(to), made, e -> {
                ask(title, form, beside, work, label, made);
                beside.problemProperty().set(CampaignPart.problem(e.userMessage()));
            }));
    }

    private boolean write(Ledger.Work<Long> work, Message label, LongConsumer made, Consumer<UserException> refused) {
        context.window().link().write(Action.entry("campaign", label), work).onSuccess(w -> {
            new TakeBack(context.window()).offer(label, w.set());
            made.accept(w.result());
        }).onError(UserException.class, refused);
        return true;
    }
}
