package carefair.identity.ui;

import carefair.ui.MenuLink;
import carefair.ui.WhoseAccount.Kind;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where providers are paid, in the main menu of the officers concerned. */
@Configuration(proxyBeanMethods = false)
class BankMenu {

    @Bean
    MenuLink bankDetailsInMenu() {
        return new MenuLink(
                Set.of(Kind.STAFF),
                Set.of("FINANCE_OFFICER", "DIRECT_PAYMENT_OFFICER"),
                "identity.menu.bank-details",
                BankPaths.STAFFS,
                46);
    }
}
