package cn.yince.read.yaml;

import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Every scalar is a text; no number, date, boolean or merge key is guessed. */
final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
        // none: the shape of the unit file decides, not the look of the scalar
    }

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
        return switch (kind) {
            case sequence -> Tag.SEQ;
            case mapping -> Tag.MAP;
            default -> Tag.STR;
        };
    }
}
