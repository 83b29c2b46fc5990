package carefair.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/** The document around every page of the application: our one stylesheet and the sign in the browser's tab. */
@StyleSheet("context://carefair.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/icon.svg");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
