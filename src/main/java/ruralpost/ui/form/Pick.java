package ruralpost.ui.form;

/**
 * A line of a pick list.
 *
 * @param value what is picked, never null
 * @param name  what stands in the field once it is picked
 * @param found pinyin or alias by which it was found, may be empty
 * @param meta  what tells it from others, such as its unit; may be empty
 */
public record Pick<T>(T value, String name, String found, String meta) { }
