/** Pages for administrators, and for the second person. */
@NullMarked
package carefair.administration.ui;

import org.jspecify.annotations.NullMarked;
