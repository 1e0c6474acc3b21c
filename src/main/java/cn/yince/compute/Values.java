package cn.yince.compute;

import cn.yince.unit.Given;
import java.util.Optional;

/** What was given at places further down. */
final class Values {
    private Values() {}

    /** What was given at a path below; dots between the steps. */
    static Optional<Object> at(Given given, String path) {
        Optional<Object> here = Optional.of(given);
        for (String step : path.split("\\.")) {
            here = here.filter(Given.class::isInstance).flatMap(each -> ((Given) each).find(step));
        }
        return here;
    }
}
