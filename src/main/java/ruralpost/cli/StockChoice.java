package ruralpost.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.centre.stock.StockState;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/**
 * Which stock is meant. A set is empty where everything is.
 *
 * @param centres  ids of centres
 * @param items    ids of items
 * @param sources  ids of fundings, 0 for "not stated"
 * @param states   states
 * @param township ids of centres in the townships asked for
 */
record StockChoice(Set<Long> centres, Set<Long> items, Set<Long> sources, Set<StockState> states, Set<Long> township) {

    static void declare(CommandSpec spec, Texts texts) {
        for (String filter : List.of("centre", "item", "source")) {
            spec.addOption(Options.repeated("--" + filter, "NAME", texts.get("cli.option.filter." + filter)));
        }
        spec.addOption(Options.repeated("--township", "NAME", texts.get("cli.option.in.township")));
        spec.addOption(Options.repeated("--state", "STATE", texts.get("cli.option.filter.state", String.join(", ", StockState.codes()))));
    }

    /** What a call asks for. @throws UserException a name that there is not */
    static StockChoice of(Call call, StockNames names) {
        Set<StockState> states = new HashSet<>();
        for (String text : call.many("--state")) {
            states.add(Arrays.stream(StockState.values()).filter(s -> s.code().equals(text.strip().toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> UserException.of("cli.choice", "--state", text, String.join(", ", StockState.codes()))));
        }
        return new StockChoice(names.centresCalled(call.many("--centre")), names.itemsCalled(call.many("--item")), names.fundingsCalled(call.many("--source")), states,
            names.inTownships(call.many("--township")));
    }

    /** The day of {@code --on}; today when it is not given, as in the window. */
    static LocalDate on(Call call) {
        LocalDate on = SalesChoice.date(call, "--on");
        return on == null ? LocalDate.now() : on;
    }

    /** Whether a centre is meant. */
    boolean takes(long centre) {
        return (centres.isEmpty() || centres.contains(centre)) && (township.isEmpty() || township.contains(centre));
    }

    boolean takes(long item, Long source) {
        return (items.isEmpty() || items.contains(item)) && (sources.isEmpty() || sources.contains(source == null ? 0L : source));
    }

    /** Whether some states are asked for by name. */
    boolean asksForStates() {
        return !states.isEmpty();
    }

    boolean takes(StockState state) {
        return states.isEmpty() || states.contains(state);
    }
}
