/** The demonstration's own sign-in provider: a button for each invented person, and no password. */
@NullMarked
package carefair.demo.signin;

import org.jspecify.annotations.NullMarked;
