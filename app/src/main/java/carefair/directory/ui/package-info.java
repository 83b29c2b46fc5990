/** The directory's pages: finding, one listing, what somebody saved, and a provider's own listings. */
@NullMarked
package carefair.directory.ui;

import org.jspecify.annotations.NullMarked;
