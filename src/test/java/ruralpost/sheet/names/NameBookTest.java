package ruralpost.sheet.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** Names as sheets write them, on the real counties and on what a county sells. */
class NameBookTest {

    private static final Texts ZH = Texts.of(Lang.ZH);

    private static final NameBook COUNTIES = new NameBook(Divisions.get().all(Division.Level.COUNTY).stream().map(NameBookTest::record).toList());

    private static final NameBook GOODS = book("猕猴桃", "湘西腊肉", "黄金茶", "云南生菜", "邮三湘", "大白菜", "小米椒", "紫贝菜", "Kiwi Fruit", "Tea oil", "1号茶油");

    private static NamedRecord record(Division d) {
        List<Division> line = Divisions.get().line(d.code());
        List<NameParent> parents = line.subList(0, line.size() - 1).stream().map(p -> new NameParent(p.name(), p.shortName())).toList();
        List<String> aliases = d.shortName().equals(d.name()) ? List.of() : List.of(d.shortName());
        return new NamedRecord(Long.parseLong(d.gbCode()), d.name(), aliases, d.gbCode(), parents, null);
    }

    private static NameBook book(String... names) {
        return new NameBook(IntStream.range(0, names.length).mapToObj(i -> NamedRecord.of(i + 1, names[i], List.of(), null)).toList());
    }

    private static String taken(NameBook book, String name) {
        NameAnswer answer = book.answer(name);
        return answer.record() == null ? null : answer.record().fullName();
    }

    private static String reason(NameBook book, String name) {
        return ZH.get(book.answer(name).reason());
    }

    /** The first proposal and why. */
    private static String first(NameBook book, String name) {
        assertThat(book.answer(name).record()).as(name).isNull();
        List<Proposal> all = book.proposals(name, 5);
        return all.isEmpty() ? "" : all.getFirst().record().fullName() + "，" + ZH.get(all.getFirst().reason());
    }

