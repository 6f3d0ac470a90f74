package statuary;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the name of its package ahead of a controller's paths: /http_503/endpoint. */
@Configuration(proxyBeanMethods = false)
class PackagePrefixes implements WebMvcConfigurer {

    private final ListableBeanFactory beans;

    PackagePrefixes(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer configurer) {
        for (String name : beans.getBeanNamesForAnnotation(RestController.class)) {
            Class<?> controller = beans.getType(name);
            String folder = controller.getPackageName().replaceFirst(".*\\.", "");
            configurer.addPathPrefix("/" + folder, controller::equals);
        }
    }
}
