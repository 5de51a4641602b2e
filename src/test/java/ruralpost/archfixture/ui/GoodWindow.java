package ruralpost.archfixture.ui;

import javafx.beans.property.SimpleStringProperty;
import ruralpost.archfixture.campaign.GoodCampaign;
import ruralpost.archfixture.sales.GoodSale;

/** May use JavaFX and put areas together. */
class GoodWindow {
    final SimpleStringProperty title = new SimpleStringProperty();
    GoodSale sale;
    GoodCampaign campaign;
}
