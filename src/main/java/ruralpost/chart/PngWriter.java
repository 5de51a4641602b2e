package ruralpost.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** Writes a chart as a PNG file with title, unit, notes and source line. Needs no display. */
public final class PngWriter {

    private static final String PNG = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;

    private final Fonts fonts;

    /** With the fonts of this computer behind the bundled one. */
    public PngWriter() {
        this(Fonts.system());
    }

    PngWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes the picture beside its target first and then moves it there, so that no half picture is ever seen. The file gets the
     * permissions of any new file of the user, not those of a private temporary one.
     *
     * @return characters that no font on this computer has and that stand as 〓 in the picture; usually empty
     * @throws UserException when the folder is missing or read-only, the file is held, or the disk is full; nothing is changed then
     */
    public List<String> write(ChartSpec spec, Path file, PictureSize size, Tokens tokens) {
        Picture picture = Picture.of(spec, size, tokens, fonts);
        put(picture.image(), size.dpi(), file);
        return picture.missing();
    }

    /** The picture as the bytes of a PNG file, for files that hold pictures. */
    public byte[] bytes(ChartSpec spec, PictureSize size, Tokens tokens) {
        try {
            return bytes(Picture.of(spec, size, tokens, fonts).image(), size.dpi());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * Writes a picture that is there already, such as one of a whole screen.
     *
     * @param pixels 0xAARRGGBB, row by row; alpha is ignored
     * @throws UserException as {@link #write(ChartSpec, Path, PictureSize, Tokens)}
     */
    public void write(int[] pixels, PictureSize size, Path file) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, size.width(), size.height(), pixels, 0, size.width());
        put(image, size.dpi(), file);
    }

    private static void put(BufferedImage image, double dpi, Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw UserException.of("chart.png.folder", String.valueOf(folder));
        }
        Path temp = null;
        try {
            byte[] bytes = bytes(image, dpi);
            temp = folder.resolve("." + target.getFileName() + "-" + Long.toHexString(System.nanoTime()) + ".tmp");
            Files.write(temp, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(temp, target);
        } catch (IOException | ReadOnlyFileSystemException e) {
            drop(temp);
            throw new UserException(problem(target, e), e);
        }
    }

    /** The sentence for the user about characters that {@link #write} gave back. */
    public static Message missingFonts(List<String> characters) {
        return Message.of("chart.missing", String.join(" ", characters));
    }

    /** The picture as 0xAARRGGBB rows, for the clipboard; opaque. */
    public int[] pixels(ChartSpec spec, PictureSize size, Tokens tokens) {
        BufferedImage image = Picture.of(spec, size, tokens, fonts).image();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static void move(Path temp, Path target) throws IOException {
        try {
            Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temp, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void drop(Path temp) {
        try {
            if (temp != null) {
                Files.deleteIfExists(temp);
            }
        } catch (IOException ignored) {
            // the first error is the one to tell
        }
    }

    /** Which sentence fits. */
    static Message problem(Path target, Exception e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : String.valueOf(e.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota") || lower.contains("磁盘空间不足")) {
            return Message.of("chart.png.full", target.toString());
        }
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException || Files.isDirectory(target)
            || lower.contains("read-only") || lower.contains("being used by another process") || lower.contains("denied")) {
            return Message.of("chart.png.denied", target.toString());
        }
        return Message.of("chart.png.failed", target.toString(), reason);
    }

    private static byte[] bytes(BufferedImage image, double dpi) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            IIOMetadata about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
            dots(about, dpi);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, about), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void dots(IIOMetadata about, double dpi) throws IIOInvalidTreeException {
        String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode dots = new IIOMetadataNode("pHYs");
        dots.setAttribute("pixelsPerUnitXAxis", perMetre);
        dots.setAttribute("pixelsPerUnitYAxis", perMetre);
        dots.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG);
        root.appendChild(dots);
        about.mergeTree(PNG, root);
    }
}
