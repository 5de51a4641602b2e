package ruralpost.ui;

import java.util.List;

/** The middle tab of a picture. */
record PictureFeature(List<SubTab> subTabs) implements Feature {

    @Override
    public String id() {
        return "sales";
    }

    @Override
    public String titleKey() {
        return "app.tab.sales";
    }

    @Override
    public String icon() {
        return "fth-bar-chart-2";
    }
}
