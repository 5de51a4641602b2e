/** What needs two areas together: a campaign and the sales that belong to it. */
package ruralpost.joint;
