package carefair.home.ui;

import carefair.ui.MenuLink;
import carefair.ui.WhoseAccount.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links of the menu that lead to this module's pages. */
@Configuration("homeMenu")
class Menu {

    @Bean
    MenuLink signInLink() {
        return new MenuLink(Set.of(Kind.VISITOR), "home.menu.sign-in", "/app/account", 90);
    }

    @Bean
    MenuLink accountLink() {
        return new MenuLink(EnumSet.of(Kind.RESIDENT, Kind.UNJOINED), "home.menu.account", "/app/account", 90);
    }
}
