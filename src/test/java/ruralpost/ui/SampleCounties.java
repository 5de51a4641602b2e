package ruralpost.ui;

import java.util.List;
import ruralpost.ui.start.County;

/** A few counties with their pinyin, enough for tests and pictures. */
final class SampleCounties {

    private record Named(County county, String pinyin, String initials) { }

    private static final List<Named> ALL = List.of(
        of("浑源县", "山西省 大同市", "140225", "hunyuanxian", "hyx"), of("海盐县", "浙江省 嘉兴市", "330424", "haiyanxian", "hyx"),
        of("怀远县", "安徽省 蚌埠市", "340321", "huaiyuanxian", "hyx"), of("衡阳县", "湖南省 衡阳市", "430421", "hengyangxian", "hyx"),
        of("花垣县", "湖南省 湘西州", "433124", "huayuanxian", "hyx"), of("洪雅县", "四川省 眉山市", "511423", "hongyaxian", "hyx"),
        of("汉源县", "四川省 雅安市", "511823", "hanyuanxian", "hyx"), of("红原县", "四川省 阿坝州", "513233", "hongyuanxian", "hyx"),
        of("合阳县", "陕西省 渭南市", "610524", "heyangxian", "hyx"), of("汉阴县", "陕西省 安康市", "610921", "hanyinxian", "hyx"),
        of("湟源县", "青海省 西宁市", "630123", "huangyuanxian", "hyx"), of("海晏县", "青海省 海北州", "632223", "haiyanxian", "hyx"),
        of("海原县", "宁夏 中卫市", "640522", "haiyuanxian", "hyx"), of("保靖县", "湖南省 湘西州", "433125", "baojingxian", "bjx"));

    private SampleCounties() { }

    static List<County> find(String text) {
        return ALL.stream().filter(n -> n.initials.startsWith(text) || n.pinyin.startsWith(text) || n.county.name().contains(text)).map(Named::county).toList();
    }

    private static Named of(String name, String parents, String code, String pinyin, String initials) {
        return new Named(new County(code, name, parents), pinyin, initials);
    }
}
