package ruralpost.ui.chart;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.PictureSize;
import ruralpost.chart.PngWriter;
import ruralpost.text.Texts;

/** What can be done with a chart: save a picture, copy the picture or the data, clear the choice. Opens by right click or menu key. */
final class ChartMenu {

    private static final KeyCodeCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private ChartMenu() {
    }

    static void install(ChartPane pane) {
        ContextMenu menu = new ContextMenu();
        pane.setOnContextMenuRequested(event -> {
            if (pane.getSpec() != null) {
                menu.getItems().setAll(items(pane));
                menu.show(pane, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event) && pane.getSpec() != null) {
                copyData(pane);
                event.consume();
            }
        });
    }

    /** The items, in the language of the chart. */
    static List<MenuItem> items(ChartPane pane) {
        Texts texts = Texts.of(pane.getSpec().lang());
        MenuItem clear = item(texts.get("chart.menu.clear"), () -> pane.choose(Set.of()));
        clear.setDisable(pane.getSpec().chosen().isEmpty());
        MenuItem data = item(texts.get("chart.menu.copy.data"), () -> copyData(pane));
        data.setAccelerator(COPY);
        List<MenuItem> items = new java.util.ArrayList<>();
        String key = pane.view().hover().isEmpty() ? pane.view().focus() : pane.view().hover();
        if (pane.opens(key)) {
            MenuItem open = item(texts.get("chart.menu.open"), () -> pane.open(key));
            open.setAccelerator(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN));
            items.addAll(List.of(open, new SeparatorMenuItem()));
        }
        items.addAll(List.of(item(texts.get("chart.menu.save"), pane::savePicture), item(texts.get("chart.menu.copy.picture"), () -> copyPicture(pane)),
            data, new SeparatorMenuItem(), clear));
        return items;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static void copyData(ChartPane pane) {
        pane.leave(chart -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(pane.table(chart));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void copyPicture(ChartPane pane) {
        pane.leave(chart -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image(pane, chart));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** An opaque picture at twice the size of the pane. */
    static WritableImage image(ChartPane pane) {
        return image(pane, pane.getSpec());
    }

    private static WritableImage image(ChartPane pane, ChartSpec chart) {
        int width = Math.clamp((long) (pane.getWidth() * 2), PictureSize.LEAST, PictureSize.MOST / 2);
        int height = Math.clamp((long) ((pane.getHeight() + 56) * 2), PictureSize.LEAST, PictureSize.MOST / 2);
        int[] pixels = new PngWriter().pixels(chart, new PictureSize(width, height, 2), pane.tokens());
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
