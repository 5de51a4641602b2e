package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The month of several days is written once: over them in a row of its own, or in the first cell of a column of months. */
class DatesWrittenOnceTest extends SalesListTest {

    private static final String TITLE = "2023年排料村农产品销售流水,,,";

    @Test
    void aMonthOverBareDaysIsTheirs() {
        String[] list = {TITLE, "日,商品,数量（斤）,金额", "6月,,,", "3,李子,60,180", "5,李子,100,350", "本月小计,,160,530", "7月份：,,,", "1,黄桃,40,240"};
        assertThat(take(0, list).err()).contains("分组行的名称填入下方各行的日期").contains("日期 2023-06-03 ~ 2023-07-01");
        assertThat(sales("day,product")).contains("2023-06-03,李子,180.00").contains("2023-06-05,李子,350.00").contains("2023-07-01,黄桃,240.00");
    }

    @Test
    void monthsThatRunBackAreNoneThatCanBeTrusted() {
        assertThat(take(3, TITLE, "日,商品,数量（斤）,金额", "6月,,,", "3,李子,60,180", "5月,,,", "1,黄桃,40,240").err()).contains("“3日”没有写明是哪年哪月").contains("“1日”没有写明是哪年哪月");
    }

    @Test
    void aMonthIsThatOfTheLaterDaysBelowIt() {
        assertThat(take(0, "合作社销售台账（2022年）,,,,", "月,日,品名,数量（斤）,金额", "8,20,桃子,50,250", ",21,桃子,120,540", "9,10,猕猴桃,1000,5000", ",12,猕猴桃,36,162").err()).contains("空白格取上面一行的值");
        assertThat(sales("day")).contains("2022-08-20,250.00").contains("2022-08-21,540.00").contains("2022-09-10,5000.00").contains("2022-09-12,162.00");
    }

    @Test
    void anEarlierDayBelowAMonthMayBeOfAnother() {
        assertThat(take(3, "合作社销售台账（2022年）,,,,", "月,日,品名,数量（斤）,金额", "8,20,桃子,50,250", ",5,桃子,120,540", "9,10,猕猴桃,1000,5000").err()).contains("“5日”没有写明是哪年哪月").contains("记入的 2 行");
    }

    @Test
    void yearAndMonthAreWrittenOnce() {
        take(0, "年,月,日,品名,数量（斤）,金额", "2022,8,20,桃子,50,250", ",,21,桃子,120,540", ",9,10,猕猴桃,1000,5000", "2023,1,3,腊肉,36,1620", ",,3,猕猴桃,100,400");
        assertThat(sales("day")).contains("2022-08-20,250.00").contains("2022-08-21,540.00").contains("2022-09-10,5000.00").contains("2023-01-03,2020.00");
    }
}
