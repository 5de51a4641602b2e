package ruralpost.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.centre.Funding;
import ruralpost.centre.FundingUse;
import ruralpost.place.Partner;
import ruralpost.text.Texts;
import ruralpost.value.Money;

/** Money and goods given for centres: what each paid for, what is left of it and what of its goods is still there. */
final class QueryGrantsCommand extends QueryCommand {

    private static final List<String> HEADER = List.of("source", "partner", "in_kind", "from", "to", "amount", "spent", "left", "value_received", "pieces_received", "pieces_there");

    QueryGrantsCommand() {
        super("grants", "cli.command.query.grants");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option("--on", "DATE", texts.get("cli.option.on")));
    }

    @Override
    Rows rows(AppContext app, Call call) {
        LocalDate day = StockChoice.on(call);
        Map<Long, String> partners = app.partners().partners().stream().collect(Collectors.toMap(p -> p.stamp().id(), Partner::name));
        List<List<Object>> rows = FundingUse.of(app.centres().book(), app.centres().balances().current(), day).stream().<List<Object>>map(use -> {
            Funding f = use.funding();
            return Arrays.asList(f.name(), partners.get(f.partnerId()), f.inKind() ? "yes" : null, f.period().from().toString(), f.period().to().toString(), yuan(f.amount()),
                yuan(use.spent()), yuan(use.left()), yuan(use.entered()), use.came().values().stream().mapToLong(Long::longValue).sum(),
                use.now().stream().mapToLong(b -> b.quantity()).sum());
        }).toList();
        return new Rows(HEADER, rows);
    }

    private static Object yuan(Money money) {
        return money == null ? null : money.toYuan();
    }
}
