package carefair.identity.ui;

import carefair.ui.MenuLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where providers are paid, in the main menu of the officers concerned. */
@Configuration(proxyBeanMethods = false)
class BankMenu {

    @Bean
    MenuLink bankDetailsInMenu() {
        return MenuLink.forStaff(
                "identity.menu.bank-details", BankPaths.STAFFS, 46, "FINANCE_OFFICER", "DIRECT_PAYMENT_OFFICER");
    }
}
