package ruralpost.ui.campaign;

import java.util.Map;
import ruralpost.campaign.CampaignFile;
import ruralpost.ui.opened.OpenedRows;

/** Where a campaign's page leads to. */
interface PageLinks {

    /** Opens a record in its register. */
    void record(String register, long id);

    /** Begins a record in its register. @param typed what stands in its rows, row name to text */
    void create(String register, Map<String, String> typed);

    /** Asks where a copy of the campaign is to stand, and goes to it. */
    void copy(CampaignFile file);

    /** Opens the rows behind a number. @param from what it was opened from */
    void number(OpenedRows rows, javafx.scene.Node from);
}
