/**
 * The pages of orders: for the person, who acts for them, and the provider.
 */
@NullMarked
package carefair.purchasing.ui;

import org.jspecify.annotations.NullMarked;
