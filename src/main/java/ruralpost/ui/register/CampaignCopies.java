package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.CampaignCopy;
import ruralpost.campaign.CampaignCopy.ActivityTarget;
import ruralpost.campaign.CampaignCopy.CampaignTarget;
import ruralpost.campaign.CampaignPartner;
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
        FormPane<CampaignTarget> form = f.build(() -> new CampaignTarget(name.value(), period.value(), place.value(), goals.value()));
        form.load(CampaignCopy.yearLater(c));
        Campaigns stores = context.window().app().campaigns();
        CampaignBook book = context.data().get().campaigns();
        List<CampaignPartner> partners = book.partners().stream().filter(p -> p.campaignId() == c.stamp().id()).toList();
        List<Adoption> adoptions = book.adoptions().stream().filter(a -> a.campaignId() == c.stamp().id()).toList();
        ask(Message.of("register.copy.campaign.title", c.name()), form, to -> tx -> CampaignCopy.campaign(tx, stores, c, partners, adoptions, to),
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
        ask(Message.of("register.copy.activity.title", a.name()), form, to -> tx -> CampaignCopy.activity(tx, stores, a, given, to), to -> Message.of("register.copy.activity.label", a.name()), made);
    }

    private <T> void ask(Message title, FormPane<T> form, Function<T, Ledger.Work<Long>> work, Function<T, Message> label,
                         LongConsumer made) {
        form.setPrefWidth(WIDTH);
        context.window().shell().dialogs().show(title, form, List.of(new Dialogs.Choice("copy", Message.of("register.copy.go"), Dialogs.Role.PRIMARY),
            Dialogs.Choice.cancel()), choice -> form.read() instanceof FormResult.Ok<T>(T to) && write(work.apply(to), label.apply(to), made));
    }

    private boolean write(Ledger.Work<Long> work, Message label, LongConsumer made) {
        context.window().link().write(Action.entry("campaign", label), work).onSuccess(w -> {
            new TakeBack(context.window()).offer(label, w.set());
            made.accept(w.result());
        }).onError(UserException.class, e -> context.window().shell().toast().show(e.userMessage()));
        return true;
    }
}
