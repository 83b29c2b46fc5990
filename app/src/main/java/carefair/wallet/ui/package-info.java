/** The wallet's pages: the wallet, and statements in plain HTML and as CSV. */
@NullMarked
package carefair.wallet.ui;

import org.jspecify.annotations.NullMarked;
