package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MySqlAddressTest {

    @Test
    void sessionsAreInUtc() {
        assertThat(MySqlAddress.completed("jdbc:mysql://db.example:3306/carefair", false))
                .contains("connectionTimeZone=UTC", "forceConnectionTimeZoneToSession=true")
                .doesNotContain("useInformationSchema");
    }

    @Test
    void whatTheAddressSaysItselfIsLeftAsItIs() {
        assertThat(MySqlAddress.completed("jdbc:mysql://db.example/carefair?connectionTimeZone=SERVER", true))
                .contains("connectionTimeZone=SERVER", "useInformationSchema=false")
                .doesNotContain("connectionTimeZone=UTC");
    }
}
