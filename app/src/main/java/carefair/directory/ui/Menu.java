package carefair.directory.ui;

import carefair.ui.MenuLink;
import carefair.ui.WhoseAccount.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links of the menu that lead to this module's pages. */
@Configuration("directoryMenu")
class Menu {

    @Bean
    MenuLink findLink() {
        return new MenuLink(EnumSet.of(Kind.VISITOR, Kind.UNJOINED, Kind.RESIDENT), "directory.menu", "/app/find", 10);
    }

    @Bean
    MenuLink gapsLink() {
        return MenuLink.forStaff("directory.gaps.menu", "/app/staff/gaps", 60);
    }

    @Bean
    MenuLink ownListingsLink() {
        return new MenuLink(Set.of(Kind.PROVIDER), "directory.own.menu", "/app/provider/listings", 50);
    }

    @Bean
    MenuLink listingsToCheckLink() {
        return MenuLink.forStaff(
                "directory.check.menu", "/app/staff/listings", 47, "ADMINISTRATOR", "ACCREDITATION_OFFICER");
    }

    @Bean
    MenuLink doubtfulListingsLink() {
        return staff("directory.doubtful.menu", StaffListingsView.HREF, 48);
    }

    @Bean
    MenuLink concernsLink() {
        return staff("directory.concerns.menu", StaffConcernsView.HREF, 49);
    }

    @Bean
    MenuLink reviewsLink() {
        return MenuLink.forStaff("directory.reviews.menu", StaffReviewsView.HREF, 49, "ACCREDITATION_OFFICER");
    }

    private static MenuLink staff(String key, String href, int order) {
        return MenuLink.forStaff(key, href, order, "ACCREDITATION_OFFICER", "DIRECT_PAYMENT_OFFICER");
    }
}
