package ruralpost.sheet;

import java.util.List;

/** Finds the fields of a shape by key; asked for every value of every row, nearly always by the constant that the field was made with. */
final class FieldIndex {

    private final SheetShape shape;
    private final String[] keys;
    private final int[] places;

    FieldIndex(SheetShape shape) {
        this.shape = shape;
        List<SheetField> fields = shape.fields();
        int size = Integer.highestOneBit(fields.size() * 4) << 1;
        keys = new String[size];
        places = new int[size];
        for (int i = 0; i < fields.size(); i++) {
            int slot = slot(fields.get(i).key());
            keys[slot] = fields.get(i).key();
            places[slot] = i;
        }
    }

    SheetShape shape() {
        return shape;
    }

    /** Place of the field among those of the shape. @throws IllegalArgumentException when there is none with that key */
    int of(String key) {
        int slot = slot(key);
        if (keys[slot] == null) {
            throw new IllegalArgumentException(key);
        }
        return places[slot];
    }

    private int slot(String key) {
        int mask = keys.length - 1;
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 16) & mask;
        while (keys[slot] != null && keys[slot] != key && !keys[slot].equals(key)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
