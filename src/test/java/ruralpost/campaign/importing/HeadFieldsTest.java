package ruralpost.campaign.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.campaign.HeadGroup;

/** What a title with an age or a sex counts: its own part of the children, or nothing. */
class HeadFieldsTest {

    @ParameterizedTest
    @CsvSource({"6-11岁 男,children-from-6-male", "6—11岁女,children-from-6-female", "男童（6至11岁）,children-from-6-male", "参加儿童人数 12~15周岁 女,children-from-12-female",
        "儿童 ６岁以下,children-under-6", "学龄前儿童,children-under-6", "16-17岁,children-from-16", "Boys 6-11,children-from-6-male", "girls aged 12 to 15,children-from-12-female",
        "Children under 6,children-under-6", "儿童 男,children-male", "女童,children-female", "girls,children-female", "0-5岁男,children-under-6-male"})
    void aPartOfTheChildrenIsKnownHoweverItIsWritten(String title, String key) {
        assertThat(HeadFields.tell(title)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"7-12岁男", "6-11岁家长", "志愿者 男", "男", "18岁以上", "6-11岁 12-15岁", "男女", "年龄 岁", "志愿者人次", "儿童人次", "儿童姓名", "儿童编号", "Children's names", "6-11岁男 人次"})
    void anotherPartIsNobodysField(String title) {
        assertThat(HeadFields.tell(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"儿童人数", "家长", "日期", "人次", "Person-times", "姓名", "6-11", "活动 2021-05-20", "Volunteers", "Guests", "费用（元）", "manager"})
    void otherTitlesAreLeftToTheSynonyms(String title) {
        assertThat(HeadFields.tell(title)).isNull();
    }

    @Test
    void everyCountHasAFieldOfItsOwn() {
        assertThat(HeadFields.fields()).extracting(f -> f.key()).doesNotHaveDuplicates().hasSize(19).contains(HeadFields.CHILDREN, HeadFields.key(HeadGroup.GUARDIAN));
    }

    @ParameterizedTest
    @CsvSource({"书包30个,书包,30,个", "蛋糕 x 20,蛋糕,20,", "20本图书,图书,20,本", "30 cakes,cakes,30,", "蛋糕,蛋糕,,"})
    void aThingAndItsNumberAreTold(String word, String item, Long count, String unit) {
        Gifts.Gift gift = Gifts.gift(word);
        assertThat(gift.item()).isEqualTo(item);
        assertThat(gift.count()).isEqualTo(count);
        assertThat(gift.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"书包30个蛋糕20个", "2024", "书包12345678901个"})
    void whatCannotBeToldApartIsNotGuessed(String word) {
        assertThat(Gifts.gift(word)).isNull();
    }
}
