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
 * @param names by what it is found
 */
record Row<T>(T record, long id, Searchable names) {

    /** The rows of a register. Takes some milliseconds for thousands: not for the window's thread. */
    static <T> List<Row<T>> of(Register<T> register, RegisterData data) {
        register.prepare(data);
        List<Row<T>> rows = new ArrayList<>();
        for (T record : register.records(data)) {
            List<String> words = register.words(record, data).stream().filter(Objects::nonNull).toList();
            rows.add(new Row<>(record, register.stamp(record).id(), Searchable.of(register.title(record, data, Lang.ZH), words)));
        }
        return rows;
    }
}
