package carefair.estimator.ui;

import carefair.ui.MenuLink;
import carefair.ui.WhoseAccount.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Estimates in the main menu. */
@Configuration(proxyBeanMethods = false)
class EstimateMenu {

    @Bean
    MenuLink estimateInMenu() {
        return new MenuLink(
                EnumSet.of(Kind.VISITOR, Kind.UNJOINED, Kind.RESIDENT), "estimator.page.menu", At.START, 15);
    }

    @Bean
    MenuLink estimatesOfCallers() {
        return new MenuLink(Set.of(Kind.STAFF), "estimator.page.staff.menu", At.STAFF, 46);
    }
}
