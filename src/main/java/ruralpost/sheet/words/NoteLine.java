package ruralpost.sheet.words;

import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/** Lines below a table that explain it or are signed: 注：…, 制表人：…. */
public final class NoteLine {

    private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|附注|另|另外|补充|更正|note|notes|remark|remarks|source|来源|数据来源|填表说明|填报说明)[0-9一二三]?[:：].*|[0-9一二三四]?[、.]?以上.*"
        + "|(?:制表|填报|填表|审核|复核|审批|单位负责|统计负责|负责|报送|经办|会计|出纳|主管|联系|编制)(?:人|单位|日期|电话|时间|部门)?(?:[(（](?:签字|签名|盖章|公章)[)）])?[:：].*"
        + "|(?:(?:支?局|所|站|理事|社|店|科|股|班组|村)长|经理|营业员|经手人?|领导|制单人?|记账人?)(?:[(（]?(?:签字|签名|盖章|公章)[)）]?)?[:：].*"
        + "|(?:送货|收货|提货|发货|交货|接货|签收|验收|验货|采购|接收|配送|仓管|库管|司机|客户|供方|需方|买方|卖方|甲方|乙方)(?:人|员|者|方|单位)?(?:[(（]?(?:签字|签名|签章|盖章)[)）]?)?[:：] ?[^0-9]{0,12}|日 ?期[:：] ?[0-9年月日./\\- ]{0,12}"
        + "|(?:联系电话|报出日期|报送日期|盖章|公章|prepared by|checked by|approved by)[:：]?.*|第 ?\\d+ ?页.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern EXPLAINS = Pattern.compile("[0-9一二三四]?[、.]?以上(?!合计|总计|小计).{4,}|[(（【\\[]?(?:注|备注|说明|附注|填表说明|note|remarks?)[0-9一二三]?[:：].{3,}|.*(?:[红黄蓝绿灰紫橙]色?(?:字|底|色|标|填充|背景)|[标涂]红|[标涂]黄|删除线|加粗|斜体).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** What has a comma or a full stop is no name; who signed has a colon. */
    private static final Pattern SENTENCE = Pattern.compile("[^:：]{4,}[，。；].*|(?:另外?|补充|更正)[:：].{3,}", Pattern.DOTALL);
    private static final Pattern ONLY_UNIT = Pattern.compile("[^:：]*[:：]?[^:：]*单位[^:：]{0,3}[:：]?[^，。；,;]{1,10}[)）]?");
    private static final Pattern DAY = Pattern.compile("\\d{4} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?[日号]?");
    private static final Pattern SIGNED = Pattern.compile("\\p{IsHan}{2,8}(?:[(（]\\p{IsHan}{1,6}[)）])? ?[:：] ?\\p{IsHan}{0,6}(?:[(（]\\p{IsHan}{1,4}[)）])?");
    private static final int LONGEST_UNIT = 100;

    private NoteLine() {
    }

    /** Whether a text says something of the table that a reader has to know: 注：红字为退货. Signatures, and notes of the unit, which is read, do not. */
    public static boolean explains(String text) {
        return (EXPLAINS.matcher(text).matches() || SENTENCE.matcher(text).matches()) && !(text.length() <= LONGEST_UNIT && ONLY_UNIT.matcher(text).matches());
    }

    /** Whether a cell begins such a line. */
    public static boolean is(Cell cell) {
        return cell.kind() == CellKind.TEXT && !isFigure(cell.raw()) && NOTE.matcher(cell.raw().strip()).matches();
    }

    /** Whether a row is a note or a line of signatures by its first cell, or nothing but a day. */
    public static boolean is(SheetRow row) {
        return row.cells().size() == 1 && isDay(row.cells().getFirst()) || row.cells().stream().filter(c -> !c.isBlank()).limit(1).anyMatch(NoteLine::is);
    }

    /** Whether a cell holds a day and nothing else. */
    public static boolean isDay(Cell cell) {
        return cell.kind() == CellKind.DATE || cell.kind() == CellKind.TEXT && DAY.matcher(cell.raw().strip()).matches();
    }

    /** 校长：龙建国 | 会计：石秀 | 食堂管理员： in cells of their own. One such cell alone may be a name over rows: 客户：县一中. */
    public static boolean isSigned(SheetRow row) {
        List<Cell> cells = row.cells().stream().filter(c -> !c.isBlank()).toList();
        List<Cell> words = cells.stream().filter(c -> c.kind() == CellKind.TEXT && !DAY.matcher(c.raw().strip()).matches()).toList();
        boolean days = cells.stream().allMatch(c -> c.kind() == CellKind.TEXT || c.kind() == CellKind.DATE);
        return cells.size() > 1 && days && !words.isEmpty() && words.stream().allMatch(c -> SIGNED.matcher(c.raw().strip()).matches());
    }

    /** In a text file every number is asked about. */
    private static boolean isFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** |---|:---:| below the titles of a table that was typed as text. */
    public static boolean isRule(SheetRow row) {
        boolean any = false;
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (cell.kind() != CellKind.TEXT || !isRule(cell.raw())) {
                return false;
            }
            any = true;
        }
        return any;
    }

    private static boolean isRule(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && c != ':' && c != '=' && c != ' ') {
                return false;
            }
        }
        return text.length() > 2;
    }
}
