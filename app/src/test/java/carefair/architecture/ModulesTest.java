package carefair.architecture;

import carefair.Carefair;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void everyModuleUsesOnlyWhatItDeclaresAndNobodysInside() {
        ApplicationModules.of(Carefair.class).verify();
    }
}
