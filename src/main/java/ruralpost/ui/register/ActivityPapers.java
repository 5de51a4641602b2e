package ruralpost.ui.register;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.campaign.Activity;
import ruralpost.ui.paper.PaperExport;
import ruralpost.ui.paper.PaperMenu;
import ruralpost.ui.part.Parts;

/** Sign-in sheet, gift signature sheet and record card of a stored activity, below its form. */
final class ActivityPapers implements RegisterForm.Extra<Activity> {

    private final PaperMenu menu;
    private final HBox box;
    private Activity activity;

    ActivityPapers(RegisterContext forms) {
        menu = new PaperMenu(forms.window(), () -> new PaperExport.About(activity.campaignId(), activity.stamp().id(), activity.name()));
        box = new HBox(8, Parts.label(forms.texts().text("paper.papers"), "card-title"), Parts.spacer(), menu);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Activity record) {
        activity = record;
        box.setVisible(record != null);
        box.setManaged(record != null);
    }

    @Override
    public void print() {
        if (activity != null) {
            menu.show();
        }
    }
}
