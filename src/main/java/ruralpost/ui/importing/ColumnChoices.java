package ruralpost.ui.importing;

import ruralpost.sheet.words.ColumnUnit;

/** Hands on what is said about a column of the file in view. */
record ColumnChoices(ImportModel model, ImportCorrections corrections, int column) implements ColumnRow.Choices {

    @Override
    public void field(String key) {
        corrections.map(model.currentProperty().get(), column, key);
    }

    @Override
    public void unit(ColumnUnit unit) {
        corrections.unit(model.currentProperty().get(), column, unit);
    }

    @Override
    public void round(boolean yes) {
        corrections.round(model.currentProperty().get(), column, yes);
    }
}
