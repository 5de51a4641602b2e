package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.FollowUp;
import ruralpost.campaign.ThemeField;
import ruralpost.campaign.ThemeOffice;
import ruralpost.campaign.ThemeWork;
import ruralpost.campaign.Visit;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/**
 * What was done at a theme post office: activities in each field, what was invested, and visits with what is to follow. Shows nothing for
 * a place that is none.
 *
 * @param <T> the record that the form is of
 */
final class ThemeWorkPane<T> implements RegisterForm.Extra<T> {

    private final RegisterContext context;
    private final UiTexts texts;
    private final Function<T, Long> placeOf;
    private final VBox box = new VBox(2);

    /** @param placeOf row id of the record's place */
    ThemeWorkPane(RegisterContext context, Function<T, Long> placeOf) {
        this.context = context;
        this.texts = context.texts();
        this.placeOf = placeOf;
        box.setId("theme-work");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(T record) {
        box.getChildren().clear();
        CampaignBook book = context.data().get().campaigns();
        if (record != null) {
            long place = placeOf.apply(record);
            book.themes().stream().filter(o -> o.placeId() == place).findFirst().ifPresent(o -> fill(o, ThemeWork.at(place, book)));
        }
        box.setVisible(!box.getChildren().isEmpty());
        box.setManaged(box.isVisible());
    }

    private void fill(ThemeOffice office, ThemeWork work) {
        Formats formats = Formats.of(texts.lang());
        box.getChildren().add(Parts.label(texts.text("register.theme.work"), "card-title"));
        if (office.invested() != null) {
            line(texts.now("register.theme.invested"), formats.money(office.invested()), false);
        }
        for (ThemeField field : ThemeField.values()) {
            line(texts.now(field.label()), texts.now("campaign.theme.held", formats.integer(work.activities().get(field))), false);
        }
        for (Visit visit : work.visits()) {
            line(texts.now("campaign.event.visit", visit.who()), formats.date(visit.on()), false);
            List<FollowUp> after = work.followUps().stream().filter(f -> f.visitId() == visit.stamp().id()).toList();
            after.forEach(f -> line(f.subject() + (f.dueOn() == null ? "" : "  " + formats.date(f.dueOn())), texts.now(f.overdue(LocalDate.now()) ? Message.of("campaign.event.overdue") : f.state().label()), true));
        }
    }

    private void line(String what, String note, boolean below) {
        Label left = new Label(what);
        left.setWrapText(true);
        left.setMinHeight(Region.USE_PREF_SIZE);
        Label right = new Label(note);
        right.getStyleClass().add("record-list-meta");
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, (Node) left, Parts.spacer(), right);
        line.setPadding(new javafx.geometry.Insets(2, 0, 2, below ? 16 : 0));
        box.getChildren().add(line);
    }
}
