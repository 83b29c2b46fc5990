package carefair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class RealNotFoundTest {

    private final MockServletContext servlets = new MockServletContext();

    @BeforeEach
    void knowTwoPages() {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        routes.setRoute("test/sample-pieces", SamplePiecesPage.class, List.of());
        routes.setRoute("orders/:order", SampleQuestionPage.class, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/nope", "/app/orders", "/app/orders/1/2", "/app/test", "/app/%6eope"})
    void answers404WhereThereIsNoPage(String path) throws Exception {
        assertThat(statusOf(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/test/sample-pieces",
                "/app/orders/0190c5c8",
                "/app/orders/0190c5c8/",
                "/app/VAADIN/build/x",
                "/app/sw.js"
            })
    void letsThroughWhatIsThere(String path) throws Exception {
        assertThat(statusOf(path)).isEqualTo(200);
    }

    @Test
    void letsVaadinAskForAnyPage() throws Exception {
        var request = get("/app/nope");
        request.setParameter("v-r", "init");

        assertThat(unknown(request)).isEqualTo(200);
    }

    @Test
    void answers404WhereAGuardSaysThatThereIsNoSuchPageForThisPerson() throws Exception {
        var beans = new StaticListableBeanFactory();
        beans.addBean("orders", (PageGuard) path -> !path.equals("/app/orders/hers"));
        beans.addBean("others", (PageGuard) _ -> true);
        var guarded = new RealNotFound()
                .guardedPages(beans.getBeanProvider(PageGuard.class))
                .getFilter();

        assertThat(through(guarded, get("/app/orders/hers"))).isEqualTo(404);
        assertThat(through(guarded, get("/app/orders/mine"))).isEqualTo(200);
    }

    private int statusOf(String path) throws Exception {
        return unknown(get(path));
    }

    private int unknown(MockHttpServletRequest request) throws Exception {
        return through(new RealNotFound().unknownPages().getFilter(), request);
    }

    private int through(
            jakarta.servlet.@org.jspecify.annotations.Nullable Filter filter, MockHttpServletRequest request)
            throws Exception {
        var response = new MockHttpServletResponse();
        if (filter != null) {
            filter.doFilter(request, response, new MockFilterChain());
        }
        return response.getStatus();
    }

    private MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest(servlets, "GET", path);
    }
}
