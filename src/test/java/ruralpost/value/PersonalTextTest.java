package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"433124201003071234", "身份证43312420100307123X，已核", "４３３１２４２０１００３０７１２３４", "433124 20100307 1234", "433124100307123"})
    void anIdentityNumberIsFound(String text) {
        assertThat(PersonalText.problem(text)).isNotNull().satisfies(m -> assertThat(m.key()).isEqualTo("value.personal.identity"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13874312345", "电话138 7431 2345。", "138-7431-2345", "+86 13874312345", "１３８７４３１２３４５", "0743-7221234"})
    void aTelephoneNumberIsFoundAndNotRepeatedWhole(String text) {
        assertThat(PersonalText.problem(text)).isNotNull().satisfies(m -> {
            assertThat(m.key()).isEqualTo("value.personal.phone");
            assertThat(m.args().getFirst().toString()).contains("****");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-09-13 共 4,060 棵", "1,697,080 元", "订单 6901234567892", "合同 HT-20180919-001", "2018年7月10日，30个书包、60本图书", "国发〔2016〕13号", "2009 2010 2011 2012"})
    void numbersOfEveryDayAreLeftAlone(String text) {
        assertThat(PersonalText.problem(text)).isNull();
    }

    @Test
    void namesKeepFirstAndLast() {
        assertThat(PersonalText.masked("仲倩妮")).isEqualTo("仲*妮");
        assertThat(PersonalText.masked("李四")).isEqualTo("李*");
        assertThat(PersonalText.masked("欧阳小明")).isEqualTo("欧**明");
        assertThat(PersonalText.masked("𠮷野")).isEqualTo("𠮷*");
    }

    @Test
    void phonesKeepTheirFirstThreeAndLastFourDigits() {
        assertThat(PersonalText.maskedPhone("18612341402")).isEqualTo("186****1402");
        assertThat(PersonalText.maskedPhone("0943-3221234")).isEqualTo("094*-***1234");
        assertThat(PersonalText.maskedPhone("3221234")).isEqualTo("*****34");
        assertThat(PersonalText.maskedPhone("无")).isEqualTo("无");
    }
}
