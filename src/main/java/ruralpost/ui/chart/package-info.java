/** Charts in the window: a canvas drawn by the same renderer as pictures, with pointer, keyboard and clipboard. */
package ruralpost.ui.chart;
