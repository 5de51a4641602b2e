package ruralpost.ui.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * What a window shows at one moment.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param pixels row by row
 */
public record ScreenPng(int width, int height, int[] pixels) {

    /** Of a scene. On the JavaFX thread. */
    public static ScreenPng of(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new ScreenPng(width, height, pixels);
    }

    /** Whether both show the same. @param other may be null */
    public boolean same(ScreenPng other) {
        return other != null && width == other.width && Arrays.equals(pixels, other.pixels);
    }

    /** Writes it as PNG. @throws UncheckedIOException when the file cannot be written */
    public void write(Path file) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
