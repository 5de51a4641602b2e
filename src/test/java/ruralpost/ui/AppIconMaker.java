package ruralpost.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import ruralpost.ui.part.AppIcons;

/** Draws the program's mark into {@code assets/icons}; run again only when the mark changes. */
public final class AppIconMaker {

    private static final String LEDGER = "M4.5 7 C7 5.8 9.8 6 12 7.8 C14.2 6 17 5.8 19.5 7 V17.6 C17 16.6 14.2 16.8 12 18.4 C9.8 16.8 7 16.6 4.5 17.6 Z M12 7.8 V18.4";

    private AppIconMaker() { }

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            AppIcons.SIZES.forEach(AppIconMaker::draw);
            done.countDown();
        });
        done.await();
        System.exit(0);
    }

    private static void draw(int size) {
        Rectangle ground = new Rectangle(24, 24, Color.web("#006B3F"));
        ground.setArcWidth(9);
        ground.setArcHeight(9);
        SVGPath ledger = new SVGPath();
        ledger.setContent(LEDGER);
        ledger.setFill(null);
        ledger.setStroke(Color.WHITE);
        ledger.setStrokeWidth(size < 32 ? 2 : 1.6);
        ledger.setStrokeLineCap(StrokeLineCap.ROUND);
        ledger.setStrokeLineJoin(StrokeLineJoin.ROUND);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(size / 24.0, size / 24.0));
        WritableImage image = new Group(ground, ledger).snapshot(parameters, new WritableImage(size, size));
        int[] pixels = new int[size * size];
        image.getPixelReader().getPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, size, size, pixels, 0, size);
        try {
            Path file = Path.of("assets", "icons", "app-" + size + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
