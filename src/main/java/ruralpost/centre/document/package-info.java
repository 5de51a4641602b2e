/** What is sent to many centres in one document: kits, what arrives of them, what does not, and the papers that go with it. */
package ruralpost.centre.document;
