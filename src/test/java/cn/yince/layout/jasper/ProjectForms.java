package cn.yince.layout.jasper;

import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;

/** The forms of final accounts that come with the project. */
final class ProjectForms {
    private static final Pack PACK =
            new Packs(Path.of("templates")).open("山西", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("试验"));

    private ProjectForms() {}

    /** The file of a form or a style file. */
    static Path find(String name) {
        return PACK.find("公开表/" + name);
    }
}
