package ruralpost.ui.register;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import ruralpost.campaign.Activity;
import ruralpost.ui.paper.PaperExport;
import ruralpost.ui.paper.PaperMenu;

/** Sign-in sheet, gift signature sheet and record card of a stored activity, from the head of its card. */
final class ActivityPapers implements RegisterForm.Extra<Activity> {

    private final PaperMenu menu;
    private Activity activity;

    ActivityPapers(RegisterContext forms) {
        menu = new PaperMenu(forms.window(), () -> new PaperExport.About(activity.campaignId(), activity.stamp().id(), activity.name()));
    }

    @Override
    public Region node() {
        return null;
    }

    @Override
    public Node tool() {
        return menu;
    }

    @Override
    public void show(Activity record) {
        activity = record;
        menu.setVisible(record != null);
        menu.setManaged(record != null);
    }

    @Override
    public void print() {
        if (activity != null) {
            menu.show();
        }
    }
}
