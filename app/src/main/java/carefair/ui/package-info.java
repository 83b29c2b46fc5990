/**
 * The page frame, question pages, error summaries, tables and fields. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {"shared", "operations", "audit", "settings"})
@NullMarked
package carefair.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
