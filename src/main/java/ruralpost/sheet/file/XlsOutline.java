package ruralpost.sheet.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a workbook of Excel 97–2003 says about itself before its first sheet.
 *
 * @param sheets    its sheets in their order; charts, macro sheets and modules are none
 * @param places    where each sheet begins in the stream
 * @param date1904  whether dates are counted from 1904
 * @param formats   which cell formats show a date
 * @param texts     the shared texts
 * @param untrusted whether formulas may stand there with a zero that nobody computed, see {@link XlsCells}
 */
record XlsOutline(List<SheetInfo> sheets, List<Long> places, boolean date1904, DateFormats formats, SharedTexts texts,
                  boolean untrusted) {

    private static final int FILEPASS = 0x002F;
    private static final int DATEMODE = 0x0022;
    private static final int FORMAT = 0x041E;
    private static final int XF = 0x00E0;
    private static final int FONT = 0x0031;
    private static final int STRUCK = 8;
    /** There is no font 4: the fifth one is called 5. */
    private static final int NO_FONT = 4;
    private static final int BOUNDSHEET = 0x0085;
    private static final int SST = 0x00FC;
    /** The build of Excel that programs give who write through Apache POI or NPOI. */
    private static final int POI_BUILD = 0x10D3;

    static XlsOutline read(OleStream in, SheetLimits limits) throws IOException {
        BiffRecords records = new BiffRecords(in, 0, limits);
        boolean poi = records.length() >= 6 && records.u16(4) == POI_BUILD;
        List<SheetInfo> sheets = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        Map<Integer, String> codes = new HashMap<>();
        BitSet fonts = new BitSet();
        BitSet struck = new BitSet();
        int font = 0;
        int[] styles = new int[64];
        int count = 0;
        boolean date1904 = false;
        SharedTexts texts = new SharedTexts();
        while (records.next()) {
            switch (records.id()) {
                case FILEPASS -> throw new Refused("sheet.file.encrypted");
                case DATEMODE -> date1904 = records.u16(0) == 1;
                case FORMAT -> {
                    records.readFrom(4);
                    codes.put(records.u16(0), records.text(records.u16(2)));
                }
                case FONT -> {
                    font += font == NO_FONT ? 1 : 0;
                    fonts.set(font++, (records.u16(2) & STRUCK) != 0);
                }
                case XF -> {
                    struck.set(count, fonts.get(records.u16(0)));
                    styles = count == styles.length ? Arrays.copyOf(styles, count * 2) : styles;
                    styles[count++] = records.u16(2);
                }
                case BOUNDSHEET -> sheet(records, sheets, places);
                case SST -> readTexts(records, texts, limits);
                default -> { }
            }
        }
        if (sheets.isEmpty()) {
            throw new Refused("sheet.file.nosheets");
        }
        DateFormats formats = DateFormats.of(Arrays.copyOf(styles, count), codes, struck);
        return new XlsOutline(List.copyOf(sheets), List.copyOf(places), date1904, formats, texts, poi);
    }

    private static void sheet(BiffRecords records, List<SheetInfo> sheets, List<Long> places) throws IOException {
        boolean worksheet = records.u8(5) == 0;
        if (worksheet) {
            long place = records.i32(0) & 0xFFFFFFFFL;
            boolean hidden = (records.u8(4) & 3) != 0;
            int chars = records.u8(6);
            records.readFrom(7);
            sheets.add(new SheetInfo(sheets.size(), records.text(chars), hidden));
            places.add(place);
        }
    }

    private static void readTexts(BiffRecords records, SharedTexts texts, SheetLimits limits) throws IOException {
        int count = records.i32(4);
        records.readFrom(8);
        for (int i = 0; i < count && records.hasMore(); i++) {
            texts.add(records.sharedText(), limits);
        }
    }
}
