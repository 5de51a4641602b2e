/** The register of documents, the files attached to them and the figures that they report. */
package ruralpost.document;
