package ruralpost.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** What a mapping leaves open, put into words. */
final class OpenQuestions {

    /** Longest piece of a title that is quoted. */
    private static final int SHORT = 20;
    private static final int LISTED = 12;

    private final ColumnMapping mapping;
    private final List<MappedColumn> columns;

    OpenQuestions(ColumnMapping mapping) {
        this.mapping = mapping;
        columns = mapping.columns();
    }

    /** What has to be said before anything can be read, where it is more than that a field is missing; else null. */
    Message first() {
        Message turned = TurnedSheet.of(mapping);
        return turned != null ? turned : columns.stream().filter(c -> mapping.unsureUnits(c) != null).findFirst().map(this::unit).orElseGet(this::doubt);
    }

    private Message unit(MappedColumn c) {
        String beside = mapping.unitBeside(c);
        return Message.of(UnsureUnits.isGone(c) ? "sheet.map.unit.ask" : beside == null ? "sheet.map.units" : "sheet.map.units.beside",
            RowProblem.shorten(c.header().isBlank() ? ColumnLetters.of(c.column()) : c.header(), SHORT), beside == null ? mapping.unsureUnits(c) : beside);
    }

    /** Which columns are equally like a field that is missing, or are foreign money; null when there are none. */
    private Message doubt() {
        List<List<SheetField>> missing = mapping.missing();
        if (missing.isEmpty()) {
            return null;
        }
        MappedColumn first = columns.stream().filter(MappedColumn::isDoubtful).findFirst().orElse(null);
        if (first == null) {
            return columns.stream().filter(LineUnits::isForeign).findFirst().map(c -> Message.of("sheet.map.foreign.ask", place(c), c.reason().args().getFirst())).orElseGet(() -> lacking(missing));
        }
        if (OtherTopics.is(first)) {
            return topic(OtherTopics.wordOf(first).toString(), places(columns.stream().filter(OtherTopics::is).toList()));
        }
        Message field = TwinColumns.of(first);
        return Message.of("sheet.map.doubtful", field == null ? names(missing) : field, places(columns.stream().filter(c -> c.reason().equals(first.reason())).toList()));
    }

    private Message topic(String word, String places) {
        OtherTopic.Answer answer = OtherTopics.answer(mapping);
        SheetField field = answer == null ? null : mapping.shape().field(answer.field());
        return answer == null ? Message.of("sheet.map.other.topic.ask", word, places)
            : Message.of("sheet.map.other.topic.put", word, places, field.label(), field.nameOf(answer.text()), answer.means());
    }

    /** What exactly is lacking where months stand across the columns without a word of what their numbers are, or where a time is told that is not that of the sale; else null. */
    private Message lacking(List<List<SheetField>> missing) {
        List<MappedColumn> unsaid = columns.stream().filter(c -> !c.imported() && c.spread() != null && c.reason().key().equals(ColumnMapping.MEASURE)).toList();
        SheetShape shape = mapping.shape();
        if (!unsaid.isEmpty() && missing.stream().anyMatch(shape.oneOf().stream().map(g -> g.stream().map(shape::field).toList()).toList()::contains)) {
            return Message.of("sheet.map.measure.ask", names(missing), places(unsaid));
        }
        SheetField period = missing.size() > 1 ? null : missing.getFirst().stream().filter(f -> f.kind() == FieldKind.PERIOD).findFirst().orElse(null);
        if (period == null) {
            return null;
        }
        String titled = StatedAbove.partOfYear(mapping);
        return titled != null ? Message.of("sheet.map.year.ask", titled, names(missing))
            : mapping.layout().above().made().map(day -> Message.of("sheet.map.made.ask", names(missing), day)).orElseGet(() -> unsureTime(missing));
    }

    /** A time is named above the table, but the name of the sheet or other words speak against its being that of all rows; null when none is. */
    private Message unsureTime(List<List<SheetField>> missing) {
        List<String> named = mapping.layout().above().periods();
        return named.isEmpty() ? null : Message.of("sheet.map.time.ask", names(missing), named.getFirst(), mapping.sheet().name());
    }

    private String places(List<MappedColumn> several) {
        return several.stream().map(this::place).limit(LISTED).collect(Collectors.joining(" · "));
    }

    /** The title of a column and where it stands in the user's file, as there may be two of one title. */
    private String place(MappedColumn c) {
        String at = mapping.sheet().turned() == null ? ColumnLetters.of(c.column()) : Integer.toString(c.column() + 1);
        return c.header().isBlank() ? at : at + " " + RowProblem.shorten(c.header(), SHORT);
    }

    /** @throws UserException naming the fields that must be filled and are not, and the titles that were found */
    void requireNone() {
        Message question = first();
        if (question != null) {
            throw new UserException(question);
        }
        List<List<SheetField>> missing = mapping.missing();
        if (missing.isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> alone : mapping.shape().alone().entrySet()) {
            if (mapping.fills(alone.getKey()) && missing.stream().anyMatch(g -> g.size() > 1)) {
                throw UserException.of(alone.getValue(), names(missing));
            }
        }
        String titles = columns.stream().map(MappedColumn::header).filter(h -> !h.isBlank()).map(h -> RowProblem.shorten(h, SHORT)).limit(LISTED).collect(Collectors.joining(" · "));
        throw UserException.of(titles.isEmpty() ? "sheet.map.notitles" : "sheet.map.missing", names(missing), titles);
    }

    /** "date, product, amount or quantity" as one message of nested messages. */
    private static Message names(List<List<SheetField>> groups) {
        return groups.stream().map(g -> g.stream().map(SheetField::label).reduce((a, b) -> Message.of("sheet.or", a, b)).orElseThrow()).reduce((a, b) -> Message.of("sheet.and", a, b)).orElseThrow();
    }
}
