/** The listings as Open Referral UK 3.0, for other directories: read only, for everybody, and only what may be passed on. */
@NullMarked
package carefair.directory.oruk;

import org.jspecify.annotations.NullMarked;
