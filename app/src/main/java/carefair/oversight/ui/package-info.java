/** The council's pages: people, wallets, two-weekly amounts, pay-ins and questions. */
@NullMarked
package carefair.oversight.ui;

import org.jspecify.annotations.NullMarked;
