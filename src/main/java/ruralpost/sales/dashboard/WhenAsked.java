package ruralpost.sales.dashboard;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Charts or tiles of a dashboard by name, each made when it is first asked for: a page shows a few of them. Thread-safe. */
public final class WhenAsked<V> extends AbstractMap<String, V> {

    private final List<String> names;
    private final Function<String, V> maker;
    private final Map<String, V> made = new ConcurrentHashMap<>();

    /** @param maker makes the value of a name, when it is first asked for */
    public WhenAsked(List<String> names, Function<String, V> maker) {
        this.names = names;
        this.maker = maker;
    }

    @Override
    public V get(Object name) {
        return names.contains(name) ? made.computeIfAbsent((String) name, maker) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public int size() {
        return names.size();
    }

    /** Makes all of them. */
    @Override
    public Set<Entry<String, V>> entrySet() {
        Map<String, V> all = new LinkedHashMap<>();
        names.forEach(name -> all.put(name, get(name)));
        return all.entrySet();
    }
}
