package ruralpost.ui.sales.board;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import ruralpost.sales.view.KeptView;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The menu of kept views: opens one, keeps what is shown, leads to the list of all. */
final class ViewMenu extends MenuButton {

    private static final int NAME_AT_MOST = 12;

    private final UiTexts texts;
    private final BoardModel model;
    private final KeptViews views;

    ViewMenu(UiTexts texts, BoardModel model, KeptViews views) {
        this.texts = texts;
        this.model = model;
        this.views = views;
        setId("board-views");
        setGraphic(Parts.icon("fth-bookmark"));
        textProperty().bind(Bindings.createStringBinding(this::title, views.openedProperty(), model.choiceProperty(), texts.langProperty()));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text("sales.view.menu.tip"));
        setTooltip(tip);
        getItems().add(new MenuItem());
        setOnShowing(e -> getItems().setAll(items()));
    }

    private String title() {
        KeptView shown = shown();
        String name = shown == null ? "" : shown.name().length() > NAME_AT_MOST ? shown.name().substring(0, NAME_AT_MOST) + "…" : shown.name();
        return shown == null ? texts.now("sales.view.menu") : texts.now("sales.view.menu.of", name);
    }

    /** The opened view, while it is what is set; else null. */
    private KeptView shown() {
        KeptView opened = views.openedProperty().get();
        return opened != null && opened.state().equals(model.choiceProperty().get()) ? opened : null;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("view-keep", texts.now("sales.view.keep"), views::keep));
        KeptView opened = views.openedProperty().get();
        if (opened != null && shown() == null) {
            items.add(item("view-overwrite", texts.now("sales.view.overwrite.one", opened.name()), () -> views.overwrite(opened)));
        }
        if (views.viewsProperty().get().isEmpty()) {
            return items;
        }
        items.add(new SeparatorMenuItem());
        for (KeptView view : views.viewsProperty().get()) {
            CheckMenuItem item = new CheckMenuItem(view.name());
            item.setId("view-" + view.stamp().id());
            item.setMnemonicParsing(false);
            item.setSelected(shown() != null && shown().stamp().id() == view.stamp().id());
            item.setOnAction(e -> views.open(view));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("view-manage", texts.now("sales.view.manage.open"), views::manage));
        return items;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
