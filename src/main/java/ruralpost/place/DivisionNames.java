package ruralpost.place;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short forms of the names of divisions. */
final class DivisionNames {

    /** Names at prefecture level that are no places. */
    static final Set<String> FILLERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private static final Map<String, String> REGIONS = Map.of("内蒙古自治区", "内蒙古", "广西壮族自治区", "广西", "西藏自治区", "西藏", "宁夏回族自治区", "宁夏",
        "新疆维吾尔自治区", "新疆");

    private static final Pattern AUTONOMOUS = Pattern.compile("(.+?)(?:满族|蒙古族|蒙古|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|侗族|瑶族|白族|土家族|"
        + "哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|"
        + "仡佬族|锡伯族|锡伯|普米族|塔吉克族|塔吉克|怒族|独龙族|裕固族|保安族|鄂伦春族|各族)+自治([州县旗])");
    /** Where the people's name is all the name there is: 东乡族自治县, 鄂伦春自治旗. */
    private static final Pattern OF_ITSELF = Pattern.compile("(.+?)族?自治([州县旗])");

    private DivisionNames() {
    }

    static String shortName(Division.Level level, String name) {
        if (level == Division.Level.PROVINCE) {
            return REGIONS.getOrDefault(name, name);
        }
        if (level == Division.Level.TOWNSHIP || !name.contains("自治")) {
            return name;
        }
        Matcher m = AUTONOMOUS.matcher(name);
        if (m.matches()) {
            return m.group(1) + m.group(2);
        }
        m = OF_ITSELF.matcher(name);
        return m.matches() ? m.group(1) + m.group(2) : name;
    }
}
