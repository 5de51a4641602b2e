package ruralpost.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.value.DateText;
import ruralpost.value.Parsed;
import ruralpost.value.Period;

/** The options that say which sales are meant. */
final class SalesChoice {

    private static final List<Dimension> DIMENSIONS =
        List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER, Dimension.TOWNSHIP, Dimension.VILLAGE, Dimension.BUYER_KIND, Dimension.CAMPAIGN);
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    /** Every filter. */
    static final List<String> ALL = Stream.concat(Stream.of("--from", "--to"), DIMENSIONS.stream().map(d -> "--" + d.code())).toList();

    private SalesChoice() {
    }

    static void declare(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option("--from", "DATE", texts.get("cli.option.from")));
        spec.addOption(Options.option("--to", "DATE", texts.get("cli.option.to")));
        for (Dimension d : DIMENSIONS) {
            String label = d == Dimension.BUYER_KIND ? "KIND" : "NAME";
            spec.addOption(Options.repeated("--" + d.code(), label, texts.get("cli.option.filter." + d.code())));
        }
    }

    /** The filter; its period is null when neither end is given. @throws UserException a date or name that there is not */
    static SalesFilter filter(Call call, SalesBook book) {
        SalesFilter filter = SalesFilter.ALL.in(days(call));
        for (Dimension d : DIMENSIONS) {
            Set<Object> values = new HashSet<>();
            call.many("--" + d.code()).forEach(name -> values.add(book.value(d, name)));
            filter = filter.with(d, values);
        }
        return filter;
    }

    /** The days that {@code --from} and {@code --to} say; null when neither is given. @throws UserException one of them is no date */
    static Period days(Call call) {
        LocalDate from = date(call, "--from");
        LocalDate to = date(call, "--to");
        return from == null && to == null ? null : Period.of(from == null ? EVER : from, to == null ? FOREVER : to);
    }

    /** The period that a dashboard shows: an end that is not given is that of the year it opens with, or of the given end's year. */
    static Period closed(Period asked, Period opening) {
        if (asked == null) {
            return opening;
        }
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        if (from.equals(EVER)) {
            from = LocalDate.of(to.getYear(), 1, 1);
        }
        if (to.equals(FOREVER)) {
            to = from.isAfter(opening.to()) ? LocalDate.of(from.getYear(), 12, 31) : opening.to();
        }
        return Period.of(from, to);
    }

    /** The day that an option gives; null when it is not given. @throws UserException it is no day */
    static LocalDate date(Call call, String option) {
        String text = call.one(option);
        if (text == null) {
            return null;
        }
        Parsed<LocalDate> parsed = DateText.parse(text);
        if (!parsed.ok()) {
            throw new UserException(parsed.isBlank() ? Message.of("cli.missing", option)
                : Message.of("cli.value", option, parsed.problem(), parsed.expected()));
        }
        return parsed.value();
    }
}
