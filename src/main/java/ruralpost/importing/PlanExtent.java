package ruralpost.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.Worded;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Period;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/**
 * What the rows that an import writes come to, field by field: the days they are of, their sums, the names they bear, and the fields that
 * none of them fills. A clerk compares it with the sheet, so that what was read otherwise than it is meant shows even where no rule
 * doubted it. Filled while a plan is made, read afterwards.
 */
public final class PlanExtent {

    /** So many names are written out. */
    private static final int NAMED = 2;
    /** Beyond so many names they are no longer counted; a wrong mapping must not fill the memory. */
    private static final int COUNTED = 1_000;

    private final PlanSums sums;
    private SheetShape shape;
    private Field[] fields = {};
    private long rows;

    /** @param sums over the rows that are written */
    PlanExtent(PlanSums sums) {
        this.sums = sums;
    }

    /** A row that is written. */
    void add(RowValues values) {
        if (shape == null) {
            shape = values.shape();
            fields = fieldsOf(shape);
        }
        rows++;
        for (Field field : fields) {
            Object value = values.value(field.index);
            if (value != null) {
                field.add(value);
            }
        }
    }

    /** So many more of a field of whole numbers, which a row says in another field. */
    void add(String key, long count) {
        for (Field field : fields) {
            if (field.of.key().equals(key)) {
                field.add(count);
            }
        }
    }

    /** How many rows are written. */
    public long rows() {
        return rows;
    }

    /**
     * All of it in one sentence: time, sums, names, what is not filled; null when no row is written.
     *
     * @param money whether with the sum of the amounts, which may stand beside the sentence
     */
    public Message told(boolean money) {
        List<Message> parts = parts(money);
        unfilled().stream().reduce(PlanExtent::and).ifPresent(all -> parts.add(Message.of("import.extent.unfilled", all)));
        return parts.stream().reduce((a, b) -> Message.of("import.extent.and", a, b)).orElse(null);
    }

    private List<Message> parts(boolean money) {
        List<Message> parts = new ArrayList<>();
        add(parts, FieldKind.DATE, FieldKind.PERIOD);
        Amount amount = sums.amount();
        if (money && amount != null) {
            parts.add(part(Message.of("import.extent.amount"), Message.of("import.extent.yuan", (Worded) lang -> Formats.of(lang).amount(amount)), sums.amounts()));
        }
        quantities().reduce(PlanExtent::and).ifPresent(all -> parts.add(part(Message.of("import.extent.quantity"), all, sums.measured())));
        add(parts, FieldKind.INTEGER);
        add(parts, FieldKind.NAME, FieldKind.CHOICE);
        return parts;
    }

    /** The fields by which such rows are told apart and which no row that is written fills. */
    private List<Message> unfilled() {
        List<Message> unfilled = new ArrayList<>();
        for (Field field : fields) {
            if (field.rows == 0 && field.of.kind() == FieldKind.NAME && shape.across().contains(field.of.key())) {
                unfilled.add(field.of.label());
            }
        }
        return unfilled;
    }

    private void add(List<Message> parts, FieldKind... kinds) {
        for (Field field : fields) {
            if (field.rows > 0 && List.of(kinds).contains(field.of.kind())) {
                parts.add(part(field.of.label(), field.said(), field.rows));
            }
        }
    }

    /** The weights in kilograms, then what is counted, by unit. */
    private Stream<Message> quantities() {
        BigDecimal kilograms = sums.kilograms();
        return Stream.concat(Stream.ofNullable(kilograms).map(kg -> counted(kg, Units.KG)),
            sums.counts().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparing(Unit::code))).map(e -> counted(e.getValue(), e.getKey())));
    }

    private static Message counted(BigDecimal number, Unit unit) {
        return Message.of("import.extent.counted", (Worded) lang -> Formats.of(lang).number(number), (Worded) lang -> Formats.of(lang).unit(unit, number));
    }

    private static Message and(Message first, Message second) {
        return Message.of("sheet.and", first, second);
    }

    /** @param filled how many rows say it */
    private Message part(Message label, Object said, long filled) {
        return filled < rows ? Message.of("import.extent.part.rows", label, said, filled) : Message.of("import.extent.plain", (Worded) lang -> plain(Texts.of(lang), label, said));
    }

    /** 退货 of a field 退货 is said once. */
    private static String plain(Texts texts, Message label, Object said) {
        return said instanceof Message m && texts.get(m).equals(texts.get(label)) ? texts.get(label) : texts.get("import.extent.part", label, said);
    }

    private static Field[] fieldsOf(SheetShape shape) {
        return shape.fields().stream().filter(f -> !f.identifies() && !f.isYear() && !shape.judging().contains(f.key())).map(f -> switch (f.kind()) {
            case DATE, PERIOD -> new Time(f, shape.index(f.key()));
            case INTEGER -> new Count(f, shape.index(f.key()));
            case NAME, CHOICE -> new Names(f, shape.index(f.key()));
            default -> null;
        }).filter(Objects::nonNull).toArray(Field[]::new);
    }

    /** What one field comes to. */
    private abstract static class Field {
        final SheetField of;
        final int index;
        long rows;

        Field(SheetField of, int index) {
            this.of = of;
            this.index = index;
        }

        abstract void add(Object value);

        abstract Object said();
    }

    /** The periods, or from the first day to the last. */
    private static final class Time extends Field {
        private final List<Period> few = new ArrayList<>();
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;

        Time(SheetField of, int index) {
            super(of, index);
        }

        @Override
        void add(Object value) {
            rows++;
            Period period = value instanceof LocalDate day ? Period.day(day) : (Period) value;
            if (few.size() <= NAMED && !few.contains(period)) {
                few.add(period);
            }
            first = period.from().isBefore(first) ? period.from() : first;
            last = period.to().isAfter(last) ? period.to() : last;
        }

        @Override
        Object said() {
            return few.size() > NAMED ? Period.of(first, last).fromTo()
                : few.stream().sorted().<Object>map(p -> (Worded) p::label).reduce((a, b) -> Message.of("sheet.and", a, b)).orElseThrow();
        }
    }

    /** The sum of whole numbers. */
    private static final class Count extends Field {
        private long sum;

        Count(SheetField of, int index) {
            super(of, index);
        }

        @Override
        void add(Object value) {
            rows++;
            sum += (Long) value;
        }

        @Override
        Object said() {
            return sum;
        }
    }

    /** The names, or how many there are. */
    private static final class Names extends Field {
        private final Map<String, Long> names = new LinkedHashMap<>();

        Names(SheetField of, int index) {
            super(of, index);
        }

        @Override
        void add(Object value) {
            rows++;
            if (names.size() < COUNTED || names.containsKey(value)) {
                names.merge((String) value, 1L, Long::sum);
            }
        }

        @Override
        Object said() {
            return names.size() > NAMED ? Message.of(names.size() == COUNTED ? "import.extent.names.over" : "import.extent.names", names.size())
                : names.keySet().stream().map(this::name).reduce((a, b) -> Message.of("sheet.and", a, b)).orElseThrow();
        }

        private Object name(String name) {
            return of.kind() == FieldKind.CHOICE ? of.nameOf(name) : name;
        }
    }
}
