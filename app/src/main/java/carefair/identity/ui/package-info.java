/** The pages of identity, and the security of every page. */
@NullMarked
package carefair.identity.ui;

import org.jspecify.annotations.NullMarked;
