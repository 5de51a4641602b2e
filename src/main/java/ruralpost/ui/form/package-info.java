/**
 * Forms: one key per row, four verbs (load, read, reset, dirty), problems under the field with what was expected. And the pick field
 * that finds records by Chinese, pinyin or initials, used by forms and grids alike.
 */
package ruralpost.ui.form;
