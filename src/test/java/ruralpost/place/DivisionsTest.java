package ruralpost.place;

import static org.assertj.core.api.Assertions.assertThat;
import static ruralpost.place.Division.Level.COUNTY;
import static ruralpost.place.Division.Level.PREFECTURE;
import static ruralpost.place.Division.Level.PROVINCE;
import static ruralpost.place.Division.Level.TOWNSHIP;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.pinyin.Pinyin;

class DivisionsTest {

    private final Divisions divisions = Divisions.get();

    @Test
    void allAreShipped() {
        assertThat(divisions.provinces()).hasSize(31);
        assertThat(divisions.all(PREFECTURE)).hasSize(342 - 9);
        assertThat(divisions.all(COUNTY)).hasSize(2_978);
        assertThat(divisions.all(TOWNSHIP)).hasSize(41_352);
    }

    @Test
    void typingInitialsListsThirteenCountiesInTheOrderOfTheirCodes() {
        assertThat(divisions.search("hyx", COUNTY, 100)).extracting(Division::name).containsExactly("浑源县", "海盐县", "怀远县", "衡阳县", "花垣县", "洪雅县",
            "汉源县", "红原县", "合阳县", "汉阴县", "湟源县", "海晏县", "海原县");
        assertThat(divisions.parentPath("140225")).isEqualTo("山西省 大同市");
        assertThat(divisions.parentPath("640522")).isEqualTo("宁夏 中卫市");
    }

    @ParameterizedTest
    @CsvSource({"花垣,433124", "huayuan,433124", "HUAYUANXIAN,433124", "花yuan,433124", "433124,433124", "湖南 花垣,433124", "hn 花垣,433124", "湘西 hyx,433124",
        "麻阳县,431226", "mayangxian,431226", "长沙县,430121"})
    void findsACountyByWhateverIsTyped(String typed, String code) {
        assertThat(divisions.search(typed, COUNTY, 1)).extracting(Division::code).containsExactly(code);
    }

    @Test
    void unusualReadingsAnswerOnlyWhenNothingElseDoes() {
        assertThat(divisions.search("cq", PROVINCE, 9)).extracting(Division::name).containsExactly("重庆市");
        assertThat(divisions.search("zqs", PROVINCE, 9)).extracting(Division::name).containsExactly("重庆市");
        assertThat(divisions.search("laoting", COUNTY, 9)).extracting(Division::name).containsExactly("乐亭县");
    }

    @Test
    void earlierNamesAnswerToCharacters() {
        assertThat(divisions.search("上饶县", COUNTY, 9)).extracting(Division::name).containsExactly("广信区");
        assertThat(divisions.search("冷湖", COUNTY, 9)).extracting(Division::name).containsExactly("茫崖市");
    }