    @Test
    void everyCountyIsFoundByItsNameAndThoseThatShareOneNeverAre() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        COUNTIES.records().forEach(r -> counts.merge(r.name(), 1, Integer::sum));
        List<String> twice = new ArrayList<>();
        for (NamedRecord county : COUNTIES.records()) {
            NameAnswer answer = COUNTIES.answer(county.name());
            if (counts.get(county.name()) == 1) {
                assertThat(answer.record()).as(county.fullName()).isEqualTo(county);
            } else {
                assertThat(answer.record()).as(county.fullName()).isNull();
                assertThat(answer.namesakes()).as(county.fullName()).hasSize(counts.get(county.name())).contains(county);
                twice.add(county.name());
            }
        }
        assertThat(COUNTIES.records()).hasSizeGreaterThan(2900);
        assertThat(twice.stream().distinct()).hasSizeBetween(25, 40).contains("鼓楼区");
    }

    @Test
    void everyCountyIsFoundWhenItsProvinceAndPrefectureStandBeforeIt() {
        for (NamedRecord county : COUNTIES.records()) {
            String full = county.parents().stream().map(NameParent::name).collect(Collectors.joining()) + county.name();
            assertThat(COUNTIES.answer(full).record()).as(full).isEqualTo(county);
            assertThat(COUNTIES.answer(county.fullName()).record()).as(county.fullName()).isEqualTo(county);
        }
    }

    @Test
    void anAliasWithAnotherEndingThanItsRecordsNameIsNotTaken() {
        NameBook book = new NameBook(List.of(new NamedRecord(1, "湘西金农合作社", List.of("金农"), null, List.of(), null),
            new NamedRecord(2, "十八洞村", List.of("十八洞"), null, List.of(), null), new NamedRecord(3, "金农网", List.of(), null, List.of(), null)));
        assertThat(taken(book, "金农")).isEqualTo("湘西金农合作社");
        assertThat(taken(book, "金农专业合作社")).isEqualTo("湘西金农合作社");
        assertThat(first(book, "金农有限公司")).startsWith("湘西金农合作社");
        assertThat(first(book, "十八洞镇")).startsWith("十八洞村");
        assertThat(taken(book, "金农网店")).isEqualTo("金农网");
    }

    @Test
    void bracketsOfAnyFormAreAlikeAndACodeThatHasBeenANumberIsFound() {
        NameBook book = new NameBook(List.of(NamedRecord.of(1, "花生（带壳）", List.of(), "131"), NamedRecord.of(2, "大米", List.of(), "0015")));
        assertThat(taken(book, "花生【带壳】")).isEqualTo("花生（带壳）");
        assertThat(taken(book, "花生[带壳]")).isEqualTo("花生（带壳）");
        assertThat(taken(book, "131.0")).isEqualTo("花生（带壳）");
        assertThat(taken(book, "131.5")).isNull();
        assertThat(taken(book, "15.0")).as("the zeros before it count").isNull();
    }

    @Test
    void namesakesAreToldApartByWhatHoldsThem() {
        assertThat(COUNTIES.answer("鼓楼区").namesakes()).extracting(NamedRecord::fullName)
            .contains("江苏省南京市鼓楼区", "江苏省徐州市鼓楼区", "福建省福州市鼓楼区", "河南省开封市鼓楼区");
        assertThat(COUNTIES.proposals("鼓楼区", 9)).extracting(p -> p.record().fullName()).startsWith("江苏省南京市鼓楼区");
        assertThat(taken(COUNTIES, "南京市鼓楼区")).isEqualTo("江苏省南京市鼓楼区");
        assertThat(taken(COUNTIES, "南京鼓楼区")).isEqualTo("江苏省南京市鼓楼区");
        assertThat(taken(COUNTIES, "江苏省 南京市 鼓楼区")).isEqualTo("江苏省南京市鼓楼区");
        assertThat(taken(COUNTIES, "江苏/徐州/鼓楼区")).isEqualTo("江苏省徐州市鼓楼区");
        assertThat(taken(COUNTIES, "鼓楼区（福州市）")).isEqualTo("福建省福州市鼓楼区");
        assertThat(taken(COUNTIES, "开封市鼓楼")).isEqualTo("河南省开封市鼓楼区");
        assertThat(reason(COUNTIES, "南京市鼓楼区")).isEqualTo("“南京市”与所在地相符");
        assertThat(COUNTIES.answer("江苏省鼓楼区").namesakes()).extracting(NamedRecord::parentText).containsExactly("江苏省南京市", "江苏省徐州市");
        assertThat(COUNTIES.answer("鼓楼").isAmbiguous()).isTrue();
        assertThat(first(COUNTIES, "长沙市鼓楼区")).contains("写的是“长沙市”，所在地不同");
    }

    @Test
    void aMissingOrSurplusEndingIsTakenWithItsReason() {
        assertThat(taken(COUNTIES, "花垣")).isEqualTo("湖南省湘西州花垣县");
        assertThat(reason(COUNTIES, "花垣")).isEqualTo("只差结尾的“县”");
        assertThat(taken(COUNTIES, "湘西州花垣")).isEqualTo("湖南省湘西州花垣县");
        assertThat(taken(COUNTIES, "麻阳县")).isEqualTo("湖南省怀化市麻阳苗族自治县");
        assertThat(taken(COUNTIES, "433124")).isEqualTo("湖南省湘西州花垣县");
        assertThat(taken(GOODS, "邮三湘店")).isEqualTo("邮三湘");
        assertThat(taken(COUNTIES, "花垣县邮政局")).as("the office is not the county").isNull();
        assertThat(first(COUNTIES, "花垣县邮政局")).startsWith("湖南省湘西州花垣县，");
        assertThat(first(COUNTIES, "花垣镇")).startsWith("湖南省湘西州花垣县，");
        NameBook village = new NameBook(List.of(new NamedRecord(1, "十八洞村", List.of(), null, List.of(NameParent.of("花垣县")), null),
            new NamedRecord(2, "花垣县双龙镇", List.of(), null, List.of(NameParent.of("花垣县")), null)));
        assertThat(taken(village, "花垣县十八洞村")).isEqualTo("花垣县十八洞村");
        assertThat(taken(village, "花垣十八洞")).isEqualTo("花垣县十八洞村");
        assertThat(taken(village, "双龙镇")).isEqualTo("花垣县双龙镇");
        assertThat(taken(village, "古丈县十八洞村")).isNull();
    }

    @Test
    void wrongCharactersOfTheRightSoundAreProposed() {
        assertThat(first(GOODS, "米猴桃")).isEqualTo("猕猴桃，读音相同：mihoutao");
        assertThat(first(GOODS, "弥喉桃")).isEqualTo("猕猴桃，读音相同：mihoutao");
        assertThat(first(GOODS, "mihoutao")).isEqualTo("猕猴桃，读音相同：mihoutao");
        assertThat(first(GOODS, "湘西蜡肉")).isEqualTo("湘西腊肉，读音相同：xiangxilarou");
        assertThat(first(COUNTIES, "花恒县")).contains("花垣县");
        assertThat(first(COUNTIES, "凤皇县")).isEqualTo("湖南省湘西州凤凰县，读音相同：fenghuangxian");
        assertThat(first(GOODS, "mht")).isEqualTo("猕猴桃，拼音首字母相同");
    }

    @Test
    void nearNamesAreProposedAndNeverTaken() {
        assertThat(first(GOODS, "猕猴逃桃")).isEqualTo("猕猴桃，只差一个字");
        assertThat(first(GOODS, "云南菜生")).isEqualTo("云南生菜，两个字前后颠倒");
        assertThat(first(GOODS, "云南生菜（份）")).isEqualTo("云南生菜，只差括号里的“份”");
        assertThat(first(GOODS, "猕猴桃干")).isEqualTo("猕猴桃，只差一个字");
        assertThat(first(GOODS, "湘西土家腊肉")).startsWith("湘西腊肉，");
        assertThat(first(GOODS, "kiwi fruits")).isEqualTo("Kiwi Fruit，只差单复数");
        assertThat(first(GOODS, "2号茶油")).as("another number is another thing").isEmpty();
        assertThat(first(GOODS, "水泥")).isEmpty();
        assertThat(taken(GOODS, " ｋｉｗｉ　fruit ")).isEqualTo("Kiwi Fruit");
    }

    @Test
    void fortyThousandNamesAnswerAndPropose() {
        Divisions all = Divisions.get();
        NameBook book = new NameBook(all.all(Division.Level.TOWNSHIP).stream().map(NameBookTest::record).toList());
        assertThat(book.records()).hasSizeGreaterThan(40_000);
        assertThat(taken(book, "花垣县双龙镇")).isEqualTo("湖南省湘西州花垣县双龙镇");
        assertThat(book.answer("双龙镇").isAmbiguous()).isTrue();
        for (int i = 0; i < 300; i++) {
            String wrong = book.records().get(i * 130).name().replaceFirst(".", "某");
            assertThat(book.proposals(wrong, 5)).as(wrong).hasSizeLessThanOrEqualTo(5);
        }
    }
}
