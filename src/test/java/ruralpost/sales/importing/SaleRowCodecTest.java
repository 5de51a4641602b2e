package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ruralpost.importing.NameRef;
import ruralpost.importing.TestNames;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sheet.plan.RowBytes;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** What a plan keeps of a row is the row. */
class SaleRowCodecTest {

    private static final List<NameRef> NAMES = List.of(TestNames.unknown("product", "腊肉"), TestNames.unknown("product", "茶油"), TestNames.unknown("channel", "邮乐网"));

    private static String text(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "D-" + random.nextInt();
            case 2 -> "备注：🍑 é\uD800" + random.nextInt(9);
            default -> "长".repeat(random.nextInt(2_000));
        };
    }

    private static BigDecimal price(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(9) - 4);
            default -> new BigDecimal("-98765432109876543210.12345");
        };
    }

    private static SaleRow row(Random random) {
        LocalDate from = LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
        Sale sale = Sale.of(Period.of(from, from.plusDays(random.nextInt(400))), 0).docNumber(text(random)).buyer(text(random)).campaign(text(random)).remark(text(random))
            .buyerKind(random.nextBoolean() ? null : BuyerKind.values()[random.nextInt(BuyerKind.values().length)])
            .quantity(random.nextBoolean() ? null : new Quantity(random.nextLong(Quantity.LIMIT) - Quantity.LIMIT / 2, random.nextBoolean() ? Units.KG : Units.PIECE))
            .unitPrice(price(random)).amount(random.nextBoolean() ? null : new Amount(Money.ofFen(random.nextLong(Money.LIMIT) - Money.LIMIT / 2), Bound.values()[random.nextInt(5)]),
                random.nextBoolean()).orders(random.nextBoolean() ? null : random.nextInt()).refund(random.nextBoolean()).build();
        return new SaleRow(random.nextInt(1 << 20), sale, NAMES.get(random.nextInt(2)), random.nextBoolean() ? null : NAMES.get(2), null,
            random.nextBoolean() ? null : random.nextLong(), random.nextBoolean(), random.nextBoolean(), 0);
    }

    @Test
    void rowsComeBackAsTheyWere() {
        Random random = new Random(7);
        SaleRowCodec codec = new SaleRowCodec();
        RowBytes bytes = new RowBytes();
        List<SaleRow> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            rows.add(row(random));
            codec.write(rows.getLast(), bytes);
        }
        for (int time = 0; time < 2; time++) {
            bytes.rewind();
            for (SaleRow row : rows) {
                SaleRow back = codec.read(bytes);
                assertThat(back).isEqualTo(row);
                assertThat(back.product()).isSameAs(row.product());
            }
        }
    }
}
