package carefair.oversight.ui;

import carefair.ui.MenuLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The council's pages in the main menu. */
@Configuration(proxyBeanMethods = false)
class StaffMenu {

    @Bean
    MenuLink staffToday() {
        return link("oversight.menu.today", At.TODAY, 40);
    }

    @Bean
    MenuLink staffPeople() {
        return link("oversight.menu.people", At.PEOPLE, 41);
    }

    @Bean
    MenuLink staffQuestions() {
        return link("oversight.menu.questions", At.QUESTIONS, 42);
    }

    @Bean
    MenuLink staffEnquiries() {
        return link("oversight.menu.enquiries", At.ENQUIRIES, 42);
    }

    @Bean
    MenuLink staffQuestionsToPassOn() {
        return link("oversight.menu.pass-on", At.PASS_ON, 42);
    }

    @Bean
    MenuLink staffSchedules() {
        return link("oversight.menu.schedules", At.SCHEDULES, 43);
    }

    @Bean
    MenuLink staffFunds() {
        return link("oversight.menu.funds", At.FUNDS, 45);
    }

    @Bean
    MenuLink staffPayIns() {
        return link("oversight.menu.pay-ins", At.PAY_INS, 44);
    }

    @Bean
    MenuLink staffReclaims() {
        return link("oversight.menu.reclaims", At.RECLAIMS, 45);
    }

    private static MenuLink link(String key, String href, int order) {
        return MenuLink.forStaff(key, href, order, "DIRECT_PAYMENT_OFFICER");
    }
}
