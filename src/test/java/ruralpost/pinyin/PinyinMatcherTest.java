package ruralpost.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinMatcherTest {

    private static MatchRank rank(String typed, String name) {
        Match match = PinyinMatcher.of(typed).match(Searchable.of(name));
        return match == null ? null : match.rank();
    }

    @ParameterizedTest
    @CsvSource({"猕猴桃,EXACT", "mihoutao,EXACT", "MiHouTao,EXACT", "mi hou tao,EXACT", "猕猴,PREFIX", "mihou,PREFIX", "miho,PREFIX", "mi,PREFIX", "mht,INITIALS",
        "mh,INITIALS", "m,INITIALS", "MHT,INITIALS", "mhoutao,INITIALS", "mihout,INITIALS", "猕ht,INITIALS", "猴桃,INFIX", "houtao,INFIX", "ht,INFIX", "tao,INFIX", "t,INFIX"})
    void findsKiwifruit(String typed, MatchRank expected) {
        assertThat(rank(typed, "猕猴桃")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"mt", "ihoutao", "houtaoo", "桃猴", "mhtx", "utao"})
    void doesNotFindWhatIsNotThere(String typed) {
        assertThat(rank(typed, "猕猴桃")).isNull();
    }

    @Test
    void initialsOfTwoLettersAndUmlauts() {
        assertThat(rank("chs", "长沙")).isEqualTo(MatchRank.INITIALS);
        assertThat(rank("csh", "长沙")).isEqualTo(MatchRank.INITIALS);
        assertThat(rank("zhsh", "中山")).isEqualTo(MatchRank.INITIALS);
        assertThat(rank("lvcha", "绿茶")).isEqualTo(MatchRank.EXACT);
        assertThat(rank("lucha", "绿茶")).isEqualTo(MatchRank.EXACT);
        assertThat(rank("xian", "西安")).isEqualTo(MatchRank.EXACT);
        assertThat(rank("xi'an", "西安")).isEqualTo(MatchRank.EXACT);
        assertThat(rank("an", "安")).isEqualTo(MatchRank.EXACT);
        assertThat(rank("a", "阿")).isEqualTo(MatchRank.EXACT);
    }

    @Test
    void anyReadingFindsButTheUsualOneComesFirst() {
        assertThat(PinyinMatcher.matches("zq", "重庆")).isTrue();
        assertThat(PinyinMatcher.matches("cq", "重庆")).isTrue();
        assertThat(PinyinMatcher.of("zq").match(Searchable.of("重庆")).variant()).isTrue();
        assertThat(PinyinMatcher.of("cq").match(Searchable.of("重庆")).variant()).isFalse();
        assertThat(search("zsx", "长沙县", "中山县")).containsExactly("中山县", "长沙县");
    }

    @Test
    void aliasesAreFoundAfterNames() {
        assertThat(PinyinMatcher.matches("sht", "十八洞猕猴桃", "神洞桃", "山猴桃")).isTrue();
        assertThat(PinyinMatcher.of("猴桃").match(Searchable.of("奇异果", "猴桃")).alias()).isTrue();
        assertThat(PinyinMatcher.matches("ule", "邮乐网", "ULE")).isTrue();
    }

    @Test
    void hitsComeExactPrefixInitialsInfix() {
        assertThat(search("mht", "十八洞猕猴桃", "猕猴桃汁", "猕猴桃", "黄桃")).containsExactly("猕猴桃", "猕猴桃汁", "十八洞猕猴桃");
        assertThat(search("猕猴桃", "十八洞猕猴桃", "猕猴桃汁", "猕猴桃")).containsExactly("猕猴桃", "猕猴桃汁", "十八洞猕猴桃");
        assertThat(search("mi", "大米", "木耳", "米酒", "猕猴桃", "明前茶")).containsExactly("米酒", "猕猴桃", "明前茶", "大米");
        assertThat(search(" ", "大米", "木耳")).containsExactly("大米", "木耳");
        assertThat(search("？", "大米", "木耳")).isEmpty();
        assertThat(PinyinMatcher.search("m", List.of("米", "木", "面"), Searchable::of, 2)).hasSize(2);
    }

    private static List<String> search(String typed, String... names) {
        return PinyinMatcher.search(typed, List.of(names), Searchable::of, 100).stream().map(PinyinMatcher.Hit::item).toList();
    }

    @Property
    void everyNameIsFoundByItsOwnTextPinyinAndInitials(@ForAll("names") String name) {
        Reading reading = Pinyin.of(name);
        assertThat(rank(name, name)).isEqualTo(MatchRank.EXACT);
        assertThat(rank(reading.full(), name)).isEqualTo(MatchRank.EXACT);
        assertThat(rank(reading.initials(), name)).isNotNull().isNotEqualTo(MatchRank.INFIX);
        assertThat(rank(name.substring(name.length() - 1), name)).isNotNull();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMinLength(1).ofMaxLength(6);
    }
}
