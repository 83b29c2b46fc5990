/** Brings in listings that others publish: as a CSV of ours, or as a feed of Open Referral UK. */
@NullMarked
package carefair.directory.imports;

import org.jspecify.annotations.NullMarked;
