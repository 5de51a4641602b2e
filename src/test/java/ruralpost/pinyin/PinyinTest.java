package ruralpost.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"猕猴桃,mihoutao,mht", "十八洞猕猴桃,shibadongmihoutao,sbdmht", "花垣县,huayuanxian,hyx", "重庆市,chongqingshi,cqs", "长沙,changsha,cs",
        "单县,shanxian,sx", "六安,luan,la", "蚌埠,bengbu,bb", "厦门,xiamen,xm", "涡阳,guoyang,gy", "枞阳,zongyang,zy", "铅山,yanshan,ys", "歙县,shexian,sx",
        "832平台,832pingtai,832pt", "ＵＬＥ 邮乐网,uleyoulewang,uleylw", "绿茶,lvcha,lc", "邮储银行,youchuyinhang,ycyh", "县长,xianzhang,xz",
        "豆腐干,doufugan,dfg", "(土)蜂蜜,tufengmi,tfm", "𠮷野,𠮷ye,𠮷y", "尉犁县,yulixian,ylx", "党参,dangshen,ds", "泌阳,biyang,by"})
    void readsNames(String name, String full, String initials) {
        Reading reading = Pinyin.of(name);
        assertThat(reading.full()).isEqualTo(full);
        assertThat(reading.initials()).isEqualTo(initials);
    }

    @Test
    void sortsAsAChineseReaderExpects() {
        assertThat(List.of("醴陵", "浏阳", "长沙", "重庆").stream().sorted(Pinyin.ORDER)).containsExactly("长沙", "重庆", "醴陵", "浏阳");
        assertThat(List.of("岳阳", "攸县", "芷江", "沅陵", "汨罗", "安化", "郴州", "3号桥", "ULE").stream().sorted(Pinyin.ORDER))
            .containsExactly("3号桥", "ULE", "安化", "郴州", "汨罗", "攸县", "沅陵", "岳阳", "芷江");
        assertThat(Pinyin.sortKey("长沙")).isLessThan(Pinyin.sortKey("长沙县"));
    }

    @Test
    void sameSyllableByToneThenByCharacter() {
        assertThat(List.of("里耶", "李家", "黎平", "里坪").stream().sorted(Pinyin.ORDER)).containsExactly("黎平", "李家", "里坪", "里耶");
    }

    @Test
    void theShippedTableIsWhole() {
        assertThat(PinyinTable.get().characters()).isEqualTo(41_923);
        assertThat(PinyinTable.get().plain('重')).containsExactly("zhong", "chong", "tong");
        Charset gb2312 = Charset.forName("GB2312");
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, gb2312);
                assertThat(PinyinTable.get().has(character.codePointAt(0))).as(character).isTrue();
            }
        }
    }

    @Test
    void everyWordOfTheTableChangesTheReading() {
        for (String line : PinyinTable.lines("words.txt")) {
            String[] parts = line.split(" ");
            int[] word = parts[0].codePoints().toArray();
            assertThat(parts).as(line).hasSize(word.length + 1);
            String[] usual = Arrays.stream(word)
                .mapToObj(c -> word.length == 1 ? PinyinTable.get().usual(c) : PinyinTable.get().read(new int[] {c})[0]).toArray(String[]::new);
            assertThat(PinyinTable.get().read(word)).as(line).containsExactly(Arrays.copyOfRange(parts, 1, parts.length)).isNotEqualTo(usual);
        }
    }

    @Test
    void emptyAndNullNames() {
        assertThat(Pinyin.of(null)).isEqualTo(new Reading("", "", ""));
        assertThat(Pinyin.of("、。")).extracting(Reading::full).isEqualTo("");
    }

    @Property
    void everyNameHasAReadingAndOrderIsConsistent(@ForAll String a, @ForAll String b) {
        assertThat(Pinyin.of(a).sortKey()).isEqualTo(Pinyin.sortKey(a));
        assertThat(Integer.signum(Pinyin.ORDER.compare(a, b))).isEqualTo(-Integer.signum(Pinyin.ORDER.compare(b, a)));
    }
}
