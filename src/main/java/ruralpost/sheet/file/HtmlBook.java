package ruralpost.sheet.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web page with tables that a shop or an accounting program called xls: one sheet. */
final class HtmlBook implements Book {

    private static final int HEAD = 2048;
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OURS = Pattern.compile("utf-?8|utf-?16|unicode|gb2312|gbk|gb18030|x-gbk|cp936|us-ascii|iso-8859-1|windows-1252", Pattern.CASE_INSENSITIVE);

    private final Path source;
    private final String name;
    private final SheetLimits limits;
    private final Charset charset;
    private final List<Region> merged;

    /** Reads the page once; one without tables, or with tables inside of tables, is refused. */
    HtmlBook(Path source, String name, SheetLimits limits) throws IOException {
        this.source = source;
        this.name = name;
        this.limits = limits;
        charset = charset(source);
        List<Region> found = new ArrayList<>();
        try (HtmlRows rows = open(found)) {
            while (rows.read() != null) {
                continue;
            }
            if (rows.tables() == 0) {
                throw new Refused("sheet.file.html");
            }
        }
        found.sort(Comparator.comparingInt(Region::firstRow).thenComparingInt(Region::firstColumn));
        merged = List.copyOf(found);
    }

    private static Charset charset(Path source) throws IOException {
        Matcher declared;
        try (InputStream in = Files.newInputStream(source)) {
            declared = DECLARED.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
        }
        if (declared.find() && !OURS.matcher(declared.group(1)).matches()) {
            throw new Refused("sheet.file.encoding");
        }
        return TextScan.charset(source);
    }

    private HtmlRows open(List<Region> regions) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(source), charset.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)), 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return new HtmlRows(new HtmlTokens(text, limits), Files.size(source), limits, regions);
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, name, false));
    }

    @Override
    public RowCursor rows(int sheet) throws IOException {
        return open(null);
    }

    @Override
    public List<Region> merged(int sheet) {
        return merged;
    }

    @Override
    public boolean date1904() {
        return false;
    }
}
