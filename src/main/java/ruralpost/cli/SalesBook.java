package ruralpost.cli;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.place.PlaceKind;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** The names of what sales are filtered and grouped by: from a row id to its name, and from a name, alias or code to the row. */
final class SalesBook {

    private static final int NEAR = 5;

    private final AppContext app;
    private final Map<Dimension, Map<Long, String>> names = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, Long>> ids = new EnumMap<>(Dimension.class);

    SalesBook(AppContext app) {
        this.app = app;
        app.catalogue().products().forEach(p -> add(Dimension.PRODUCT, p.stamp().id(), p.name(), p.aliases(), p.code()));
        app.catalogue().channels().forEach(c -> add(Dimension.CHANNEL, c.stamp().id(), c.name(), c.aliases(), c.code()));
        app.places().places().forEach(p -> {
            add(Dimension.SELLER, p.stamp().id(), p.name(), p.aliases(), p.code());
            if (p.kind() == PlaceKind.TOWNSHIP) {
                add(Dimension.TOWNSHIP, p.stamp().id(), p.name(), p.aliases(), p.code());
            } else if (p.kind() == PlaceKind.VILLAGE) {
                add(Dimension.VILLAGE, p.stamp().id(), p.name(), p.aliases(), p.code());
            }
        });
        app.partners().partners().forEach(p -> add(Dimension.SELLER, p.stamp().id(), p.name(), p.aliases(), null));
        app.contracts().contracts().forEach(c -> add(Dimension.CONTRACT, c.stamp().id(), c.number(), List.of(), null));
    }

    private void add(Dimension dimension, long id, String name, List<String> aliases, String code) {
        names.computeIfAbsent(dimension, d -> new HashMap<>()).put(id, name);
        Map<String, Long> known = ids.computeIfAbsent(dimension, d -> new HashMap<>());
        known.put(normal(name), id);
        aliases.forEach(a -> known.putIfAbsent(normal(a), id));
        if (code != null) {
            known.putIfAbsent(normal(code), id);
        }
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Names, contracts and plans for charts. */
    BoardFacts facts() {
        return BoardFacts.read(app.boardStores(), new SalesLabels(names));
    }

    /** How machines read a value: a name, a buyer kind's code, nothing for "not stated". */
    String written(Dimension dimension, Object value) {
        return switch (value) {
            case null -> "";
            case BuyerKind kind -> kind.code();
            case Long id -> names.getOrDefault(dimension, Map.of()).getOrDefault(id, "#" + id);
            default -> value.toString();
        };
    }

    /**
     * The filter value that a person means.
     *
     * @param text name, alias or code; empty for "not stated"
     * @return null for "not stated"
     * @throws UserException there is none of that name
     */
    Object value(Dimension dimension, String text) {
        if (text.isBlank()) {
            return null;
        }
        return switch (dimension) {
            case BUYER_KIND -> buyerKind(text);
            case BUYER, CAMPAIGN -> text.strip();
            default -> row(dimension, text);
        };
    }

    private static BuyerKind buyerKind(String text) {
        for (BuyerKind kind : BuyerKind.values()) {
            for (Lang lang : Lang.values()) {
                if (kind.code().equalsIgnoreCase(text.strip().replace('-', '_')) || Texts.of(lang).get(kind.label()).equalsIgnoreCase(text.strip())) {
                    return kind;
                }
            }
        }
        String all = List.of(BuyerKind.values()).stream().map(BuyerKind::code).collect(Collectors.joining(", "));
        throw UserException.of("cli.choice", "--buyer-kind", text, all);
    }

    private Long row(Dimension dimension, String text) {
        Long id = ids.getOrDefault(dimension, Map.of()).get(normal(text));
        if (id == null) {
            Map<Long, String> all = names.getOrDefault(dimension, Map.of());
            String near = PinyinMatcher.search(text, all.values(), Searchable::of, NEAR).stream().map(PinyinMatcher.Hit::item)
                .collect(Collectors.joining(", "));
            throw near.isEmpty() ? UserException.of("cli.name.unknown", "--" + dimension.code(), text)
                : UserException.of("cli.name.unknown.near", "--" + dimension.code(), text, near);
        }
        return id;
    }
}