    @Test
    void pathsWithShortAndFullForms() {
        assertThat(divisions.path("433124")).isEqualTo("湖南省 湘西州 花垣县");
        assertThat(divisions.fullPath("433124")).isEqualTo("湖南省 湘西土家族苗族自治州 花垣县");
        assertThat(divisions.path("500240")).isEqualTo("重庆市 石柱土家族自治县");
        assertThat(divisions.path("110101")).isEqualTo("北京市 东城区");
        assertThat(divisions.path("429004")).isEqualTo("湖北省 仙桃市");
        assertThat(divisions.path("43")).isEqualTo("湖南省");
        assertThat(divisions.parentPath("43")).isEmpty();
        assertThat(divisions.path("999999")).isEqualTo("999999");
        assertThat(divisions.path(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4331,湘西州", "45,广西", "43,湖南省", "431226,麻阳县", "5323,楚雄州", "6527,博尔塔拉州", "622926,东乡县", "150723,鄂伦春旗", "150724,鄂温克旗", "522732,三都县",
        "530925,双江县", "450328,龙胜县", "4301,长沙市", "433124,花垣县"})
    void shortNames(String code, String shortName) {
        assertThat(divisions.find(code).orElseThrow().shortName()).isEqualTo(shortName);
    }

    @Test
    void everyAutonomousCountyAndPrefectureHasAShortName() {
        for (Division.Level level : List.of(PREFECTURE, COUNTY)) {
            assertThat(divisions.all(level)).allSatisfy(d -> assertThat(d.shortName()).as(d.name()).doesNotContain("自治").doesNotEndWith("族县").hasSizeGreaterThan(1));
        }
    }

    @Test
    void codesOfGbT2260AreUnderstood() {
        assertThat(divisions.find("430000").orElseThrow().name()).isEqualTo("湖南省");
        assertThat(divisions.find("433100").orElseThrow().gbCode()).isEqualTo("433100");
        assertThat(divisions.find("441900").orElseThrow().name()).isEqualTo("东莞市");
        assertThat(divisions.find("4")).isEmpty();
        assertThat(divisions.find("")).isEmpty();
        assertThat(divisions.find(null)).isEmpty();
    }

    @Test
    void childrenDownToTheTownships() {
        assertThat(divisions.children("43")).hasSize(14);
        assertThat(divisions.children("4331")).extracting(Division::name).contains("花垣县", "吉首市").hasSize(8);
        assertThat(divisions.children("433124")).extracting(Division::name).contains("双龙镇", "边城镇");
        assertThat(divisions.children("11")).extracting(Division::name).contains("东城区", "延庆区").doesNotContain("市辖区");
        assertThat(divisions.children("42")).extracting(Division::name).contains("武汉市", "仙桃市");
        assertThat(divisions.children("999")).isEmpty();
        assertThat(divisions.ancestor("433124102", PROVINCE).orElseThrow().name()).isEqualTo("湖南省");
        assertThat(divisions.ancestor("110101", PREFECTURE)).isEmpty();
    }

    @Test
    void townshipsAreFoundWithinTheWholeCountry() {
        assertThat(divisions.search("shuanglong", TOWNSHIP, 500)).extracting(d -> divisions.path(d.code())).contains("湖南省 湘西州 花垣县 双龙镇");
        assertThat(divisions.search("花垣 双龙镇", TOWNSHIP, 5)).hasSize(1);
    }

    @Test
    void namesakesAreKnown() {
        assertThat(divisions.named("鼓楼区", COUNTY)).hasSize(4);
        assertThat(divisions.hasNamesakes(divisions.find("110105").orElseThrow())).isTrue();
        assertThat(divisions.hasNamesakes(divisions.find("433124").orElseThrow())).isFalse();
    }

    @Test
    void theCountiesLiftedOutOfPoverty() {
        assertThat(divisions.formerPovertyCounties()).hasSize(832).allSatisfy(p -> assertThat(p.delistedYear()).isBetween(2016, 2020));
        assertThat(divisions.formerPoverty("433124")).hasValue(2019);
        assertThat(divisions.formerPoverty("110101")).isEmpty();
        assertThat(divisions.formerPoverty(null)).isEmpty();
        assertThat(divisions.formerPovertyCounty("361104").orElseThrow().name()).isEqualTo("上饶县");
    }

    @Test
    void theFiveCodesOfTheListThatAreNotInForceAreKept() {
        for (String code : List.of("532600", "540422", "540530", "622900", "632825")) {
            assertThat(divisions.find(code)).as(code).isPresent();
            assertThat(divisions.formerPoverty(code)).as(code).isPresent();
        }
        assertThat(divisions.find("540422").orElseThrow()).satisfies(d -> {
            assertThat(d.current()).isFalse();
            assertThat(d.name()).isEqualTo("米林县");
        });
        assertThat(divisions.formerPoverty("540481")).hasValue(2017);
        assertThat(divisions.path("540422")).isEqualTo("西藏 林芝市 米林县");
        assertThat(divisions.search("米林", COUNTY, 9)).extracting(Division::code).containsExactly("540481");
    }

    @Test
    void aDistrictOfXiningIsNotTakenForLenghu() {
        assertThat(divisions.formerPoverty("630104")).isEmpty();
        assertThat(divisions.formerPoverty("632803")).hasValue(2019);
    }

    @Property(tries = 100)
    void everyCountyIsFoundByNamePinyinAndInitials(@ForAll("counties") Division county) {
        assertThat(divisions.search(county.name(), COUNTY, 50)).contains(county);
        assertThat(divisions.search(Pinyin.of(county.name()).full(), COUNTY, 50)).contains(county);
        assertThat(divisions.search(Pinyin.of(county.name()).initials(), COUNTY, 3_000)).contains(county);
        assertThat(divisions.line(county.code()).getLast()).isEqualTo(county);
    }

    @Provide
    Arbitrary<Division> counties() {
        return Arbitraries.of(Divisions.get().all(COUNTY));
    }
}
