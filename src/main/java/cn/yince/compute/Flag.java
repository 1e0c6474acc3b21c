package cn.yince.compute;

/**
 * Yes or no.
 *
 * @param isSet yes
 */
public record Flag(boolean isSet) implements Node {
    @Override
    public <R> R as(NodeCases<R> cases) {
        return cases.flag(this);
    }
}
