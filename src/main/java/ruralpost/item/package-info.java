/** Things that are given out, stocked and counted; shared by campaigns and children's centres. */
package ruralpost.item;
