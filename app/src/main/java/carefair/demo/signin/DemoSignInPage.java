package carefair.demo.signin;

import carefair.demo.signin.DemoPerson.Group;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The sign-in page of the demonstration: a button for each of its people. */
@Controller
@ConditionalOnWebApplication
@Profile("demo")
class DemoSignInPage {

    private final DemoPersons people;
    private final ObjectProvider<DemoCode> codes;
    private final HttpSessionSecurityContextRepository signedIn;
    private final HttpSessionRequestCache asked;

    DemoSignInPage(
            DemoPersons people,
            ObjectProvider<DemoCode> codes,
            HttpSessionSecurityContextRepository demoSignInContext,
            HttpSessionRequestCache demoSignInRequests) {
        this.people = people;
        this.codes = codes;
        this.signedIn = demoSignInContext;
        this.asked = demoSignInRequests;
    }

    @GetMapping(DemoSignInProvider.PAGE)
    String page(Model model) {
        Map<Group, List<DemoPerson>> groups = new LinkedHashMap<>();
        Arrays.stream(Group.values())
                .filter(group -> group != Group.BACKGROUND)
                .forEach(group -> groups.put(
                        group,
                        people.all().stream()
                                .filter(person -> person.group() == group)
                                .toList()));
        model.addAttribute("groups", groups);
        model.addAttribute(
                "codes", codes.stream().findFirst().map(DemoCode::unused).orElse(Map.of()));
        return "demo/sign-in";
    }

    @PostMapping(DemoSignInProvider.PAGE)
    String signIn(@RequestParam String user, HttpServletRequest request, HttpServletResponse response) {
        var person = people.of(user)
                .filter(DemoPerson::canSignIn)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        // The provider says in each token when somebody proved who they are, and finds that in the factor.
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                person.user(), null, List.of(FactorGrantedAuthority.fromFactor("DEMONSTRATION")));
        signedIn.saveContext(new SecurityContextImpl(authentication), request, response);
        var saved = asked.getRequest(request, response);
        // Without a request to go back to, somebody opened this page by itself: they are asked for as if they pressed
        // "Sign in".
        return "redirect:" + (saved == null ? "/app/account" : saved.getRedirectUrl());
    }
}
