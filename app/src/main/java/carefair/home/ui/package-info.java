/** The plain pages of the service, and your account. */
@NullMarked
package carefair.home.ui;

import org.jspecify.annotations.NullMarked;
