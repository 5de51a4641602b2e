package ruralpost.ui.board;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.PictureSize;
import ruralpost.chart.PngWriter;
import ruralpost.chart.Token;
import ruralpost.chart.Tokens;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.dialog.Dialogs.FileKind;
import ruralpost.ui.dialog.Dialogs.FileRequest;

/** Saves pictures of one chart or of the whole dashboard where the user says. */
public final class BoardExport {

    private static final String ENDING = ".png";
    private static final double SCALE = 2;
    private static final FileKind PNG = new FileKind(Message.of("sales.board.export.kind"), List.of("*" + ENDING));

    private final BoardContext context;
    private boolean print;

    /** @param context dialogs, colours */
    public BoardExport(BoardContext context) {
        this.context = context;
    }

    private interface Picture {
        List<String> to(Path file);
    }

    /** Whether charts are saved for a printer without colours: patterns tell apart what colours tell apart elsewhere. */
    public boolean print() {
        return print;
    }

    /** Whether for a printer without colours. */
    public void print(boolean on) {
        print = on;
    }

    /** Asks where and saves a chart, as a slide holds it. */
    public void save(ChartSpec spec) {
        Tokens tokens = print ? Tokens.PRINT : context.tokens().getValue();
        ask(spec.title(), file -> new PngWriter().write(spec, file, PictureSize.DEFAULT, tokens));
    }

    /** The same; of a chart that shows nothing it is said that there is nothing to save. */
    public void saveFilled(ChartSpec spec) {
        if (spec.body().isEmpty()) {
            context.toast().show(Message.of("sales.board.export.empty", spec.title()));
        } else {
            save(spec);
        }
    }

    /** Asks where and saves what the dashboard shows. */
    public void save(Node board, String title) {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(SCALE, SCALE));
        how.setFill(Color.web(css(context.tokens().getValue().argb(Token.BG_SUBTLE))));
        WritableImage image = board.snapshot(how, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ask(title, file -> {
            new PngWriter().write(pixels, new PictureSize(width, height, SCALE), file);
            return List.of();
        });
    }

    private static String css(int argb) {
        return String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF);
    }

    private void ask(String title, Picture picture) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + ENDING;
        FileRequest request = new FileRequest(Message.of("sales.board.export.title"), List.of(PNG), name, null);
        context.dialogs().saveFile(request, chosen -> write(withEnding(chosen), picture));
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }

    private void write(Path file, Picture picture) {
        context.tasks().run(Message.of("sales.board.export.running"), progress -> picture.to(file))
            .onSuccess(missing -> context.toast().show(missing.isEmpty() ? Message.of("sales.board.export.done", file.getFileName().toString())
                : Message.of("sales.board.export.done.missing", file.getFileName().toString(), String.join(" ", missing))))
            .onError(UserException.class, e -> context.dialogs().ask(Message.of("sales.board.export.failed"), e.userMessage(),
                List.of(new ruralpost.ui.dialog.Dialogs.Choice("close", Message.of("ui.close"), ruralpost.ui.dialog.Dialogs.Role.PRIMARY)), c -> { }));
    }
}
