package carefair.administration.ui;

import carefair.ui.MenuLink;
import carefair.ui.WhoseAccount.Kind;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Administrators' pages in the main menu. */
@Configuration(proxyBeanMethods = false)
class AdministrationMenu {

    @Bean
    MenuLink ratesInMenu() {
        return new MenuLink(
                Set.of(Kind.STAFF),
                Set.of("ADMINISTRATOR", "FINANCE_OFFICER"),
                "administration.menu.rates",
                RateCounter.RATES,
                45);
    }
}
