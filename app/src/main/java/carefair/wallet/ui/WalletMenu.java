package carefair.wallet.ui;

import carefair.ui.MenuLink;
import carefair.ui.WhoseAccount.Kind;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WalletMenu {

    @Bean
    MenuLink walletInMenu() {
        return new MenuLink(Set.of(Kind.RESIDENT), "wallet.menu", "/app/wallet", 20);
    }
}
