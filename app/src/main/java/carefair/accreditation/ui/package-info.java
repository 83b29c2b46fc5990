/** The pages about checks and suspensions: the accreditation officer's, and a provider's own. */
@NullMarked
package carefair.accreditation.ui;

import org.jspecify.annotations.NullMarked;
