package carefair.accreditation.ui;

import carefair.ui.MenuLink;
import carefair.ui.WhoseAccount.Kind;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Checks, in the main menu of accreditation officers and of providers. */
@Configuration(proxyBeanMethods = false)
class CheckMenu {

    @Bean
    MenuLink checksInMenu() {
        return MenuLink.forStaff("accreditation.menu.staff", CheckPaths.STAFFS, 47, "ACCREDITATION_OFFICER");
    }

    @Bean
    MenuLink ownChecksInMenu() {
        return new MenuLink(Set.of(Kind.PROVIDER), "accreditation.menu.own", CheckPaths.PROVIDERS, 36);
    }
}
