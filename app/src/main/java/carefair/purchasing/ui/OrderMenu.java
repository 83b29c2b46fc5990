package carefair.purchasing.ui;

import carefair.ui.MenuLink;
import carefair.ui.WhoseAccount.Kind;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrderMenu {

    @Bean
    MenuLink ordersInMenu() {
        return new MenuLink(Set.of(Kind.RESIDENT), "purchasing.menu", OrderPaths.ORDERS, 30);
    }

    @Bean
    MenuLink providerOrdersInMenu() {
        return new MenuLink(Set.of(Kind.PROVIDER), "purchasing.menu", OrderPaths.PROVIDER_ORDERS, 40);
    }

    @Bean
    MenuLink questionsInMenu() {
        return new MenuLink(
                Set.of(Kind.RESIDENT, Kind.UNJOINED), "purchasing.enquiry.menu", EnquiryPaths.QUESTIONS, 32);
    }

    @Bean
    MenuLink providerQuestionsInMenu() {
        return new MenuLink(
                Set.of(Kind.PROVIDER), "purchasing.enquiry.provider.menu", EnquiryPaths.PROVIDER_QUESTIONS, 45);
    }

    @Bean
    MenuLink providerDatesInMenu() {
        return new MenuLink(
                Set.of(Kind.PROVIDER), "purchasing.activity.provider.menu", EnquiryPaths.PROVIDER_DATES, 52);
    }
}
