package carefair.administration.ui;

import carefair.ui.MenuLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Administrators' pages in the main menu. */
@Configuration(proxyBeanMethods = false)
class AdministrationMenu {

    @Bean
    MenuLink ratesInMenu() {
        return MenuLink.forStaff(
                "administration.menu.rates", RateCounter.RATES, 45, "ADMINISTRATOR", "FINANCE_OFFICER");
    }
}
