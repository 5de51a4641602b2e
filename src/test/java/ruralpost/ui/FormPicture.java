package ruralpost.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.form.DemoForm;
import ruralpost.ui.form.FormBar;
import ruralpost.ui.text.UiTexts;

/** A form with a row of every kind, one problem shown. */
final class FormPicture {

    private static DemoForm demo;

    private FormPicture() { }

    static Shell shell(UiTexts texts, boolean dark) {
        demo = new DemoForm(texts, name -> { });
        VBox box = new VBox(20, demo.pane, new FormBar(texts, demo.pane, "ui.keys.save", r -> { }, () -> { }));
        box.setPadding(new Insets(16));
        box.setMaxWidth(960);
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return GalleryPictures.shell(texts, dark, new ErrorCodes(Runnable::run), new PictureFeature(List.of(
            new SubTab("form", "ui.keys.group.entry", () -> scroll), new SubTab("list", "ui.keys.group.table", () -> null))), 1);
    }

    static void fill(Parent root) {
        ((TextField) demo.day.input()).setText("11-31");
        demo.pane.read();
        root.layout();
        TextField product = (TextField) demo.product.input();
        product.requestFocus();
        product.setText("mht");
    }
}
