package ruralpost.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ruralpost.pinyin.Searchable;
import ruralpost.text.Lang;

/**
 * A record in its list, ready to be found.
 *
 * @param id    its row id
 * @param own   what it is called
 * @param names that, and what it has to do with
 */
record Row<T>(T record, long id, Searchable own, Searchable names) {

    /** The rows of a register. Takes some milliseconds for thousands: not for the window's thread. */
    static <T> List<Row<T>> of(Register<T> register, RegisterData data) {
        register.prepare(data);
        List<Row<T>> rows = new ArrayList<>();
        for (T record : register.records(data)) {
            String title = register.title(record, data, Lang.ZH);
            List<String> words = new ArrayList<>(register.aliases(record, data));
            words.removeIf(Objects::isNull);
            Searchable own = Searchable.of(title, words);
            register.related(record, data).stream().filter(Objects::nonNull).forEach(words::add);
            rows.add(new Row<>(record, register.stamp(record).id(), own, Searchable.of(title, words)));
        }
        return rows;
    }
}
